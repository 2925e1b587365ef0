"""`caalm export`: a language's grammar for other tools."""

from pathlib import Path

import click

from caalm.cli.options import path_value


@click.command("export")
@click.argument("lang", metavar="LANG")
@click.option(
    "--format", "format_", metavar="FORMAT", required=True, help="One of the formats below."
)
@click.option(
    "--out",
    type=path_value,
    metavar="FILE",
    help="Write to FILE instead of stdout.",
)
def command(lang: str, format_: str, out: Path | None) -> None:
    """Write the grammar of LANG in a FORMAT for other tools: lark.

    Example: python cli.py export 7 --format lark --out seed-0007.lark
    """
    from caalm.export import EXPORTS
    from caalm.files import write_text
    from caalm.language import load_language

    write = EXPORTS[format_]
    text = write(load_language(lang))
    if out is None:
        click.echo(text, nl=False)
    else:
        click.echo(f"wrote {write_text(out, text)}")
