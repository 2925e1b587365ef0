"""`caalm stats DIR`: the survey of a corpus as tables, as JSON, as a page."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

Facts = dict[str, Any]

_NEVER = "never taken: "


def count_corpus(
    corpus: Path, run: int | None, html: Path | None, workers: int | None, *, as_json: bool
) -> None:
    """Take the survey of a corpus and show it, or write its page."""
    from caalm.cli.printing import print_json
    from caalm.cli.stats_balance import show_balance
    from caalm.data.progress import shown_progress
    from caalm.data.survey import ROWS_RUN, survey_corpus
    from caalm.data.survey_facts import survey_as_data
    from caalm.data.workers import available_cores

    with shown_progress(not as_json) as report:
        survey = survey_corpus(
            corpus,
            run=run or ROWS_RUN,
            workers=workers or available_cores(),
            report=lambda done, total: report("reading the corpus", done, total),
        )
    if html is not None:
        from caalm.data.survey_page import render_page
        from caalm.files import write_text

        click.echo(f"wrote {write_text(html, render_page(survey))}", err=as_json)
    if as_json:
        print_json(survey_as_data(survey))
    elif html is None:
        _show(survey_as_data(survey))
        show_balance(survey.balance)


def _show(data: Facts) -> None:
    """Four tables: figures by split and by tier, constructs, choices; then what is odd."""
    from caalm.cli.printing import console, table

    whole, splits = data["whole"], data["splits"]
    tiers = {f"tier {tier}": facts for tier, facts in data["tiers"].items()}
    screen = console()
    click.echo(f"{data['corpus']}: {whole['rows']:,} rows in {whole['languages']:,} languages")
    for groups in (splits, tiers):
        columns = {"all": whole, **groups}
        screen.print(table(("", *columns), _figures(columns), right=tuple(columns)))
    columns = {**splits, **tiers}
    screen.print(table(("rows with", "all", *columns), _constructs(data), right=("all", *columns)))
    choices = data["choices"]
    screen.print(table(("choice", "options by their share of the languages"), _choices(choices)))
    for sentence in _problems(whole):
        click.echo(f"! {sentence}")


def _figures(groups: Mapping[str, Facts]) -> Iterator[list[str]]:
    """A row for each figure, a column for each group of rows."""

    def row(title: str, cell: Any) -> list[str]:
        return [title, *(cell(facts) for facts in groups.values())]

    for name in ("rows", "languages", "families"):
        yield row(name, lambda facts, name=name: f"{facts[name]:,}")
    yield row("identifiable", lambda facts: _percent(facts["identifiable"]))
    yield row("ceiling", lambda facts: _percent(facts["ceiling"]))
    yield row("majority baseline", lambda facts: _percent(facts["majority baseline"]))
    yield row("empty", lambda facts: _percent(facts["empty"]))
    yield row("commonest other", _commonest)
    yield row("literals only", lambda facts: _percent(facts["constant"]))
    yield row("copied", lambda facts: _percent(facts["copied"]))
    yield row("entropy, bits", lambda facts: f"{facts['entropy']:.2f}")
    yield row("  at most", lambda facts: f"{facts['most entropy']:.2f}")
    if all("texts twice" in facts for facts in groups.values()):
        yield row("texts twice", lambda facts: f"{facts['texts twice']:,}")
        yield row("programs twice", lambda facts: f"{facts['programs twice']:,}")
    for length in next(iter(groups.values()))["lengths"]:
        yield row(
            length, lambda facts, name=length: " / ".join(map(str, facts["lengths"][name].values()))
        )


def _commonest(facts: Facts) -> str:
    output = repr(facts["commonest output"])
    shown = output if len(output) <= 8 else output[:7] + "…"
    return f"{shown} {_percent(facts['commonest'])}"


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.1%}"


def _constructs(data: Facts) -> Iterator[list[str]]:
    """A row for each construct, the most common first, those that no row has last."""
    whole = data["whole"]["constructs"]
    groups = [*data["splits"].values(), *data["tiers"].values()]
    for tag in sorted(whole, key=lambda tag: (-whole[tag], tag)):
        yield [
            tag,
            _percent(whole[tag]),
            *(_percent(group["constructs"][tag]) for group in groups),
        ]


def _choices(choices: Mapping[str, Facts]) -> Iterator[tuple[str, str]]:
    """A row for each choice: its options, the commonest first, then those never taken."""
    for choice, options in choices.items():
        taken = (f"{name} {fact['share']:.1%}" for name, fact in options.items() if fact["share"])
        never = ", ".join(name for name, fact in options.items() if not fact["share"])
        shown = ", ".join(taken)
        yield choice.replace("_", " "), f"{shown}; {_NEVER}{never}" if never else shown


def _problems(whole: Facts) -> Iterator[str]:
    """What should not be in a corpus, one sentence each."""
    if whole["texts twice"]:
        yield f"{whole['texts twice']:,} texts stand there twice"
    if whole["programs twice"]:
        yield f"{whole['programs twice']:,} programs stand there twice, but for their names"
    if whole["unread"]:
        yield f"{whole['unread']:,} rows are in languages that are not known here"
