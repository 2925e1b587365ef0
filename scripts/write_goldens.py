"""Write the golden languages: `grammars/`, twenty to read, and the hashes of fifty.

A golden to read holds all that a seed gives: the spec, the grammar, a program of each tier
and what it prints. `--check` writes nothing and fails where a file would change, so that a
change of the factory shows as a diff that a person reviews.
"""

import hashlib
import json
import sys
import tempfile
from pathlib import Path

from caalm.api import draw_examples, source_of
from caalm.cli.make_lang import SAMPLES, save_samples
from caalm.files import write_text
from caalm.language import (
    Language,
    load_language,
    make_language,
    profiles,
    save_language,
    save_spec,
)

ROOT = Path(__file__).resolve().parent.parent
SHOWN = ("seed-0001", "seed-0007", "seed-0012", "card-0002", "card-0005")
READ, HASHED = 20, 50
GOLDENS = Path("tests/language/goldens")
HASHES = Path("tests/language/golden_hashes.json")
TIERS = (1, 2, 3)


def language_at(number: int) -> Language:
    """The languages of all profiles in turn: seed 0 of each, then seed 1 of each."""
    names = profiles()
    return make_language(number // len(names), names[number % len(names)])


def golden(language: Language) -> str:
    """Everything that makes one language, as a person reads it."""
    parts = [save_spec(language.spec), language.grammar]
    for example in draw_examples(language, tiers=TIERS, count=len(TIERS), seed=0):
        shown = example.completion.replace("\n", "\n    ")
        parts.append(f"// {example.id}\n{source_of(example)}\n// prints\n    {shown}".rstrip())
    return "\n\n".join(part.rstrip("\n") for part in parts) + "\n"


def hashes() -> dict[str, str]:
    """A hash of grammar, spec and family for each of fifty languages."""
    languages = [language_at(number) for number in range(HASHED)]
    return {
        one.name: hashlib.sha256(
            (one.grammar + save_spec(one.spec) + one.family).encode()
        ).hexdigest()
        for one in languages
    }


def write_goldens(root: Path) -> list[Path]:
    """Write every golden file below `root`; gives their paths, relative to it."""
    for name in SHOWN:
        language = load_language(name)
        folder = save_language(language, root / "grammars")
        save_samples(draw_examples(language, tiers=TIERS, count=SAMPLES, seed=0), folder)
    for number in range(READ):
        language = language_at(number)
        write_text(root / GOLDENS / f"{language.name}.txt", golden(language))
    write_text(root / HASHES, json.dumps(hashes(), indent=0) + "\n")
    written = [HASHES, *(p.relative_to(root) for p in (root / GOLDENS).iterdir())]
    for name in SHOWN:
        written += [p.relative_to(root) for p in (root / "grammars" / name).iterdir()]
    return sorted(written)


def differing(fresh: Path, paths: list[Path]) -> list[Path]:
    """The files of the repository that are not those in `fresh`, or that nothing writes now."""
    left_over = {p.relative_to(ROOT) for p in (ROOT / GOLDENS).glob("*.txt")} - set(paths)
    changed = {
        path
        for path in paths
        if not (ROOT / path).is_file() or (ROOT / path).read_bytes() != (fresh / path).read_bytes()
    }
    return sorted(left_over | changed)


def main() -> int:
    """Write the files, or with --check compare them with those in the repository."""
    if "--check" not in sys.argv:
        for old in (ROOT / GOLDENS).glob("*.txt"):  # of seeds or profiles that are no longer here
            old.unlink()
        for path in write_goldens(ROOT):
            print(f"wrote {path}")  # noqa: T201
        return 0
    with tempfile.TemporaryDirectory() as fresh:
        stale = differing(Path(fresh), write_goldens(Path(fresh)))
    for path in stale:
        print(f"{path} is not what the factory makes; run `make goldens`", file=sys.stderr)  # noqa: T201
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
