"""`caalm parse`: the syntax tree of a program."""

import click

from caalm.cli.options import file_argument, json_option, lang_option


@click.command("parse")
@file_argument
@lang_option
@json_option
def command(file: str, lang: str | None, as_json: bool) -> None:
    """Show the syntax tree of the program in FILE, with the line of each statement.

    The tree is the same for every language: operators stand in one neutral notation.

    Example: python cli.py parse program.txt --lang 7
    """
    from caalm.cli.guess import named_or_by_ending
    from caalm.cli.printing import console, print_json
    from caalm.cli.source import parse_file
    from caalm.explain import build_tree, render_tree, tree_to_json

    language = named_or_by_ending(file, lang)
    _, program = parse_file(file, language)
    tree = build_tree(program, deep=True)
    if as_json:
        print_json({"language": language.name, "ast": tree_to_json(tree)})
    else:
        console().print(render_tree(tree))
