"""The `caalm` command: a lazy group, one file per command.

`caalm --help` reads the table below; the module of a command is imported when that command
is called or its help is shown, and imports what it needs inside its function. What goes
wrong in any of them becomes one line here (see failures.py).
"""

import gc
import importlib
import sys
from collections.abc import Sequence
from typing import Any

import click

from caalm import __version__
from caalm.cli.failures import exit_code_of

COMMANDS = {
    "make-lang": "Make an invented language from a seed and save it.",
    "sample": "Draw programs of a language and show what they print.",
    "parse": "Show the syntax tree of a program.",
    "run": "Run a program and print its output.",
    "translate": "Write a program in another language.",
    "build": "Build a corpus of programs and their outputs.",
    "show": "Show rows of a corpus as a person reads them.",
    "stats": "Show what a corpus holds, how balanced programs are, or what languages are like.",
    "audit": "Prove that a corpus's splits are apart.",
    "predict": "Ask a model what a program prints.",
    "evaluate": "Score a model on a corpus or a benchmark.",
    "explain": "Show where a prediction goes wrong, and what printed that line.",
    "verify": "Hold our interpreter against the real languages' own runtimes.",
    "export": "Write a language's grammar in a format for other tools.",
    "env": "Show versions, extras, runtimes and models, for a bug report.",
    "completion": "Print the completion script of a shell.",
}

_OBJECTS_BETWEEN_COLLECTIONS = 100_000
_HINTS = {"train": "training is started with: accelerate launch caalm/train.py --config FILE"}


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All command names, in the order in which the work flows."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"caalm.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does; an unknown command is answered with the known ones."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            hint = _HINTS.get(args[0], f"known: {', '.join(COMMANDS)}")
            raise click.UsageError(f"no command {args[0]!r}; {hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command; every failure becomes one line on stderr and an exit code."""

        def call() -> Any:
            return super(LazyGroup, self).main(
                args, prog_name, complete_var, standalone_mode=False, **extra
            )

        if not standalone_mode:
            return call()
        sys.exit(exit_code_of(call))


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="caalm", message="%(prog)s %(version)s")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Invented languages, computed outputs, and models that predict them.

    Start with `caalm make-lang --seed 7`. FILE may be `-` (standard input) everywhere; LANG
    is a seed (7), a name (card-0007), or a saved language's folder or spec file. A model is
    trained with `accelerate launch caalm/train.py --config FILE`.
    """
    # Python would look for garbage a hundred times while a command loads what it needs, in
    # vain: a twelfth of the time of a short one. Sixty thousand objects are there in the end.
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
