"""`caalm stats`: how balanced programs are, as tables."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from caalm.data.figures import Figures

_BAR = 12  # characters of a whole bar


def show_balance(figures: "Figures") -> None:
    """Three tables: shares with bars, lengths, and the commonest answers; then what is odd."""
    from caalm.cli.printing import console, table

    tiers = figures.as_data()["tiers"]
    heads = [f"tier {tier}" for tier in tiers]
    screen = console()
    click.echo(figures.source)
    screen.print(table(("share", "allowed", *heads), _share_rows(tiers)))
    screen.print(table(("median / 95% / most", *heads), _length_rows(tiers)))
    screen.print(table(("commonest answers", *heads), _answer_rows(tiers)))
    for tier, figure in tiers.items():
        for sentence in figure["breaches"]:
            click.echo(f"! tier {tier}: {sentence}")


def _share_rows(tiers: Mapping[str, dict[str, Any]]) -> Iterator[list[str]]:
    """A row for each share: its bounds, and a bar for each tier that has it."""
    names = dict.fromkeys(name for figure in tiers.values() for name in figure["shares"])
    for name in names:
        bounds = {tuple(f["bounds"][name]) for f in tiers.values() if name in f["bounds"]}
        low, high = min(bounds)
        allowed = f"{low:.0%} to {high:.0%}" + (" *" if len(bounds) > 1 else "")
        yield [name, allowed, *(_bar(figure, name) for figure in tiers.values())]
    for tag in sorted({tag for figure in tiers.values() for tag in figure["tags"]}):
        yield [tag, "", *(_drawn_bar(figure["tags"].get(tag, 0.0)) for figure in tiers.values())]


def _bar(figure: dict[str, Any], name: str) -> str:
    if name not in figure["shares"]:
        return ""
    share = figure["shares"][name]
    low, high = figure["bounds"][name]
    return _drawn_bar(share) + ("" if low <= share <= high else " !")


def _drawn_bar(share: float) -> str:
    return f"{'█' * round(share * _BAR):{_BAR}} {share:6.1%}"


def _length_rows(tiers: Mapping[str, dict[str, Any]]) -> Iterator[list[str]]:
    for what in next(iter(tiers.values()))["lengths"]:
        yield [
            what,
            *(" / ".join(map(str, f["lengths"][what].values())) for f in tiers.values()),
        ]


def _answer_rows(tiers: Mapping[str, dict[str, Any]]) -> Iterator[list[str]]:
    """The commonest outputs of each tier side by side."""
    columns = [list(figure["answers"].items()) for figure in tiers.values()]
    for place in range(max(map(len, columns))):
        row = [
            f"{column[place][0]!r} {column[place][1]}×" if place < len(column) else ""
            for column in columns
        ]
        yield [str(place + 1), *row]
