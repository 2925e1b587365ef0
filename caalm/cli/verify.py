"""`caalm verify`: our interpreter against the real languages' own runtimes."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from caalm.cli.options import WholeNumber, json_option, seed_type

if TYPE_CHECKING:
    from caalm.verification import Verification


@click.command("verify")
@click.option(
    "--language",
    metavar="NAME",
    default="all",
    show_default=True,
    help="python, javascript, lua or cobol; all takes those whose runtime is there.",
)
@click.option(
    "--count",
    type=WholeNumber(1, 10_000_000),
    metavar="N",
    default=1_000,
    show_default=True,
    help="Programs a language.",
)
@click.option(
    "--seed", type=seed_type, metavar="N", default=0, show_default=True, help="Which programs."
)
@click.option(
    "--translate",
    is_flag=True,
    help="Programs of invented languages, translated, must print the same.",
)
@click.option(
    "--workers",
    type=WholeNumber(1, 4096),
    metavar="N",
    default=1,
    show_default=True,
    help="Processes; changes nothing but the time.",
)
@json_option
def command(
    language: str, count: int, seed: int, translate: bool, workers: int, as_json: bool
) -> None:
    """Draw programs, run them twice, compare: our interpreter and the language's own runtime.

    What is compared is every byte printed, and whether the program failed. Of the programs
    on which they differ the smallest is made smaller still, and shown; the exit code is 1.

    Example: python cli.py verify --language lua --count 5000
    """
    from caalm.cli.printing import print_json
    from caalm.data.progress import shown_progress
    from caalm.verification import verify_language

    found = []
    with shown_progress(not as_json, "programs") as report:
        for name in _languages(language):
            done = 0
            report(name, done, count)

            def advance(more: int, name: str = name) -> None:
                nonlocal done
                done += more
                report(name, done, count)

            found.append(
                verify_language(
                    name,
                    count=count,
                    seed=seed,
                    translated=translate,
                    workers=workers,
                    advance=advance,
                )
            )
    if as_json:
        print_json({"seed": seed, "languages": [_as_data(one) for one in found]})
    else:
        _show(found)
    if any(one.found for one in found):
        raise SystemExit(1)


def _languages(asked: str) -> Sequence[str]:
    """The languages to verify; of all, those that cannot be are named on stderr."""
    from caalm.real.language import load_real, real_languages
    from caalm.real.runtimes.registry import available_runtimes, find_runtime

    if asked != "all":
        load_real(asked)
        find_runtime(asked)
        return [asked]
    there = [name for name in real_languages() if name in available_runtimes()]
    for name in real_languages():
        if name not in there:
            click.echo(f"{name}: its runtime is not installed (make setup-runtimes)", err=True)
    return there


def _as_data(one: "Verification") -> dict[str, Any]:
    """A verification for JSON."""
    data: dict[str, Any] = {
        "language": one.language,
        "runtime": one.runtime,
        "translated": one.translated,
        "programs": one.count,
        "compared": one.compared,
        "failing": one.failing,
        "refused": dict(one.refused),
        "run_again_alone": one.alone,
        "disagreements": one.found,
        "seconds": round(one.seconds, 1),
        "smallest": None,
    }
    if one.smallest is not None:
        data["smallest"] = {
            "draw": one.smallest.draw,
            "source": one.smallest.source,
            **{
                side: {"stdout": answer.text, "error": answer.error}
                for side, answer in (
                    ("interpreter", one.smallest.ours),
                    ("runtime", one.smallest.theirs),
                )
            },
        }
    return data


def _show(found: Sequence["Verification"]) -> None:
    """One row for each language, and the smallest disagreement of each below."""
    from caalm.cli.printing import console, table

    headers = ("language", "runtime", "programs", "compared", "failing", "refused", "disagree")
    rows = [
        (
            one.language,
            one.runtime,
            one.count,
            one.compared,
            one.failing,
            sum(one.refused.values()),
            one.found,
        )
        for one in found
    ]
    console().print(table(headers, rows, right=headers[2:]))
    for one in found:
        if one.refused:
            reasons = ", ".join(f"{reason} {count}" for reason, count in one.refused.items())
            click.echo(f"{one.language}: refused as {reasons}")
        if one.smallest is not None:
            _show_smallest(one)


def _show_smallest(one: "Verification") -> None:
    """The smallest program, and what both say of it: as literals, so that blanks show."""
    from caalm.visible import visible

    smallest = one.smallest
    assert smallest is not None
    click.echo(f"\n{one.language}, draw {smallest.draw} of seed {one.seed}, made smaller:\n")
    click.echo("\n".join(f"    {visible(line)}" for line in smallest.source.split("\n")))
    click.echo()
    width = max(len("interpreter"), len(one.runtime))
    for title, answer in (("interpreter", smallest.ours), (one.runtime, smallest.theirs)):
        printed = json.dumps(answer.text, ensure_ascii=False)
        click.echo(f"{title:{width}}  prints {printed}; {visible(answer.error or 'no error')}")
