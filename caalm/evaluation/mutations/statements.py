"""Misread statements: an assignment or a print that did not happen, a name taken for text."""

from collections.abc import Iterator
from dataclasses import replace

from caalm.evaluation.mutations import Mutant, Subject, mutation
from caalm.evaluation.wording import quote
from caalm.nodes import Assign, Name, Print, String, walk
from caalm.syntax.rewrite import rewritten


@mutation("stale variable", rank=60)
def stale_variable(subject: Subject) -> Iterator[Mutant]:
    """One assignment never happens: its variable keeps what it held before."""
    for node in walk(subject.program):
        if isinstance(node, Assign):
            yield Mutant(
                f"behaves as if {quote(node)} had not run",
                rewritten(subject.program, (node, [])),
                node.span,
            )


@mutation("print overlooked", rank=61)
def print_overlooked(subject: Subject) -> Iterator[Mutant]:
    """One print never happens."""
    for node in walk(subject.program):
        if isinstance(node, Print):
            yield Mutant(
                f"behaves as if {quote(node)} were not there",
                rewritten(subject.program, (node, [])),
                node.span,
            )


@mutation("name taken for text", rank=62)
def name_taken_for_text(subject: Subject) -> Iterator[Mutant]:
    """One printed variable appears as its name, not as its value."""
    for node in walk(subject.program):
        if isinstance(node, Print):
            for value in node.values:
                if isinstance(value, Name):
                    text = String(value.name)
                    values = [text if each is value else each for each in node.values]
                    yield Mutant(
                        f"behaves as if {quote(node)} printed the name {quote(value)} itself",
                        rewritten(subject.program, (node, [replace(node, values=tuple(values))])),
                        node.span,
                    )


@mutation("last line dropped", rank=70)
def last_line_dropped(subject: Subject) -> Iterator[Mutant]:
    """The last line printed is missing; all before it is right."""
    yield Mutant("everything is printed but the last line", subject.program, lines=slice(-1))


@mutation("first line only", rank=71)
def first_line_only(subject: Subject) -> Iterator[Mutant]:
    """Only the first line is there."""
    yield Mutant("only the first line is printed", subject.program, lines=slice(1))


@mutation("last line only", rank=72)
def last_line_only(subject: Subject) -> Iterator[Mutant]:
    """Only the last line is there, as if nothing were printed before the end."""
    yield Mutant("only the last line is printed", subject.program, lines=slice(-1, None))
