"""G3: our interpreter prints of the tricky programs what their runtimes printed."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from caalm.errors import ProgramSyntaxError
from caalm.real.language import load_real, real_languages
from caalm.runtime import Execution, Limits, run_program

ROWS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "runtimes" / "tricky.yaml").read_text(encoding="utf-8")
)


def asked(language: str) -> dict[str, dict[str, Any]]:
    return {row["name"]: row[language] for row in ROWS if language in row}


def run(language: str, source: str) -> Execution | str:
    """What our interpreter does; or why the program is outside the subset."""
    real = load_real(language)
    try:
        program = real.parser.parse(source, Limits())
    except ProgramSyntaxError as error:
        return error.problem
    return run_program(program, semantics=real.semantics)


def verdicts(language: str) -> dict[str, str]:
    """Of each row: "same", "refused" or what our interpreter did instead."""
    found = {}
    for name, row in asked(language).items():
        done = run(language, row["source"])
        if isinstance(done, str):
            # A program that its runtime cannot read either is answered by not being read.
            unread = "fails" in row and not row["prints"]
            found[name] = "refused" if "outside the supported" in done else str(unread or done)
        elif done.error and done.error.code in ("not exact", "calls too deep"):
            found[name] = "refused"
        else:
            same = (done.stdout, done.error is not None) == (row["prints"], "fails" in row)
            found[name] = "same" if same else repr(done)
    return found


@pytest.mark.parametrize("language", real_languages())
def test_our_interpreter_prints_what_was_observed_or_refuses(language: str) -> None:
    found = verdicts(language)
    wrong = {name: what for name, what in found.items() if what not in ("same", "refused", "True")}
    assert wrong == {}
    assert list(found.values()).count("refused") <= len(found) // 3, found


def test_a_wrong_rule_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    from caalm.runtime.rules import lua

    monkeypatch.setattr(lua, "wrap", lambda value: value)
    assert any("Execution" in what for what in verdicts("lua").values())
