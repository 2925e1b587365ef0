"""`caalm run`: what a program prints; with --trace, step by step."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from caalm.cli.options import WholeNumber, file_argument, json_option, lang_option
from caalm.errors import CaalmError

if TYPE_CHECKING:
    from caalm.runtime import Execution, Step


@click.command("run")
@file_argument
@lang_option
@click.option(
    "--fuel",
    type=WholeNumber(1, 10**9),
    metavar="N",
    help="Stop after this many steps.  [default: 1000000]",
)
@click.option(
    "--trace", is_flag=True, help="Show each step instead: line, statement, changes, output."
)
@click.option(
    "--limit",
    type=WholeNumber(1, 100_000),
    metavar="N",
    default=200,
    show_default=True,
    help="Steps that --trace shows.",
)
@json_option
def command(
    file: str, lang: str | None, fuel: int | None, trace: bool, limit: int, as_json: bool
) -> None:
    """Run the program in FILE and print its output.

    A faulty program prints what it printed up to its fault; then one line on stderr says
    what went wrong and where, and the exit code is 1.

    Example: python cli.py run program.txt --lang 7 --trace
    """
    from caalm.cli.guess import named_or_by_ending
    from caalm.cli.printing import print_json
    from caalm.cli.source import parse_file
    from caalm.runtime import Limits, run_program

    language = named_or_by_ending(file, lang)
    source, program = parse_file(file, language)
    limits = Limits() if fuel is None else Limits(fuel=fuel)
    execution = run_program(program, semantics=language.semantics, limits=limits)
    steps: tuple[Step, ...] | None = None
    if trace:  # a second run, so that only the steps shown are held in memory
        few = replace(limits, fuel=min(limits.fuel, limit))
        steps = run_program(program, semantics=language.semantics, limits=few, trace=True).trace
    if as_json:
        print_json(_plain(execution, steps, source))
    elif steps is not None:
        _show_trace(execution, steps, source, limit)
    else:
        click.echo(execution.stdout, nl=False)
    if execution.error is not None:
        span = execution.error.span
        where = f"{file}: line {span.line}, column {span.column}" if span else file
        raise CaalmError(f"{where}: {execution.error.code}: {execution.error.message}")


def _plain(execution: "Execution", steps: "tuple[Step, ...] | None", source: str) -> dict[str, Any]:
    fault = execution.error
    plain: dict[str, Any] = {
        "stdout": execution.stdout,
        "steps": execution.steps,
        "error": None
        if fault is None
        else {
            "code": fault.code,
            "message": fault.message,
            "span": list(fault.span) if fault.span else None,
        },
    }
    if steps is not None:
        plain["trace"] = [
            {"line": s.line, "statement": text, "changed": dict(s.changed), "printed": s.printed}
            for s in steps
            for text in [_statement(s, source)]
        ]
    return plain


def _show_trace(execution: "Execution", steps: "tuple[Step, ...]", source: str, limit: int) -> None:
    from caalm.cli.printing import console, table
    from caalm.explain import show_value

    rows = [
        (
            number,
            step.line or "",
            _statement(step, source),
            ", ".join(f"{name} = {show_value(value)}" for name, value in step.changed),
            step.printed.removesuffix("\n"),
        )
        for number, step in enumerate(steps, 1)
    ]
    headers = ("step", "line", "statement", "changed", "printed")
    console().print(table(headers, rows, right=("step", "line")))
    cut = len(steps) >= limit and execution.steps > limit
    more = f"; {execution.steps - limit} more are not shown (--limit)" if cut else ""
    click.echo(f"{execution.steps} steps{more}")


def _statement(step: "Step", source: str) -> str:
    from caalm.explain import source_text

    return source_text(source, step.node.span).split("\n")[0]
