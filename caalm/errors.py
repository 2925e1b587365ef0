"""The errors a caller may see: each says where, what, and what would be right.

One base class, so that the command line turns every one of them into a single line
in one place. A faulty *program* is not among them: it is an `Execution` with an error.
"""

from collections.abc import Sequence


class CaalmError(Exception):
    """Base of every error that this package raises on purpose."""


class UsageError(CaalmError):
    """The call itself was wrong (unknown name, impossible option); exit code 2."""


class ConfigError(UsageError):
    """A spec or config file is wrong: the field's path, the value, what is allowed."""


class UnknownNameError(UsageError):
    """A name that a registry does not know."""

    def __init__(self, kind: str, name: str, known: list[str]) -> None:
        super().__init__(f"unknown {kind} {name!r}; {among(name, known)}")


class GrammarError(CaalmError):
    """A spec whose grammar is not LALR(1), or whose terminals collide."""


class ProgramSyntaxError(CaalmError):
    """A source that its language does not accept.

    `problem` is the sentence alone; `line` and `column` count from 1;
    `excerpt` is the source line with a caret under the place.
    """

    def __init__(self, problem: str, *, line: int, column: int, excerpt: str = "") -> None:
        super().__init__(f"line {line}, column {column}: {problem}")
        self.problem = problem
        self.line = line
        self.column = column
        self.excerpt = excerpt


class LimitError(CaalmError):
    """A source past a limit (size, nesting) that is checked before it is parsed."""


class MissingExtraError(CaalmError):
    """A command needs packages that this installation does not have."""

    def __init__(self, extra: str, package: str) -> None:
        super().__init__(f'{package} is not installed; run: pip install "caalm[{extra}]"')


class MissingRuntimeError(CaalmError):
    """A real language's own runtime that this machine does not have."""

    def __init__(self, runtime: str, package: str) -> None:
        super().__init__(f"{runtime} is not installed; run: apt-get install {package}")


class SandboxError(CaalmError):
    """A program that is not our own cannot be confined here, so it is not run; exit code 3."""


class CheckpointError(CaalmError):
    """A checkpoint folder that is missing, incomplete, damaged or not safe to load."""


def among(name: str, known: Sequence[str]) -> str:
    """`did you mean X? known: X, Y, Z`: what could have been meant by an unknown name."""
    near = nearest(name, known)
    question = f"did you mean {near}? " if near else ""
    return f"{question}known: {', '.join(known) or 'none'}"


def nearest(name: str, known: Sequence[str]) -> str | None:
    """The known name that looks most like `name`, if any looks alike."""
    from difflib import get_close_matches  # only a mistake needs it

    matches = get_close_matches(name[:80], known, n=1)
    return matches[0] if matches else None
