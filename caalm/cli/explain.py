"""`caalm explain`: where a prediction goes wrong, and what printed that line."""

from pathlib import Path

import click

from caalm.cli.options import file_argument, json_option, languages_option, model_option, path_value


@click.command("explain")
@file_argument
@click.option(
    "--lang",
    "-l",
    metavar="LANG",
    help="The program's language; without it, the saved languages are tried.",
)
@model_option
@click.option(
    "--prediction", "-p", metavar="TEXT", help="Explain this prediction instead of asking a model."
)
@click.option("--html", type=path_value, metavar="OUT", help="Write a web page to OUT.")
@languages_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    lang: str | None,
    model: str | None,
    prediction: str | None,
    html: Path | None,
    folders: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Show the program in FILE, its syntax tree, and its output beside a prediction.

    Names the first line that differs, the statement that printed it, and, where one is
    found, the misreading that would print the prediction. The exit code is 1 where they differ.

    Example: python cli.py explain program.txt --lang 7 --prediction 3
    """
    from caalm.cli.asking import ask, choose_language, true_output
    from caalm.cli.printing import console, print_json
    from caalm.cli.source import naming, read_source
    from caalm.explain import explain, render_html, render_terminal, to_json
    from caalm.files import write_text

    if model is not None and prediction is not None:
        raise click.UsageError("give either --model or --prediction")
    source = read_source(file)
    language = choose_language(file, source, lang, folders)
    if prediction is None:
        prediction = ask(source, model, true_output(file, source, language)).text
    with naming(file):
        explanation = explain(source, language, prediction)
    if html is not None:
        click.echo(f"wrote {write_text(html, render_html(explanation))}", err=as_json)
    if as_json:
        print_json(to_json(explanation))
    elif html is None:
        console().print(render_terminal(explanation))
    ctx.exit(0 if explanation.correct else 1)
