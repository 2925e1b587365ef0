"""`make-lang --set`: a language with some choices made by hand."""

import json
from pathlib import Path

import pytest
from cli_support import Invoke, one_line


def test_set_makes_a_language_whose_folder_every_command_takes(
    invoke: Invoke, tmp_path: Path
) -> None:
    arguments = ("--seed", 7, "--set", "blocks=braces", "--set", "terminators=semicolon")
    made = json.loads(invoke("make-lang", *arguments, "--json").stdout)
    assert (made["choices"]["blocks"], made["choices"]["terminators"]) == ("braces", "semicolon")
    assert made["pins"] == {"blocks": "braces", "terminators": "semicolon"}
    folder = Path(made["folder"])
    assert folder.name == made["name"] != "seed-0007"
    sampled = json.loads(invoke("sample", folder, "-n", 1, "--json").stdout)["examples"][0]
    assert sampled["id"].startswith(f"{made['name']}/")
    again = invoke("sample", folder, "--id", sampled["id"], "--json").stdout
    assert json.loads(again)["examples"] == [sampled]
    program = tmp_path / "program.txt"
    program.write_text(sampled["code"])
    assert invoke("run", program, "--lang", folder).exit_code == 0


def test_what_was_set_is_shown(invoke: Invoke) -> None:
    shown = invoke("make-lang", "--seed", 7, "--set", "case=title").stdout
    assert "seed 7, profile wide, case set to title" in shown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--seed", "7", "--set", "blocks"], "write CHOICE=OPTION"),
        (["--seed", "7", "--set", "=x"], "no such choice"),
        (["--seed", "7", "--set", "blocks="], "'' is not one of"),
        (["--seed", "7", "--set", "bloks=braces"], "did you mean blocks?"),
        (["--seed", "7", "--set", "blocks=barces"], "did you mean braces?"),
        (["--seed", "7", "--set", "case=upper", "--set", "case=lower"], "as upper and as lower"),
        (["--seed", "7", "--set", "comments=stars", "--set", "assignment=lisp"], "together"),
        (["--spec", "x.yaml", "--set", "case=upper"], "--set goes with --seed; write it into"),
        (["--spec", "x.yaml", "--profile", "card"], "--profile goes with --seed"),
    ],
)
def test_a_wrong_set_is_one_clear_line(invoke: Invoke, arguments: list[str], message: str) -> None:
    result = invoke("make-lang", *arguments)
    assert result.exit_code == 2
    assert message in one_line(result)
