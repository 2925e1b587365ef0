"""What wild programs are made of, one file for each language: `wild(rng, language)` draws one."""
