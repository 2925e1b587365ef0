"""Write docs/gallery.md: twenty languages, each with programs and what they print.

`--check` writes nothing and fails where the page is stale.
"""

import sys
from collections import Counter
from pathlib import Path

from caalm.api import source_of
from caalm.data.example import make_example
from caalm.files import write_text
from caalm.language import Language, make_language

PAGE = Path(__file__).resolve().parent.parent / "docs/gallery.md"
NAMES = [("wide", seed) for seed in range(12)] + [("card", seed) for seed in range(8)]
SHOWN_CHOICES = ("assignment", "printing", "blocks", "notation", "terminators", "for", "test_loop")

HEAD = """# Gallery

Twenty invented languages as the factory makes them, with two programs each and what the
interpreter prints. This page is generated (`make docs`); nothing in it is chosen or
mended by hand. `python cli.py make-lang --seed 7` makes the language called `seed-0007`.
"""


def entry(language: Language) -> str:
    """One language: its main choices, a tier 2 and a tier 3 program, their outputs."""
    made = language.spec.made
    choices = ", ".join(f"{name.replace('_', ' ')} {made[name]}" for name in SHOWN_CHOICES)
    parts = [
        f"## {language.name}",
        f"Stratum {language.spec.stratum}; {choices.replace('_', ' ')}.",
    ]
    for tier in (2, 3):
        example = make_example(language, tier, 0)
        parts.append(f"`{example.id}`")
        parts.append(f"```text\n{source_of(example)}\n```")
        parts.append(f"prints\n\n```text\n{example.completion}\n```")
    return "\n\n".join(parts)


def page() -> str:
    """The whole page."""
    languages = [make_language(seed, profile) for profile, seed in NAMES]
    strata = Counter(language.spec.stratum for language in languages)
    counts = ", ".join(f"{count} {stratum}" for stratum, count in sorted(strata.items()))
    return "\n\n".join([HEAD.rstrip(), f"Strata here: {counts}.", *map(entry, languages)]) + "\n"


def main() -> int:
    """Write the page, or with --check compare it."""
    text = page()
    if "--check" not in sys.argv:
        write_text(PAGE, text)
        return 0
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    print("docs/gallery.md is stale; run `make docs`", file=sys.stderr)  # noqa: T201
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
