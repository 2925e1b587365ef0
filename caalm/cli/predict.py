"""`caalm predict`: what a model says a program prints."""

from pathlib import Path

import click

from caalm.cli.options import file_argument, json_option, languages_option, model_option


@click.command("predict")
@file_argument
@model_option
@click.option(
    "--lang", "-l", metavar="LANG", help="The program's language; only the oracle needs it."
)
@languages_option
@json_option
def command(
    file: str, model: str | None, lang: str | None, folders: tuple[Path, ...], as_json: bool
) -> None:
    """Print what a model says the program in FILE prints.

    The model sees the text alone, never the language's rules. `--model oracle` runs the
    program instead.

    Example: python cli.py predict program.txt --model runs/default
    """
    from caalm.cli.asking import ORACLE, ask, choose_language, true_output
    from caalm.cli.printing import print_json
    from caalm.cli.source import read_source

    source = read_source(file)
    truth = None
    if model == ORACLE:
        truth = true_output(file, source, choose_language(file, source, lang, folders))
    answer = ask(source, model, truth)
    if as_json:
        print_json({"model": answer.model, "settings": answer.settings, "prediction": answer.text})
    else:
        click.echo(answer.text)
