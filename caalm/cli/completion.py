"""`caalm completion`: the script that teaches a shell to complete `caalm`."""

import click

SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> None:
    """Print the completion script of a shell.

    bash: add `eval "$(caalm completion bash)"` to ~/.bashrc; zsh: the same with zsh, in
    ~/.zshrc; fish: `caalm completion fish > ~/.config/fish/completions/caalm.fish`.

    Example: python cli.py completion bash
    """
    from click.shell_completion import get_completion_class

    from caalm.cli import main

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(main, {}, "caalm", "_CAALM_COMPLETE").source())
