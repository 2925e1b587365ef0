"""`python -m caalm.evaluation.card [--check]`: write the benchmark's outputs, or check them."""

import sys

import click

from caalm.errors import CaalmError
from caalm.evaluation.card import load_card
from caalm.evaluation.card.compute import differing, write_outputs


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; fail where an output is not right.")
def main(check: bool) -> None:
    """Run all 52 programs and write what they print beside them."""
    programs = load_card()
    try:
        stale = (
            [program.id for program, _ in differing(programs)] if check else write_outputs(programs)
        )
    except CaalmError as error:
        raise click.ClickException(str(error)) from error
    for name in stale:
        click.echo(f"{name}: {'is not what the program prints' if check else 'written'}")
    click.echo(f"{len(programs)} programs, {len(stale)} {'wrong' if check else 'changed'}")
    sys.exit(1 if check and stale else 0)


if __name__ == "__main__":
    main()
