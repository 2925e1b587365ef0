"""A wheel carries everything: it works away from the checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = """
import caalm, caalm.paths
from caalm.language import profiles
assert str(caalm.paths.data_folder("templates")).startswith({home!r})
language = caalm.make_language(7)
source = caalm.sample_program(language, tier=3, seed=1)
assert caalm.run(source, language).error is None
assert profiles() == ("card", "plain", "prose", "symbolic", "wide")
assert (caalm.paths.data_folder("configs") / "build" / "card.yaml").is_file()
from caalm.evaluation.benchmark import load_benchmark
assert len(load_benchmark("card")) == 52
"""


def test_a_wheel_works_alone(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    home = tmp_path / "home"
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(home)
    assert not [name for name in names if name.startswith(("tests/", "docs/", "runs/"))]
    code = f"import sys; sys.path.insert(0, {str(home)!r})\n" + PROGRAM.format(home=str(home))
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=tmp_path, check=True)
