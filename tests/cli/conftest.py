"""Fixtures of the command line's tests: running a command, a language, a program file."""

from pathlib import Path

import pytest
from cli_support import Invoke
from click.testing import CliRunner, Result

from caalm.cli import main
from caalm.language import Language, make_language


@pytest.fixture
def invoke(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Invoke:
    """Run `caalm ARGUMENTS…` in an empty folder; `stdin` is given as text or bytes."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)

    return call


@pytest.fixture(scope="session")
def language() -> Language:
    return make_language(7)
