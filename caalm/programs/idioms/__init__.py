"""The idioms: small programs with a meaning, one file per theme."""
