"""Write docs/cli.md from the commands themselves; `--check` only says whether it is current.

In: the click commands. Out: a Markdown page with every command's help, options and example.
"""

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from caalm.cli import COMMANDS, main

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "cli.md"

_OPENING = """\
# The commands

<!-- Written by scripts/write_cli_docs.py from the commands' own help; do not edit. -->

`python cli.py NAME …` in a checkout is the same as the installed `caalm NAME …`.

- **LANG** is a seed (`7`), a name (`seed-0007`, `card-0007`), or a saved language's folder or
  spec file.
- **FILE** is a program as UTF-8 text of at most 1 MiB; `-` reads standard input.
- `--json` prints data for other programs; messages go to stderr.
- What goes wrong is one line, `error: where: what; what would be right`.
- Exit codes: 0 done; 1 failed (`run`: the program is faulty, `explain`: the prediction is
  wrong); 2 wrong call, config or spec; 130 interrupted; 143 terminated.
- Training is started with `accelerate launch caalm/train.py --config FILE`.

"""


def render_page() -> str:
    """The whole page; the same text for the same commands."""
    context = click.Context(main, info_name="caalm")
    return _OPENING + "\n".join(section for name in COMMANDS for section in _section(name, context))


def _section(name: str, context: click.Context) -> Iterator[str]:
    """One command: help, usage, example, and a table of its options."""
    command = main.get_command(context, name)
    assert command is not None
    assert command.help is not None
    within = click.Context(command, info_name=name, parent=context)
    text, _, example = inspect.cleandoc(command.help).partition("Example: ")
    yield f"## {name}\n"
    yield text.strip() + "\n"
    yield f"```console\n$ {example.strip()}\n```\n"
    yield "`" + command.get_usage(within).removeprefix("Usage: ").replace("\n", " ") + "`\n"
    records = [r for p in command.params if (r := p.get_help_record(within)) and r[1]]
    if records:
        yield "| option | does |\n|---|---|"
        for option, does in records:
            yield f"| `{_cell(option)}` | {_cell(does)} |"
        yield ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def write_or_check(arguments: list[str]) -> int:
    """Write the page, or with `--check` compare it; the exit code."""
    page = render_page()
    if arguments == ["--check"]:
        current = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page
        if not current:
            print(f"{PAGE.relative_to(ROOT)} is out of date; run: python scripts/write_cli_docs.py")  # noqa: T201
        return 0 if current else 1
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(write_or_check(sys.argv[1:]))
