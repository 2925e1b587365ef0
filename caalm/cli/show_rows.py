"""The layout of `caalm show`: a program beside what it prints, and below it what is known."""

import json
import shutil
import sys
from collections.abc import Iterable, Iterator
from textwrap import indent, wrap

from caalm.cli.printing import PIPED_WIDTH, side_by_side
from caalm.data.selection import Selection
from caalm.data.view import OtherReading, RowView
from caalm.visible import visible

_MOST_READINGS = 4  # outputs of other readings that are shown
_IDENTIFIABLE = {
    True: "identifiable",
    False: "not identifiable",
    None: "not judged",
}


def row_texts(views: Iterable[RowView], selection: Selection) -> Iterator[str]:
    """The rows one after the other, then how many there are: text for a pager."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else PIPED_WIDTH
    for view in views:
        yield _row_text(view, width) + "\n\n"
    yield f"{_counted(selection)}\n"


def _counted(selection: Selection) -> str:
    """What share of the corpus was shown."""
    shown, matching, total = len(selection.rows), selection.matching, selection.total
    few = f"; {shown:,} of them shown, --limit shows more" if shown < matching else ""
    if matching == total:
        return f"{total:,} rows{few}"
    return f"{matching:,} of {total:,} rows {'matches' if matching == 1 else 'match'}{few}"


def _row_text(view: RowView, width: int) -> str:
    """One row: side by side where the lines fit beside each other, else one above the other."""
    identifier, output = view.row["id"], view.row["completion"]
    text = side_by_side(view.code, output, titles=(identifier, "prints"))
    if max(map(len, text.split("\n"))) > width:
        shown = visible(output) if output else "(nothing)"
        text = "\n".join(
            (identifier, "─" * len(identifier), visible(view.code), "", "prints", "─" * 6, shown)
        )
    facts = [line for fact in _facts(view) for line in wrap(visible(fact), width - 2)]
    return text + "\n\n" + indent("\n".join([*facts, *_reading_lines(view.others)]), "  ")


def _facts(view: RowView) -> Iterator[str]:
    """What is known of a row, a line for each kind."""
    row = view.row
    family = "" if row["family"] == row["language"] else f" of family {row['family']}"
    yield f"{row['split']} · tier {row['tier']} · {row['language']}{family}"
    lines, signs = view.code.count("\n") + 1, len(view.code)
    yield " · ".join(
        (
            f"{lines} lines, {signs} characters",
            f"{row['steps']:,} steps",
            _IDENTIFIABLE[row["identifiable"]],
            *view.marks,
        )
    )
    if row["features"]:
        yield ", ".join(row["features"])
    for name, value in view.more.items():
        yield f"{name}: {value if isinstance(value, str) else json.dumps(value, default=str)}"


def _reading_lines(others: tuple[OtherReading, ...]) -> Iterator[str]:
    """What the text prints when it is read otherwise, a line for each output."""
    for other in others[:_MOST_READINGS]:
        output = visible(other.output.replace("\n", " ⏎ ")) or "(nothing)"
        ways = f" (and {other.ways - 1} more ways)" if other.ways > 1 else ""
        yield f"read otherwise, with {visible(other.how)}{ways}: {output}"
    if len(others) > _MOST_READINGS:
        yield f"and {len(others) - _MOST_READINGS} other outputs of other readings"
