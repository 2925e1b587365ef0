"""The recipes that the tests of this folder build, and how to compare two folders."""

import hashlib
from pathlib import Path

from caalm.data.build import BuildConfig, HeldOut
from caalm.paths import data_folder

SMOKE = data_folder("configs") / "build" / "smoke.yaml"
TINY = BuildConfig(
    name="tiny",
    profile="card",
    languages=5,
    rows_per_language=20,
    validation=10,
    test_seen=10,
    test_lexical=HeldOut(languages=2, rows=10),
    test_structural=HeldOut(languages=2, rows=10),
)


def bytes_of(folder: Path) -> dict[str, str]:
    """Every file of a folder, hidden ones too, with the hash of its content."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
