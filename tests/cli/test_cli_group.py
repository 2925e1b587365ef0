import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest
from cli_support import Invoke

import caalm
from caalm.cli import COMMANDS, main

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {
    "torch", "transformers", "datasets", "pyarrow", "accelerate", "matplotlib", "tokenizers",
    "openai", "numpy", "pandas",
}  # fmt: skip


def loaded_after(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after `code`."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules, file=sys.stderr)"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return {name.partition(".")[0] for name in done.stderr.split()}


def calling(*arguments: str) -> str:
    """Code that runs a command and goes on where it has succeeded."""
    lines = (
        "from caalm.cli import main",
        f"try: main({list(arguments)!r})",
        "except SystemExit as end: assert end.code == 0",
    )
    return "\n".join(lines)


def load(name: str) -> click.Command:
    command = main.get_command(click.Context(main), name)
    assert command is not None
    return command


def test_help_lists_every_command(invoke: Invoke) -> None:
    result = invoke("--help")
    assert result.exit_code == 0
    for name, about in COMMANDS.items():
        assert f"  {name}" in result.stdout
        assert about.split()[0] in result.stdout


def test_the_bare_command_shows_its_help(invoke: Invoke) -> None:
    assert invoke().stdout == invoke("--help").stdout


def test_every_file_of_a_command_is_in_the_table() -> None:
    plumbing = {"__init__", "asking", "failures", "guess", "options", "printing", "source"}
    plumbing |= {
        "show_rows",
        "stats_balance",
        "stats_corpus",
        "stats_languages",
    }  # parts of show and stats
    files = {path.stem for path in (ROOT / "caalm/cli").glob("*.py")} - plumbing
    assert {name.replace("-", "_") for name in COMMANDS} == files


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_its_name_help_and_an_example(name: str) -> None:
    command = load(name)
    assert command.name == name
    assert command.help
    assert f"Example: python cli.py {name}" in command.help


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_help(name: str) -> None:
    options = [p for p in load(name).params if isinstance(p, click.Option)]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_is_shown(name: str, invoke: Invoke) -> None:
    result = invoke(name, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.stdout


def test_help_loads_neither_lark_nor_rich_nor_anything_heavy() -> None:
    assert loaded_after(calling("--help")) & (HEAVY | {"lark", "jinja2", "rich", "yaml"}) == set()


def test_importing_every_command_loads_nothing_heavy() -> None:
    names = ", ".join(f"caalm.cli.{name.replace('-', '_')}" for name in COMMANDS)
    assert loaded_after(f"import {names}") & (HEAVY | {"lark", "jinja2"}) == set()


def test_a_heavy_import_would_be_seen() -> None:
    assert "yaml" in loaded_after("import caalm.cli, yaml")


@pytest.mark.parametrize(
    "arguments",
    [
        ["make-lang", "--seed", "7"],
        ["sample", "7", "--count", "1"],
        ["export", "7", "--format", "lark"],
    ],
)
def test_the_core_commands_load_nothing_heavy(arguments: list[str], tmp_path: Path) -> None:
    if arguments[0] == "make-lang":
        arguments = [*arguments, "--out", str(tmp_path)]
    assert loaded_after(calling(*arguments)) & HEAVY == set()


def test_an_unknown_command_names_the_known_ones(invoke: Invoke) -> None:
    result = invoke("compile")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: no command 'compile'; known: make-lang, sample")


def test_train_says_how_training_is_started(invoke: Invoke) -> None:
    assert "accelerate launch caalm/train.py" in invoke("train").stderr


def test_the_version_is_the_one_of_the_package(invoke: Invoke) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == caalm.__version__
    assert invoke("--version").stdout == f"caalm {caalm.__version__}\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_completion_script_is_printed(shell: str, invoke: Invoke) -> None:
    result = invoke("completion", shell)
    assert result.exit_code == 0
    assert "_CAALM_COMPLETE" in result.stdout


def test_completion_offers_commands_and_options() -> None:
    def offered(words: str, place: int) -> str:
        done = subprocess.run(
            [sys.executable, "-c", "from caalm.cli import main; main(prog_name='caalm')"],
            cwd=ROOT, capture_output=True, text=True, check=True,
            env={"_CAALM_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(place),
                 "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
        return done.stdout

    assert "make-lang" in offered("caalm ma", 1)
    assert "--prediction" in offered("caalm explain --p", 2)


def test_cli_py_is_the_same_command() -> None:
    done = subprocess.run(
        [sys.executable, "cli.py", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"caalm {caalm.__version__}\n"
