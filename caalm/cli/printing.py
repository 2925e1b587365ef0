"""Printing: JSON, and rich tables that cannot be broken by what a program contains."""

import json
import shutil
import sys
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import click

from caalm.visible import visible

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

PIPED_WIDTH = 120


def print_json(data: Any) -> None:
    """`data` as JSON on stdout."""
    click.echo(json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False))


def console() -> "Console":
    """A console on stdout that takes text as it is: no markup, emoji or highlighting."""
    from rich.console import Console

    width = None if sys.stdout.isatty() else PIPED_WIDTH
    return Console(width=width, markup=False, emoji=False, highlight=False)


def table(
    headers: Sequence[str], rows: Iterable[Sequence[object]], *, right: Sequence[str] = ()
) -> "Table":
    """A plain table; the columns named in `right` are aligned to the right."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    made = Table(box=box.SIMPLE, pad_edge=False, show_header=any(headers))
    for header in headers:
        made.add_column(header, justify="right" if header in right else "left")
    for row in rows:
        made.add_row(*(Text(visible(str(cell))) for cell in row))
    return made


def side_by_side(left: str, right: str, *, titles: tuple[str, str]) -> str:
    """Two texts in two columns, without rich: it would take longer to load than to draw."""
    rows = visible(left).split("\n")
    others = visible(right).split("\n") if right else ["(nothing)"]
    width = max(len(row) for row in (*rows, titles[0]))
    lines = [f"{titles[0]:{width}}   {titles[1]}", f"{'─' * width}   {'─' * len(titles[1])}"]
    lines += [f"{a:{width}}   {b}".rstrip() for a, b in zip_longest(rows, others, fillvalue="")]
    return "\n".join(lines)


def show_paged(parts: Iterable[str]) -> None:
    """Text on stdout, through a pager where it is longer than the terminal."""
    text = "".join(parts)
    if sys.stdout.isatty() and text.count("\n") >= shutil.get_terminal_size().lines:
        click.echo_via_pager(text)
    else:
        click.echo(text, nl=False)
