"""`caalm stats --languages`: what the languages of a range of seeds are like."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from caalm.cli.options import seed_type

if TYPE_CHECKING:
    from caalm.data.census import Census

_MOST_SEEDS = 1_000_000


def seed_range(text: str) -> tuple[int, int]:
    """`START:STOP`, the seeds from START to before STOP; refuses what is empty or endless."""
    first, colon, last = text.partition(":")
    if not (colon and first.isdecimal() and last.isdecimal()):
        raise click.BadParameter(f"{text!r} is not START:STOP, e.g. 0:1000")
    start, stop = seed_type(first), seed_type(last)
    if not start < stop <= start + _MOST_SEEDS:
        raise click.BadParameter(f"{text!r} must hold 1 to {_MOST_SEEDS} seeds")
    return start, stop


def count_languages(profile: str, seeds: tuple[int, int], *, as_json: bool) -> None:
    """Take the census of these seeds and show it."""
    from caalm.cli.printing import print_json
    from caalm.data.census import take_census
    from caalm.data.progress import shown_progress
    from caalm.data.workers import available_cores

    with shown_progress(not as_json, "languages") as report:
        census = take_census(
            profile,
            *seeds,
            workers=available_cores(),
            report=lambda done, total: report("counting", done, total),
        )
    print_json(census.as_data()) if as_json else _show(census)


def _show(census: "Census") -> None:
    """A line for each figure, a row for each choice, and what lies outside its bounds."""
    from caalm.cli.printing import console, table

    screen = console()
    click.echo(f"profile {census.profile}, seeds {census.start} to {census.stop - 1}")
    screen.print(table(("", ""), _figures(census)))
    screen.print(table(("choice", "options by their shares of the languages"), _options(census)))
    for problem in census.problems():
        click.echo(f"! {problem}")


def _figures(census: "Census") -> Iterator[tuple[str, str]]:
    from caalm.data.census import LEAST_FAMILIES, MOST_REDRAWN

    count = max(census.languages, 1)
    yield "languages", f"{census.languages:,}"
    share = census.families / count
    yield "structural families", f"{census.families:,} ({share:.2%}, at least {LEAST_FAMILIES:.0%})"
    yield "grammars alike", f"{len(census.alike)}"
    often = ", ".join(f"{n} redrawn {times}×" for times, n in census.redraws.items() if times)
    share = census.redrawn / count
    yield "redrawn", f"{census.redrawn:,} ({share:.2%}, at most {MOST_REDRAWN:.0%}): {often}"
    yield "draws that did not fit", f"{census.misfits:,}"
    strata = (f"{name} {n / count:.1%}" for name, n in census.strata.items())
    yield "strata", ", ".join(strata)
    yield "possible families", _large(census.possible_in_profile)
    yield "with any options", _large(census.possible)


def _large(number: int) -> str:
    """A large number in digits, and how large that is."""
    return f"{number:,} (about {number:.1e})"


def _options(census: "Census") -> Iterator[tuple[str, str]]:
    """A row for each choice: its options, the commonest first, the too rare ones marked."""
    rare = set(census.rare())
    for choice, counts in census.options.items():
        ordered = sorted(counts, key=lambda option: (-counts[option], option))
        cells = (
            f"{option} {census.share(choice, option):.1%}"
            + (" !" if (choice, option) in rare else "")
            for option in ordered
        )
        yield choice.replace("_", " "), ", ".join(cells)
