"""A file of each real language as a learner writes it, through every command that reads files."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cli_support import Invoke, one_line

PROGRAMS = Path(__file__).resolve().parents[1] / "real" / "programs"
RUNTIMES = {
    "python": [sys.executable, "-I", "-S"],
    "javascript": ["node"],
    "lua": ["lua5.4"],
    "cobol": ["cobc", "-x", "-free", "-debug", "-j"],
}
ENDINGS = {"python": "py", "javascript": "js", "lua": "lua", "cobol": "cob"}
# What stands in a syntax tree for something that only this language has.
OF_THE_TREE = {
    "python": "function average(values, digits)",
    "javascript": "function discount(sum)",
    "lua": "for each (pair) in ipairs",
    "cobol": "room HOURS",
}


def report(name: str) -> Path:
    return PROGRAMS / name / f"report.{ENDINGS[name]}"


def real(name: str, file: Path, folder: Path) -> str:
    """What the language's own runtime prints."""
    command = RUNTIMES[name]
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(
        [*command, str(file)], capture_output=True, timeout=60, check=True, cwd=folder
    )
    return done.stdout.decode()


@pytest.mark.parametrize("name", ENDINGS)
def test_parse_shows_a_learners_program_as_a_tree(invoke: Invoke, name: str) -> None:
    result = invoke("parse", report(name))
    assert result.exit_code == 0, result.stderr
    assert result.stdout.startswith("program  ")
    assert result.stdout.count("\n") > 100


@pytest.mark.parametrize("name", ENDINGS)
def test_run_prints_what_the_runtime_prints(invoke: Invoke, name: str, tmp_path: Path) -> None:
    result = invoke("run", report(name))
    assert (result.exit_code, result.stdout) == (0, real(name, report(name), tmp_path))


@pytest.mark.parametrize("name", ENDINGS)
def test_explain_holds_a_prediction_against_a_learners_program(invoke: Invoke, name: str) -> None:
    truth = invoke("run", report(name)).stdout
    right = invoke("explain", report(name), "--prediction", truth)
    assert (right.exit_code, "The prediction is right." in right.stdout) == (0, True)
    assert OF_THE_TREE[name] in right.stdout
    rows = truth.splitlines()
    wrong = invoke("explain", report(name), "--prediction", "\n".join([*rows[:2], "?", *rows[3:]]))
    assert wrong.exit_code == 1
    assert f"{len(rows) - 1} of {len(rows)} lines right, line 3 is the first" in wrong.stdout
    assert "That line was printed by line" in wrong.stdout


@pytest.mark.parametrize("name", ENDINGS)
def test_translate_says_the_same_again_or_what_it_cannot(
    invoke: Invoke, name: str, tmp_path: Path
) -> None:
    again = invoke("translate", report(name), "--to", name)
    assert again.exit_code == 0
    other = tmp_path / f"again.{ENDINGS[name]}"
    other.write_text(again.stdout, encoding="utf-8")
    assert invoke("run", other).stdout == invoke("run", report(name)).stdout
    refused = invoke("translate", report(name), "--to", "7")
    assert refused.exit_code == 1
    assert "no invented language can write" in one_line(refused)


@pytest.mark.parametrize("name", ["python", "javascript", "lua"])
def test_what_languages_share_is_translated(invoke: Invoke, name: str, tmp_path: Path) -> None:
    fizzbuzz = PROGRAMS / name / f"fizzbuzz.{ENDINGS[name]}"
    truth = invoke("run", fizzbuzz).stdout
    assert truth.splitlines()[14] == "FizzBuzz"
    for to in ("7", *(other for other in ENDINGS if other != name)):
        translated = invoke("translate", fizzbuzz, "--to", to, "--json")
        assert translated.exit_code == 0, translated.stderr
        written = tmp_path / "translated.txt"
        written.write_text(json.loads(translated.stdout)["source"], encoding="utf-8")
        assert invoke("run", written, "--lang", to).stdout == truth


COBOL = b"IDENTIFICATION DIVISION.\r\nPROGRAM-ID. A.\r\nPROCEDURE DIVISION.\r\n"
WITH_MARK = {
    "python": b"if True:\r\n\tprint('Hi')\r\n",
    "javascript": b"if (true)\r\n\tconsole.log('Hi')\r\n",
    "lua": b"if true then\r\n\tprint 'Hi'\r\nend\r\n",
    "cobol": COBOL + b"\tDISPLAY 'Hi'.\r\n\tSTOP RUN.\r\n",
}
ENDLESS = {
    "python": b"while True:\n    print('x' * 999)\n",
    "javascript": b"for (;;) console.log('x'.repeat(999))\n",
    "lua": b"while true do print(('x'):rep(999)) end\n",
    "cobol": COBOL + b"PERFORM UNTIL 1 = 2 DISPLAY '" + b"x" * 999 + b"' END-PERFORM STOP RUN.\n",
}
READING = {
    "python": (b"name = input()\n", "`input`"),
    "javascript": (b"const fs = require('fs');\n", "`require`"),
    "lua": (b"local name = io.read()\n", "`io.read`"),
    "cobol": (COBOL + b"ACCEPT A.\n", "`ACCEPT`"),
}


def saved(folder: Path, name: str, data: bytes) -> Path:
    file = folder / f"program.{ENDINGS[name]}"
    file.write_bytes(data)
    return file


@pytest.mark.parametrize("name", ENDINGS)
def test_a_byte_order_mark_and_line_ends_of_windows_are_read(
    invoke: Invoke, name: str, tmp_path: Path
) -> None:
    result = invoke("run", saved(tmp_path, name, b"\xef\xbb\xbf" + WITH_MARK[name]))
    assert (result.exit_code, result.stdout) == (0, "Hi\n")


@pytest.mark.parametrize("name", ENDINGS)
def test_what_cannot_be_run_is_one_line(invoke: Invoke, name: str, tmp_path: Path) -> None:
    asked, construct = READING[name]
    for data, said in (
        (WITH_MARK[name].replace(b"Hi", b"caf\xe9"), "not UTF-8: byte 0xe9"),
        (ENDLESS[name], "output too long"),
        (asked, f"{construct} is outside the supported"),
    ):
        result = invoke("run", saved(tmp_path, name, data))
        assert result.exit_code == 1
        assert said in one_line(result)


@pytest.mark.parametrize("name", ENDINGS)
def test_an_empty_file_prints_nothing_or_is_no_program(
    invoke: Invoke, name: str, tmp_path: Path
) -> None:
    result = invoke("run", saved(tmp_path, name, b""))
    if name == "cobol":
        assert "line 1, column 1: the program ends too early" in one_line(result)
    assert (result.exit_code, result.stdout) == (int(name == "cobol"), "")
