"""What an idiom is: one function that writes a few statements with a meaning.

Each file of `idioms/` lists its functions in an `Idioms`; a tier is made of such lists.
To add an idiom is to add one decorated function.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeAlias

from caalm.programs.draft import Draft

WriteIdiom: TypeAlias = Callable[[Draft], None]


class Idiom(NamedTuple):
    """One way to write a few statements that mean something."""

    name: str
    write: WriteIdiom
    weight: float  # how often it is drawn, against the others of its tier
    size: int  # the most statements that it writes, nested ones included
    needs: frozenset[str]  # constructs without which it cannot be written


class Idioms:
    """The idioms of one file, in the order in which they stand there."""

    def __init__(self) -> None:
        self._idioms: list[Idiom] = []

    def add(
        self, *, size: int, weight: float = 1.0, needs: Iterable[str] = ()
    ) -> Callable[[WriteIdiom], WriteIdiom]:
        """Decorator: list the function; `size` is the most statements that it writes."""

        def add(write: WriteIdiom) -> WriteIdiom:
            name = write.__name__
            self._idioms.append(
                Idiom(name=name, write=write, weight=weight, size=size, needs=frozenset(needs))
            )
            return write

        return add

    def __iter__(self) -> Iterator[Idiom]:
        return iter(self._idioms)
