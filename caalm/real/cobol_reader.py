"""COBOL -> AST: the statements of `grammars/cobol.lark`. Source: ISO/IEC 1989:2014, section 14.

A paragraph is a function without parameters; MOVE and the arithmetic statements are
assignments, which the rules fit to the picture of their target; EVALUATE is ifs. Loops are
read by `cobol_loops`, expressions and names by `cobol_expressions`, the DATA DIVISION by
`cobol_data`.
"""

import re
from typing import Any

from lark import Token
from lark.tree import Meta
from lark.visitors import v_args

from caalm.errors import ProgramSyntaxError
from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    Block,
    Break,
    Builtin,
    Call,
    Continue,
    Declare,
    Do,
    Evaluate,
    Expr,
    Function,
    If,
    Index,
    Integer,
    Name,
    Print,
    Program,
    Return,
    Stmt,
    Stop,
    String,
    Unary,
)
from caalm.real.cobol_checks import problem_of
from caalm.real.cobol_data import Clause, Entry, Range, WrongEntryError, any_of
from caalm.real.cobol_loops import LoopReader
from caalm.real.cobol_words import RESERVED, SYNONYMS
from caalm.real.reader import grammar_text, span_of
from caalm.runtime.rules.cobol_picture import picture_of
from caalm.runtime.values import FaultError

# The words that the grammar declares; they stand there once.
KEYWORDS = frozenset(
    word.removeprefix("_").replace("_", "-")
    for line in grammar_text("cobol").splitlines()
    if line.startswith("%declare")
    for word in line.split()[1:]
)


@v_args(meta=True)
class CobolReader(LoopReader):
    """Nodes from the tree of `grammars/cobol.lark`."""

    refused = {  # noqa: RUF012 (a mapping that nothing changes)
        "section": "a SECTION in the PROCEDURE DIVISION",
        "through": "PERFORM ... THRU",
        "not_range": "WHEN NOT ... THRU",
    }

    def start(self, meta: Meta, parts: list[Any]) -> Program:
        body = tuple(stmt for part in parts if part for stmt in part)
        program = Program(body, place=span_of(meta))
        problem = problem_of(program, self.storage)
        if problem is not None:
            sentence, place, is_outside = problem
            (self.outside if is_outside else self.wrong)(sentence, self.where(place))
        return program

    def identification(self, meta: Meta, parts: list[Any]) -> Block:
        return ()

    environment = ending = identification

    # The DATA DIVISION

    def data(self, meta: Meta, parts: list[Any]) -> Block:
        try:
            declared: list[Declare] = list(self.storage.declare(parts))
        except WrongEntryError as error:
            (self.outside if error.outside else self.wrong)(error.problem, error.meta)
        return tuple(declared)

    def item(self, meta: Meta, parts: list[Any]) -> Entry:
        level, *rest = parts
        name = str(rest.pop(0)) if rest and isinstance(rest[0], Token) else None
        if not level.isdigit():
            self.wrong(f"{level} is no level number", level)
        kinds = [clause.kind for clause in rest]
        if len(set(kinds)) < len(kinds):
            self.wrong("a clause is given twice", meta)
        return Entry(int(level), name, tuple(rest), meta, span_of(meta))

    def picture(self, meta: Meta, parts: list[Any]) -> Clause:
        text = re.sub(r"(?i)^PIC(TURE)?\s+(IS\s+)?", "", parts[0]).upper()
        try:
            picture_of(text)
        except FaultError:
            self.outside(f"the picture {text}", meta)
        return Clause("picture", text)

    def value(self, meta: Meta, parts: list[Any]) -> Clause:
        return Clause("value", values=tuple(parts))

    def occurs(self, meta: Meta, parts: list[Any]) -> Clause:
        return Clause("occurs", count=int(parts[0]) if parts[0].isdigit() else 0)

    def usage(self, meta: Meta, parts: list[Any]) -> Clause:
        return Clause("usage")

    def filler(self, meta: Meta, parts: list[Any]) -> Clause:
        return Clause("filler")

    def span(self, meta: Meta, parts: list[Any]) -> Range:
        return Range(*parts)

    # The PROCEDURE DIVISION

    def procedure(self, meta: Meta, parts: list[Any]) -> Block:
        return _flat(parts)

    def paragraph(self, meta: Meta, parts: list[Any]) -> Function:
        name, *sentences = parts
        return Function(str(name), (), _flat(sentences), place=span_of(meta))

    def sentence(self, meta: Meta, parts: list[Any]) -> Block:
        return _flat(parts)

    block = sentence

    def quiet(self, meta: Meta, parts: list[Any]) -> str:
        return "quiet"

    def display(self, meta: Meta, parts: list[Any]) -> Print:
        quiet = parts[-1] == "quiet"
        end = String("", place=span_of(meta)) if quiet else None
        return Print(tuple(parts[:-1] if quiet else parts), None, end, place=span_of(meta))

    def move(self, meta: Meta, parts: list[Any]) -> Block:
        value, *targets = parts
        return tuple(self.stored(target, value, span_of(meta)) for target in targets)

    def if_(self, meta: Meta, parts: list[Any]) -> If:
        condition, then, *otherwise = parts
        return If(self.held(condition, meta), then, *otherwise, place=span_of(meta))

    def else_(self, meta: Meta, parts: list[Any]) -> Block:
        return parts[0]  # type: ignore[no-any-return]

    def evaluate(self, meta: Meta, parts: list[Any]) -> Block:
        subject, *cases = parts
        otherwise: Block = ()
        for at, (wanted, block) in reversed(list(enumerate(cases))):
            if any(_is_certain(choice, subject) for choice in wanted):
                if at < len(cases) - 1:
                    self.wrong("WHEN OTHER must be the last one", meta)
                otherwise = block
                continue
            tests = [self._chosen(subject, choice, meta) for choice in wanted]
            found = tests[0]
            for test in tests[1:]:
                found = Binary("or", found, test, place=span_of(meta))
            otherwise = (
                If(found, block, otherwise, place=block[0].place if block else found.place),
            )
        return otherwise

    def several(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(parts)

    def _chosen(self, subject: Any, choice: tuple[Any, ...], meta: Meta) -> Expr:
        """The condition of one WHEN: each of its parts fits the subject in its place."""
        subjects = subject if isinstance(subject, tuple) else (subject,)
        if len(choice) != len(subjects):
            self.wrong(f"WHEN needs {len(subjects)} parts, as EVALUATE has", meta)
        if "other" in choice:
            self.wrong("WHEN OTHER stands alone", meta)
        tests = [
            self._wanted(one, value, meta)
            for one, value in zip(subjects, choice, strict=True)
            if value != "any"
        ]
        found = tests[0]
        for test in tests[1:]:
            found = Binary("and", found, test, place=span_of(meta))
        return found

    def _wanted(self, subject: Any, value: Any, meta: Meta) -> Expr:
        """The condition under which a WHEN is taken."""
        if isinstance(subject, bool):
            if isinstance(value, Range):
                self.wrong("THRU needs a subject with a value", meta)
            held = self.held(value, meta)
            return held if subject else Unary("not", held, place=span_of(meta))
        if isinstance(value, Range):
            return any_of(subject, (value,), span_of(meta))
        return self.matched(subject, value, meta)

    def true(self, meta: Meta, parts: list[Any]) -> bool:
        return True

    def false(self, meta: Meta, parts: list[Any]) -> bool:
        return False

    def when(self, meta: Meta, parts: list[Any]) -> Any:
        *wanted, block = parts
        return tuple(wanted), block

    def choice(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(parts)

    def other(self, meta: Meta, parts: list[Any]) -> str:
        return "other"

    def any(self, meta: Meta, parts: list[Any]) -> str:
        return "any"

    def range(self, meta: Meta, parts: list[Any]) -> Range:
        return Range(*parts)

    # PERFORM

    def once(self, meta: Meta, parts: list[Any]) -> Do:
        return Do(parts[0], place=span_of(meta))

    def inline(self, meta: Meta, parts: list[Any]) -> Block:
        loop, *block = parts
        return loop(block[0] if block else (), span_of(meta))  # type: ignore[no-any-return]

    def call(self, meta: Meta, parts: list[Any]) -> Evaluate:
        place = span_of(meta)
        return Evaluate(Call(str(parts[0]), (), place=place), place=place)

    def call_in_loop(self, meta: Meta, parts: list[Any]) -> Block:
        name, loop = parts
        return loop((self.call(meta, [name]),), span_of(meta))  # type: ignore[no-any-return]

    # Other statements

    def string_(self, meta: Meta, parts: list[Any]) -> Block:
        *sent, target = [part for part in parts if not isinstance(part, str)]
        place = span_of(meta)
        pointer = None
        if isinstance(target, tuple):
            pointer, target = target[1], sent.pop()
        pieces: tuple[Expr, ...] = tuple(piece for part in sent for piece in part)
        if any(self.is_part_of(piece, target) for piece in pieces):
            self.outside("STRING of a field into itself", meta)
        if pointer is None:
            made = Builtin("STRING", (target, *pieces), place=place)
            return (self.stored(target, made, place),)
        made = Builtin("STRING AT", (target, pointer, *pieces), place=place)
        after = Builtin("POINTER AFTER", (target, pointer, *pieces), place=place)
        if not isinstance(target, Name | Index) or not isinstance(pointer, Name | Index):
            self.refused_target(place)
        return (AssignMany((target, pointer), (made, after), place=place),)

    def whole(self, meta: Meta, parts: list[Any]) -> None:
        return None

    def sent(self, meta: Meta, parts: list[Any]) -> list[Expr]:
        *pieces, delimiter = parts
        if delimiter is None:
            return pieces
        place = span_of(meta)
        return [Builtin("DELIMITED", (piece, delimiter), place=place) for piece in pieces]

    def pointer(self, meta: Meta, parts: list[Any]) -> Any:
        return ("pointer", parts[0])

    def initialize(self, meta: Meta, parts: list[Any]) -> Block:
        place = span_of(meta)
        made = []
        for target in parts:
            picture = self.storage.picture(target)
            text = picture is not None and picture.kind == "text"
            empty = Builtin("SPACE", (), place=place) if text else Integer(0, place=place)
            made.append(self.stored(target, empty, place))
        return tuple(made)

    def set_(self, meta: Meta, parts: list[Any]) -> Block:
        made = []
        for name in parts:
            condition = self.storage.conditions.get(getattr(name, "name", ""))
            if condition is None:
                self.outside("SET of anything but a condition-name", meta)
            value = condition.values[0]
            first = value.first if isinstance(value, Range) else value
            made.append(Assign(condition.subject, first, place=span_of(meta)))
        return tuple(made)

    def stop(self, meta: Meta, parts: list[Any]) -> Stop:
        return Stop(place=span_of(meta))

    def leave(self, meta: Meta, parts: list[Any]) -> Stmt:
        again = parts[0].upper().endswith("CYCLE")
        return Continue(place=span_of(meta)) if again else Break(place=span_of(meta))

    def return_(self, meta: Meta, parts: list[Any]) -> Return:
        return Return(place=span_of(meta))

    def nothing(self, meta: Meta, parts: list[Any]) -> Block:
        return ()


def _is_certain(choice: tuple[Any, ...], subject: Any) -> bool:
    """Whether a WHEN is taken whatever the subjects are."""
    subjects = len(subject) if isinstance(subject, tuple) else 1
    return choice == ("other",) or choice == ("any",) * subjects


def _flat(parts: list[Any]) -> Block:
    """Statements, and lists of them, as one block."""
    made: list[Stmt] = []
    for part in parts:
        if isinstance(part, tuple):
            made += part
        else:
            made.append(part)
    return tuple(made)


def keyword(token: Token) -> Token:
    """A word as the keyword that it is, or as a name in upper case."""
    word = token.upper()
    word = SYNONYMS.get(word, word)
    if word in KEYWORDS:
        return token.update("_" + word.replace("-", "_"))
    if word in RESERVED:
        problem = f"the reserved word `{word}` is outside the supported COBOL subset"
        raise ProgramSyntaxError(problem, line=token.line or 1, column=token.column or 1)
    return token.update("NAME", word)
