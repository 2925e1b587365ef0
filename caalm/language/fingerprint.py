"""The structural family of a language, and how far two languages are apart.

The family is a hash of the structural choices alone: words, case, indentation and the
style of names do not count.
"""

import hashlib

from caalm.language.choice import CHOICES
from caalm.language.spec import LanguageSpec


def structure_of(spec: LanguageSpec) -> tuple[tuple[str, str], ...]:
    """The structural choices, sorted by name."""
    return tuple((name, value) for name, value in spec.choices if CHOICES[name].structural)


def family_of(spec: LanguageSpec) -> str:
    """Twelve hexadecimal digits that stand for the structural choices."""
    text = ";".join(f"{name}={value}" for name, value in structure_of(spec))
    return hashlib.blake2b(text.encode(), digest_size=6).hexdigest()


def distance(one: LanguageSpec, other: LanguageSpec) -> float:
    """The share of structural choices in which two languages differ, from 0 to 1."""
    pairs = list(zip(structure_of(one), structure_of(other), strict=True))
    return sum(a != b for a, b in pairs) / len(pairs)
