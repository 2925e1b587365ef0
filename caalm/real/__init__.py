"""Real languages: grammars, readers and writers over the shared AST, and their runtimes."""
