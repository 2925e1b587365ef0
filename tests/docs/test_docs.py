"""Documentation is checked like code: folders, links, the example session, choices."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from caalm.language.choice import CHOICES

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md")])


def test_the_map_names_every_folder() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    top = {path.split("/")[0] for path in tracked if "/" in path and not path.startswith(".")}
    packages = {
        "/".join(p.split("/")[:2]) for p in tracked if p.startswith("caalm/") and p.count("/") > 1
    }
    for folder in sorted(top - {"caalm"} | packages):
        assert f"`{folder}/`" in README, folder


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_named_in_the_pages_exist(page: Path) -> None:
    if page.name == "gallery.md":
        return
    named = re.findall(
        r"`((?:caalm|configs|scripts|benchmarks|templates)/[\w./-]+)`", page.read_text("utf-8")
    )
    for target in named:
        assert (ROOT / target).exists(), target


def test_the_readme_session_runs() -> None:
    session = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert session is not None
    code = session[1] + "\nassert execution.stdout and explanation is not None\n"
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, cwd=ROOT)


def test_every_choice_is_described() -> None:
    for choice in CHOICES.values():
        assert choice.about.endswith(".")
        assert all(option.about for option in choice.options.values())
