"""What wild programs are made of, one file for each language.

A file has a `VOCABULARY`, or, where the programs are drawn in another way, `wild(rng, language)`.
"""
