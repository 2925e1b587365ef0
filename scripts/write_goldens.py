"""Write the golden languages: `grammars/` and the hashes of fifty languages.

`--check` writes nothing and fails where a file would change, so that a change of the
factory shows as a diff that a person reviews.
"""

import hashlib
import json
import sys
import tempfile
from pathlib import Path

from caalm.api import draw_examples
from caalm.cli.make_lang import SAMPLES, save_samples
from caalm.files import write_text
from caalm.language import load_language, make_language, save_language, save_spec

ROOT = Path(__file__).resolve().parent.parent
SHOWN = ("seed-0001", "seed-0007", "seed-0012", "card-0002", "card-0005")
HASHED = range(50)
HASHES = Path("tests/language/golden_hashes.json")


def hashes() -> dict[str, str]:
    """A hash of grammar, spec and family for each of fifty languages."""
    languages = [make_language(seed) for seed in HASHED]
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
        save_samples(draw_examples(language, tiers=(1, 2, 3), count=SAMPLES, seed=0), folder)
    write_text(root / HASHES, json.dumps(hashes(), indent=0) + "\n")
    written = [HASHES]
    for name in SHOWN:
        written += [p.relative_to(root) for p in (root / "grammars" / name).iterdir()]
    return sorted(written)


def main() -> int:
    """Write the files, or with --check compare them with those in the repository."""
    if "--check" not in sys.argv:
        for folder in SHOWN:
            print(f"writing grammars/{folder}")  # noqa: T201
        write_goldens(ROOT)
        return 0
    with tempfile.TemporaryDirectory() as fresh:
        paths = write_goldens(Path(fresh))
        stale = [
            path
            for path in paths
            if not (ROOT / path).is_file()
            or (ROOT / path).read_bytes() != (Path(fresh) / path).read_bytes()
        ]
    for path in stale:
        print(f"{path} is not what the factory makes; run `make goldens`", file=sys.stderr)  # noqa: T201
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
