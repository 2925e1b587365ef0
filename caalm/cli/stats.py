"""`caalm stats`: how balanced programs are, or what languages are like."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from caalm.cli.options import WholeNumber, json_option, path_value, seed_type
from caalm.cli.stats_languages import count_languages, seed_range

if TYPE_CHECKING:
    from caalm.data.figures import Figures

_COMMAND_LINE = click.core.ParameterSource.COMMANDLINE
_BAR = 12  # characters of a whole bar
_FULL_BUILD = 3_000  # rows of a corpus that are looked at unless asked otherwise


@click.command("stats")
@click.argument("corpus", metavar="[DIR]", required=False, type=path_value)
@click.option(
    "--rows",
    type=WholeNumber(1, 1_000_000),
    metavar="N",
    help="How many rows of the corpus, or programs a tier.  [default: 3000, or 1000]",
)
@click.option("--profile", metavar="NAME", default="wide", show_default=True, help="Draw for it.")
@click.option(
    "--difficulty",
    metavar="NAME",
    default="usual",
    show_default=True,
    help="Draw programs as hard as this.",
)
@click.option(
    "--seed", type=seed_type, metavar="N", default=0, show_default=True, help="Which programs."
)
@click.option("--languages", is_flag=True, help="Count languages instead of programs.")
@click.option(
    "--seeds",
    type=seed_range,
    metavar="START:STOP",
    help="The languages of these seeds.  [default: 0:1000]",
)
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    corpus: Path | None,
    rows: int | None,
    profile: str,
    difficulty: str,
    seed: int,
    languages: bool,
    seeds: tuple[int, int] | None,
    as_json: bool,
) -> None:
    """Show how balanced the programs of a corpus are, or, without DIR, freshly drawn ones.

    Every program is run: which way conditions go, how often loops turn, what is printed.
    With --languages: the structural families, redraws and options of a profile's languages.
    A figure outside its bounds is marked with "!".

    Example: python cli.py stats --rows 500
    """
    given = {name for name in ctx.params if ctx.get_parameter_source(name) is _COMMAND_LINE}
    if odd := given & ({"corpus", "rows", "difficulty", "seed"} if languages else {"seeds"}):
        how = "do not go with" if languages else "go with"
        raise click.UsageError(f"{', '.join(sorted(odd))} {how} --languages")
    if languages:
        count_languages(profile, seeds or (0, 1_000), as_json=as_json)
    else:
        _count_programs(corpus, rows, profile, difficulty, seed, as_json=as_json)


def _count_programs(
    corpus: Path | None,
    rows: int | None,
    profile: str,
    difficulty: str,
    seed: int,
    *,
    as_json: bool,
) -> None:
    """Run the programs of a corpus, or fresh ones, and show what they do."""
    from caalm.cli.printing import print_json
    from caalm.data.figures import corpus_figures, drawn_figures

    if corpus is not None:
        figures = corpus_figures(corpus, rows or _FULL_BUILD)
    else:
        figures = drawn_figures(rows or 1_000, seed=seed, profile=profile, difficulty=difficulty)
    data = figures.as_data()
    print_json({"seed": seed, **data}) if as_json else _show(figures, data["tiers"])
    if corpus is None and not as_json:
        click.echo(f"seed {seed}")


def _show(figures: "Figures", tiers: Mapping[str, dict[str, Any]]) -> None:
    """Three tables: shares with bars, lengths, and the commonest answers."""
    from caalm.cli.printing import console, table

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
