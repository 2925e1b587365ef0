"""`caalm translate`: the same program in another language."""

import click

from caalm.cli.options import file_argument, json_option


@click.command("translate")
@file_argument
@click.option(
    "--from",
    "from_",
    metavar="LANG",
    help="The language of FILE; an ending such as .lua says it too.",
)
@click.option("--to", metavar="LANG", required=True, help="The language to write it in.")
@json_option
def command(file: str, from_: str | None, to: str, as_json: bool) -> None:
    """Write the program in FILE in another language: same meaning, other looks.

    A construct that the other language lacks is written with those it has. A program that
    would print something else there is refused.

    Example: python cli.py translate program.txt --from 7 --to 8
    """
    from caalm.cli.guess import named_or_by_ending
    from caalm.cli.printing import print_json
    from caalm.cli.source import naming, read_source
    from caalm.language import load_language
    from caalm.translation import translate

    language, other = named_or_by_ending(file, from_), load_language(to)
    source = read_source(file)
    with naming(file):
        translated = translate(source, language, other)
    if as_json:
        print_json({"from": language.name, "to": other.name, "source": translated})
    else:
        click.echo(translated)
