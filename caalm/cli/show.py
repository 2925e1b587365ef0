"""`caalm show`: rows of a corpus as a person reads them."""

from pathlib import Path

import click

from caalm.cli.options import WholeNumber, json_option, path_value


@click.command("show")
@click.argument("folder", metavar="DIR", type=path_value)
@click.option("--id", "identifier", metavar="ID", help="The row with this id.")
@click.option(
    "--where",
    "-w",
    multiple=True,
    metavar="FIELD=VALUE",
    help="Rows whose column is so: tier=3, steps>100, features=nested_loop, prompt~word; "
    "may be repeated, and all must hold.",
)
@click.option("--split", metavar="NAME", help="Rows of this split only.")
@click.option(
    "--limit",
    "-n",
    type=WholeNumber(1, 100_000),
    metavar="N",
    default=5,
    show_default=True,
    help="So many of the rows, evenly spread.",
)
@json_option
def command(
    folder: Path,
    identifier: str | None,
    where: tuple[str, ...],
    split: str | None,
    limit: int,
    as_json: bool,
) -> None:
    """Show rows of a corpus: the program, what it prints, and all that is known of it.

    A column of text is compared with = and != or searched with ~, a number with <, <=, > and
    >= too; a list has the value or not. A row that can be read in several ways is shown with
    what the other readings print.

    Example: python cli.py show data/card --where tier=3 --where "steps>100" --limit 2
    """
    from caalm.cli.printing import print_json, show_paged
    from caalm.cli.show_rows import row_texts
    from caalm.data.selection import row_with_id, select_rows
    from caalm.data.view import view_row

    if identifier is not None and where:
        raise click.UsageError("give either --id or --where")
    if identifier is not None:
        selection = row_with_id(folder, identifier, split=split)
    else:
        selection = select_rows(folder, where, split=split, limit=limit)
    views = map(view_row, selection.rows)
    if as_json:
        counts = {"rows_in_all": selection.total, "matching": selection.matching}
        print_json({**counts, "rows": [view.as_data() for view in views]})
    else:
        show_paged(row_texts(views, selection))
