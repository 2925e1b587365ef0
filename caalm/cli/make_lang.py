"""`caalm make-lang`: an invented language, shown and saved."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from caalm.cli.options import WholeNumber, json_option, path_value, seed_type

if TYPE_CHECKING:
    from caalm.data.example import Example
    from caalm.language import Language

# Saved beside the grammar: enough to see every tier a few times.
SAMPLES = 6


@click.command("make-lang")
@click.option("--seed", type=seed_type, metavar="N", help="Which language to make.")
@click.option(
    "--count",
    "-n",
    type=WholeNumber(1, 10_000),
    metavar="N",
    default=1,
    show_default=True,
    help="Make the languages of this many seeds, from SEED on.",
)
@click.option(
    "--spec",
    type=path_value,
    metavar="FILE",
    help="Make the language of this spec file (JSON or YAML) instead.",
)
@click.option(
    "--profile",
    metavar="NAME",
    default="wide",
    show_default=True,
    help="How often each choice is drawn.",
)
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="CHOICE=OPTION",
    help="Set this choice instead of drawing it; may be repeated.",
)
@click.option(
    "--out",
    type=path_value,
    metavar="DIR",
    default="grammars",
    show_default=True,
    help="Where the language's folder goes.",
)
@json_option
def command(
    seed: int | None, count: int, spec: Path | None, profile: str, settings: tuple[str, ...],
    out: Path, as_json: bool,
) -> None:  # fmt: skip
    """Make an invented language, show it, and save it.

    Writes DIR/seed-0007/ with spec.json (every choice), grammar.lark and samples.jsonl
    (programs with their outputs). The same seed gives the same language everywhere. With
    --set the folder is DIR/seed-0007-set-HASH/, and the other choices stay as seed 7 has
    them where they can.

    Example: python cli.py make-lang --seed 7 --set blocks=braces
    """
    from caalm.cli.printing import print_json
    from caalm.language import DEFAULT_PROFILE, make_language

    if (seed is None) == (spec is None):
        raise click.UsageError("give either --seed N or --spec FILE")
    if spec is not None and (settings or profile != DEFAULT_PROFILE):
        given = "--set" if settings else "--profile"
        raise click.UsageError(f"{given} goes with --seed; write it into the spec file")
    if spec is not None:
        languages = [_from_file(spec)]
    else:
        assert seed is not None
        pins = _pins(settings)
        languages = [make_language(one, profile, pins) for one in range(seed, seed + count)]
    made = [(language, *_save(language, out)) for language in languages]
    if as_json:
        plain = [_plain(*one) for one in made]
        print_json(plain[0] if count == 1 else plain)
        return
    for number, one in enumerate(made):
        _show(*one, in_full=number == 0)


def _pins(settings: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """`("blocks=braces",)` as pairs in the order of their names; a choice is set once."""
    pins: dict[str, str] = {}
    for text in settings:
        choice, equals, option = (part.strip() for part in text.partition("="))
        if not equals:
            raise click.UsageError(f"--set {text!r}: write CHOICE=OPTION, e.g. blocks=braces")
        if pins.setdefault(choice, option) != option:
            raise click.UsageError(f"--set {choice}: given as {pins[choice]} and as {option}")
    return tuple(sorted(pins.items()))


def _from_file(spec: Path) -> "Language":
    from caalm.language import build_language
    from caalm.language.spec_file import load_spec

    return build_language(load_spec(spec))


def _save(language: "Language", out: Path) -> "tuple[Path, list[Example]]":
    from caalm.api import draw_examples
    from caalm.language import save_language

    examples = draw_examples(language, tiers=(1, 2, 3), count=SAMPLES, seed=0)
    folder = save_language(language, out)
    save_samples(examples, folder)
    return folder, examples


def save_samples(examples: "Sequence[Example]", folder: Path) -> Path:
    """Write the examples to `folder/samples.jsonl`, one a line, and give its path."""
    from caalm.files import write_text

    rows = [json.dumps(plain_sample(example), ensure_ascii=False) for example in examples]
    return write_text(folder / "samples.jsonl", "\n".join(rows) + "\n", synced=False)


def plain_sample(example: "Example") -> dict[str, Any]:
    """What a reader wants of an example: its id and tier, the program, what it prints."""
    from caalm.api import source_of

    return {
        "id": example.id,
        "tier": example.tier,
        "code": source_of(example),
        "output": example.completion,
        "steps": example.steps,
    }


def _plain(language: "Language", folder: Path, examples: "list[Example]") -> dict[str, Any]:
    return {
        **language.spec.to_dict(),
        "family": language.family,
        "constructs": sorted(language.constructs),
        "folder": str(folder),
        "samples": [plain_sample(example) for example in examples],
    }


def _show(language: "Language", folder: Path, examples: "list[Example]", *, in_full: bool) -> None:
    from caalm.api import source_of
    from caalm.cli.printing import side_by_side
    from caalm.language.choice import CHOICES

    spec = language.spec
    if in_full:
        formatter = click.HelpFormatter(width=100)
        with formatter.section("Choices"):
            formatter.write_dl(
                [
                    (name.replace("_", " "), f"{option}: {CHOICES[name].options[option].about}")
                    for name, option in spec.choices
                ]
            )
        with formatter.section("Words"):
            formatter.write_dl([(role.replace("_", " "), lexeme) for role, lexeme in spec.lexemes])
        click.echo(formatter.getvalue())
        for example in examples[1:3]:
            titles = (example.id, "prints")
            click.echo(side_by_side(source_of(example), example.completion, titles=titles) + "\n")
    drawn = f"seed {spec.seed}, profile {spec.profile}" if spec.seed is not None else "by hand"
    drawn += "".join(f", {choice} set to {option}" for choice, option in spec.pins)
    click.echo(f"{language.name} ({drawn}, family {language.family}): wrote {folder}/")
