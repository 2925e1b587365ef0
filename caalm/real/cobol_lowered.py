"""Expressions, texts and output of an invented language's program, in COBOL's terms.

A text that was ever empty or ended in a blank keeps its length in a field of its own, since a
COBOL field is always full. Truth values are the texts `true` and `false`.
"""

from collections.abc import Callable
from typing import NamedTuple

from caalm.errors import CaalmError
from caalm.nodes import (
    COMPARISONS,
    Assign,
    AssignMany,
    Binary,
    Block,
    Boolean,
    Builtin,
    Decimal,
    Expr,
    If,
    Integer,
    Name,
    Print,
    Program,
    Slice,
    String,
    Unary,
    walk,
)
from caalm.real.cobol_facts import Facts
from caalm.real.cobol_text import cobol_name
from caalm.real.cobol_words import AVOIDED
from caalm.runtime import run_program
from caalm.syntax.adapt import negated

_EDITED = "-(17)9"
_TRUE, _FALSE = String("true"), String("false")
_NOTHING = String("")


class _Piece(NamedTuple):
    """A part of a line or text; `unless` is the length that must not be zero."""

    value: Expr
    unless: Expr | None = None


def added(name: str, by: Expr) -> Assign:
    """ADD by TO name."""
    return Assign(name, Binary("add", Name(name), by))


class LoweredTexts:
    """Knows the fields of the program that is made, and writes its expressions."""

    def __init__(self, facts: Facts, pinned: bool) -> None:
        self._facts, self._pinned = facts, pinned
        self.fields: dict[str, str] = {}  # the pictures of all fields, in their order
        self._names: dict[str, str] = {}
        self._edited = 0  # edited fields that the statement being written uses

    # Fields

    def _free(self, name: str) -> str:
        """The name, or one like it that is nobody's yet."""
        base = f"WS-{name}" if name in AVOIDED else name
        number, made = 1, base
        while made in self.fields:
            number += 1
            made = f"{base}-{number}"
        return made

    def work_field(self, name: str, picture: str) -> str:
        """A field that the program did not have."""
        made = self._free(name)
        self.fields[made] = picture
        return made

    def _shared(self, name: str, picture: str) -> str:
        """A field for passing work, declared once."""
        key = f"({name})"  # no variable has such a name
        if key not in self._names:
            self._names[key] = self.work_field(name, picture)
        return self._names[key]

    def variable(self, name: str) -> str:
        """The field of a variable."""
        if name not in self._names:
            made = self._names[name] = self._free(cobol_name(name))
            self.fields[made] = self._facts.of(name).picture
            if self.has_length(name):
                self._length(name)
        return self._names[name]

    def counter(self, name: str, *, own: bool) -> tuple[str, Callable[[], None]]:
        """The field that counts a loop, and what ends the meaning of its name."""
        before = self._names.get(name)
        kept = self._names.get(f"({name} counts)")
        if own or (before is not None and before != kept):
            made = self.work_field(f"{cobol_name(name)}-COUNTER", self._facts.of(name).picture)
        else:
            made = kept or self.variable(name)
            self._names[f"({name} counts)"] = made
            before = None
        self._names[name] = made

        def leave() -> None:
            if before is None:
                del self._names[name]
            else:
                self._names[name] = before

        return made, leave

    def has_length(self, name: str) -> bool:
        """Whether a text's length has a field of its own."""
        held = self._facts.of(name)
        return held.kind == "string" and held.blank_end

    def _length(self, name: str) -> str:
        size = len(str(self._facts.of(name).longest))
        return self._shared(f"{self._names[name]}-LENGTH", f"9({size + 1})")

    # Numbers and conditions

    def number(self, expr: Expr) -> Expr:
        """An expression whose value is a whole number."""
        match expr:
            case Integer():
                return expr
            case Name(name=name):
                return Name(self.variable(name))
            case Unary(op="negate", operand=Integer(value=value)):
                return Decimal(f"-{value}")
            case Unary(op="negate", operand=operand):
                return Unary("negate", self.number(operand))
            case Binary(op="divide", left=left, right=right):
                quotient = Binary("true_divide", self.number(left), self.number(right))
                return Builtin("INTEGER", (quotient,))
            case Binary(op="modulo", left=left, right=right):
                return Builtin("MOD", (self.number(left), self.number(right)))
            case Binary(op="add" | "subtract" | "multiply" as op, left=left, right=right):
                return Binary(op, self.number(left), self.number(right))
            case _:
                raise CaalmError(f"cannot write a {type(expr).__name__.lower()} in COBOL")

    def condition(self, expr: Expr) -> Expr:
        """An expression that is true or false."""
        match expr:
            case Boolean(value=truth):
                return Binary("equal", Integer(1), Integer(int(truth)))
            case Name(name=name):
                return Binary("equal", Name(self.variable(name)), _TRUE)
            case Unary(op="not", operand=operand):
                opposite = negated(operand)
                if opposite == Unary("not", operand):
                    return Unary("not", self.condition(operand))
                return self.condition(opposite)
            case Binary(op="and" | "or" as op, left=left, right=right):
                return Binary(op, self.condition(left), self.condition(right))
            case Binary(op=op, left=left, right=right) if op in COMPARISONS:
                return self._comparison(expr, self._facts.kinds.of(left))
            case _:
                raise CaalmError("cannot write such a condition in COBOL")

    def _comparison(self, expr: Binary, kind: str | None) -> Expr:
        left, right = expr.left, expr.right
        if kind == "integer":
            return Binary(expr.op, self.side(left), self.side(right))
        if kind == "boolean":
            same = Binary(
                "or",
                Binary("and", left, right),
                Binary("and", Unary("not", left), Unary("not", right)),
            )
            return self.condition(same if expr.op == "equal" else Unary("not", same))
        return Binary(expr.op, self._text(left), self._text(right))

    def side(self, expr: Expr) -> Expr:
        """A side of a comparison; GnuCOBOL works constants out wrongly there, so we do it."""
        if any(isinstance(node, Name) for node in walk(expr)) or isinstance(expr, Integer):
            return self.number(expr)
        run = run_program(Program((Print((expr,)),)))
        text = run.stdout.rstrip()
        if run.error is not None:
            return self.number(expr)
        return Decimal(text) if text.startswith("-") else Integer(int(text))

    def _text(self, expr: Expr) -> Expr:
        """A text that is compared: blanks at its end make no difference there."""
        match expr:
            case String(value=""):
                return Builtin("SPACE", ())
            case String():
                return expr
            case Name(name=name):
                return Name(self.variable(name))
            case _:
                raise CaalmError("cannot write a joined text in a condition in COBOL")

    # Assignments

    def assigned(self, target: str, value: Expr) -> Block:
        """The statements that store a value in a variable."""
        self._edited = 0
        kind = self._facts.of(target).kind
        name = self.variable(target)
        if kind == "integer":
            return (Assign(name, self._quotient(value) or self.number(value)),)
        if kind == "boolean":
            return self._truth(name, value)
        return self._stored_text(target, name, value)

    def _quotient(self, value: Expr) -> Expr | None:
        """A division of numbers that are never negative: storing it cuts it off."""
        match value:
            case Binary(op="divide", left=Name(name=one), right=Integer() | Name() as right):
                other = self._facts.of(right.name).least if isinstance(right, Name) else 0
                if self._facts.of(one).least >= 0 and other >= 0:
                    return Binary("true_divide", self.number(value.left), self.number(right))
                return None
            case _:
                return None

    def _truth(self, name: str, value: Expr) -> Block:
        match value:
            case Boolean(value=truth):
                return (Assign(name, _TRUE if truth else _FALSE),)
            case Name(name=other):
                return (Assign(name, Name(self.variable(other))),)
            case _:
                then, otherwise = Assign(name, _TRUE), Assign(name, _FALSE)
                return (If(self.condition(value), (then,), (otherwise,)),)

    def _stored_text(self, target: str, name: str, value: Expr) -> Block:
        long = self.has_length(target)
        match value:
            case String(value=text):
                stored = Assign(name, value if text else Builtin("SPACE", ()))
                size = Integer(len(text.encode("utf-8", "surrogatepass")))
                return (stored, Assign(self._length(target), size)) if long else (stored,)
            case Name(name=other):
                source = self.variable(other)
                stored = Assign(name, Name(source))
                if not long:
                    return (stored,)
                size_of: Expr = (
                    Name(self._length(other))
                    if self.has_length(other)
                    else Builtin("LENGTH", (Builtin("TRIM TRAILING", (Name(source),)),))
                )
                return (stored, Assign(self._length(target), size_of))
            case _:
                return self._joined_text(target, name, value)

    def _joined_text(self, target: str, name: str, value: Expr) -> Block:
        """STRING: into the text itself where it only grows, else by way of a work field."""
        longest = max(held.longest for held in self._facts.held.values())
        pointer = self._shared("TEXT-POINTER", "9(5)")
        before, pieces = self._pieces(value, shown=False)
        grows = self.has_length(target) and pieces[:1] == [self._part(target)]
        if grows:
            length = self._length(target)
            start: Block = (Assign(pointer, Binary("add", Name(length), Integer(1))),)
            pieces, work = pieces[1:], name
        else:
            work = self._shared("TEXT-WORK", f"X({longest})")
            start = (Assign(work, Builtin("SPACE", ())), Assign(pointer, Integer(1)))
        if any(_reads(piece.value, work) for piece in pieces):
            raise CaalmError("cannot write a text joined to itself twice in COBOL")
        sent = tuple(self._sent(piece, work, pointer) for piece in _merged(pieces))
        moved: Block = () if grows else (Assign(name, Name(work)),)
        if self.has_length(target):
            rest = Binary("subtract", Name(pointer), Integer(1))
            moved += (Assign(self._length(target), rest),)
        return (*before, *start, *sent, *moved)

    @staticmethod
    def _sent(pieces: "list[_Piece]", work: str, pointer: str) -> AssignMany | If:
        into = (Name(work), Name(pointer))
        values = tuple(piece.value for piece in pieces)
        stmt = AssignMany(
            into,
            (Builtin("STRING AT", (*into, *values)), Builtin("POINTER AFTER", (*into, *values))),
        )
        unless = pieces[0].unless
        return stmt if unless is None else If(Binary("greater", unless, Integer(0)), (stmt,))

    # Output

    def printed(self, values: tuple[Expr, ...]) -> Block:
        """DISPLAY of the values with a blank between two."""
        self._edited = 0
        before: Block = ()
        pieces: list[_Piece] = []
        for at, value in enumerate(values):
            made, parts = self._pieces(value, shown=True)
            before += made
            pieces += [_Piece(String(" ")), *parts] if at else parts
        groups = _merged(pieces)
        if not groups:
            return (Print((String("\n"),), None, _NOTHING),)
        if len(groups) == 1 and groups[0][0].unless is None:
            return (*before, Print(tuple(piece.value for piece in groups[0])))
        shown: Block = ()
        for group in groups:
            line = Print(tuple(piece.value for piece in group), None, _NOTHING)
            unless = group[0].unless
            shown += (
                line if unless is None else If(Binary("greater", unless, Integer(0)), (line,)),
            )
        return (*before, *shown, Print((String("\n"),), None, _NOTHING))

    def _pieces(self, value: Expr, *, shown: bool) -> tuple[Block, list[_Piece]]:
        """The parts of a text, and what must be done before; `shown`: for DISPLAY."""
        kind = self._facts.kinds.of(value)
        match value:
            case String(value=text):
                return (), [_Piece(value)] if text else []
            case Integer(value=number):
                return (), [_Piece(value if shown else String(str(number)))]
            case Boolean(value=truth):
                return (), [_Piece(_TRUE if truth else _FALSE)]
            case Name(name=name) if shown and not self._pinned:
                return (), [_Piece(Name(self.variable(name)))]
            case Name(name=name) if kind != "integer":
                return (), [self._part(name)]
            case Binary(op="concat" | "add", left=left, right=right) if kind == "string":
                before, pieces = self._pieces(left, shown=shown)
                more, others = self._pieces(right, shown=shown)
                return (*before, *more), _together(pieces, others)
            case _ if kind == "integer":
                return self._edited_number(value)
            case _ if kind == "boolean":
                flag = self._slot("FLAG", "X(5)")
                return self._truth(flag, value), [_Piece(_trimmed(flag))]
            case _:
                raise CaalmError("cannot write a value whose kind is not sure in COBOL")

    def _edited_number(self, value: Expr) -> tuple[Block, list[_Piece]]:
        field = self._slot("SHOWN", _EDITED)
        return (Assign(field, self.number(value)),), [_Piece(Builtin("TRIM", (Name(field),)))]

    def _slot(self, name: str, picture: str) -> str:
        """A work field that nothing else in the statement uses."""
        self._edited += 1
        return self._shared(f"{name}-{self._edited}", picture)

    def _part(self, name: str) -> _Piece:
        """A variable's text without the blanks that fill it."""
        field = self.variable(name)
        if not self.has_length(name):
            return _Piece(_trimmed(field))
        length = Name(self._length(name))
        return _Piece(Slice(Name(field), Integer(1), length), length)


def _trimmed(field: str) -> Expr:
    return Builtin("TRIM TRAILING", (Name(field),))


def _reads(expr: Expr, field: str) -> bool:
    """Whether a piece is read from the field while that is written."""
    return isinstance(expr, Slice) and expr.sequence == Name(field)


def _together(pieces: list[_Piece], others: list[_Piece]) -> list[_Piece]:
    """The pieces one after the other; literals that meet become one."""
    if pieces and others:
        match pieces[-1].value, others[0].value:
            case String(value=one), String(value=other):
                return [*pieces[:-1], _Piece(String(one + other)), *others[1:]]
    return [*pieces, *others]


def _merged(pieces: list[_Piece]) -> list[list[_Piece]]:
    """The pieces in groups: each that may be missing alone, the others with their neighbours."""
    groups: list[list[_Piece]] = []
    for piece in pieces:
        joins = groups and piece.unless is None and groups[-1][0].unless is None
        if joins:
            groups[-1] = _together(groups[-1], [piece])
        else:
            groups.append([piece])
    return groups
