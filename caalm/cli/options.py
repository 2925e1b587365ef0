"""Options and arguments that several commands share, so that they read alike everywhere."""

from pathlib import Path

import click

from caalm.cli.source import path_problem


class WholeNumber(click.IntRange):
    """A whole number in a range, called that in messages."""

    name = "whole number"


def path_value(text: str | Path) -> Path:
    """The path of a file or folder (an option's default is one); refuses what none is called."""
    if problem := path_problem(str(text)):
        raise click.BadParameter(problem)
    return Path(text)


file_argument = click.argument("file", metavar="FILE")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON instead.")
lang_option = click.option(
    "--lang",
    "-l",
    metavar="LANG",
    help="The program's language: a seed, a name, a saved folder or its spec file; "
    "an ending such as .lua says it too.",
)
languages_option = click.option(
    "--languages",
    "folders",
    metavar="DIR",
    multiple=True,
    type=path_value,
    default=(Path("grammars"),),
    show_default="grammars",
    help="Where to look for saved languages when --lang is not given; may be repeated.",
)
limit_option = click.option(
    "--limit", type=WholeNumber(min=1), metavar="N", help="Stop after this many items."
)
seed_type = WholeNumber(min=0, max=10**18 - 1)
tier_type = WholeNumber(min=1)
model_option = click.option(
    "--model",
    "-m",
    metavar="MODEL",
    help="A checkpoint folder, a hub id, http(s)://HOST/v1#NAME, oracle; "
    "by default the newest finished checkpoint under runs/.",
)
