import runpy
from pathlib import Path

import pytest

from caalm.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = runpy.run_path(str(ROOT / "scripts/write_cli_docs.py"))
PAGE = (ROOT / "docs/cli.md").read_text(encoding="utf-8")


def test_the_page_is_current() -> None:
    assert SCRIPT["render_page"]() == PAGE, "run: python scripts/write_cli_docs.py"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_shown_in_the_docs(name: str) -> None:
    assert f"$ python cli.py {name} " in PAGE or f"$ python cli.py {name}\n" in PAGE


def test_an_outdated_page_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COMMANDS, "env", "planted")
    monkeypatch.delitem(COMMANDS, "run")
    assert SCRIPT["render_page"]() != PAGE
