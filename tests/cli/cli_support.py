"""What the command line's tests share besides fixtures."""

from collections.abc import Callable

from click.testing import Result

Invoke = Callable[..., Result]


def one_line(result: Result) -> str:
    """The single line of an error; fails where there is more or less."""
    lines = result.stderr.splitlines()
    assert len(lines) == 1, result.stderr
    assert lines[0].startswith("error: ")
    return lines[0]
