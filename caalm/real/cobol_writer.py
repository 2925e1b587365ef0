"""AST -> COBOL in free format, as GnuCOBOL 3 compiles it.

In: a program with its declarations, as the reader makes them and as `cobol_program` makes
them of a program of an invented language. Out: its text, all in upper case, one statement a
line. Errors: CaalmError, naming the node, for what COBOL has no way to say.
"""

from collections.abc import Iterator

from caalm.errors import CaalmError
from caalm.nodes import (
    Assign,
    AssignMany,
    Attempt,
    Binary,
    Block,
    Break,
    Builtin,
    Call,
    Continue,
    Declare,
    Do,
    DoUntil,
    Evaluate,
    Expr,
    Function,
    If,
    Index,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Return,
    Steps,
    Stmt,
    Stop,
    Store,
    String,
    Unary,
    Until,
    While,
)
from caalm.real.cobol_phrases import SUM, CobolPhrases, is_operand
from caalm.runtime.rules.cobol_picture import picture_of
from caalm.syntax.adapt import negated

# Operators that have a statement of their own: its verb, and the word before the target.
_VERBS = {"add": ("ADD", "TO"), "subtract": ("SUBTRACT", "FROM"), "multiply": ("MULTIPLY", "BY")}
_FROM_HERE = 2  # so many conditions in a row are an EVALUATE
_HEAD = """IDENTIFICATION DIVISION.
PROGRAM-ID. {name}."""


class CobolWriter(CobolPhrases):
    """Writes one program."""

    def __init__(self, name: str = "MAIN-PROGRAM") -> None:
        self._name = name
        self._texts: set[str] = set()

    def print(self, program: Program) -> str:
        return "\n".join(self._lines(program))

    def _lines(self, program: Program) -> Iterator[str]:
        declared = [stmt for stmt in program.body if isinstance(stmt, Declare)]
        paragraphs = [stmt for stmt in program.body if isinstance(stmt, Function)]
        main = tuple(s for s in program.body if not isinstance(s, Declare | Function))
        if program.body != (*declared, *main, *paragraphs):
            raise CaalmError("cannot write declarations and paragraphs in this order in COBOL")
        self._texts = {d.name for d in declared if picture_of(d.picture).kind == "text"}
        yield _HEAD.format(name=self._name)
        if declared:
            yield "DATA DIVISION.\nWORKING-STORAGE SECTION."
            for stmt in declared:
                yield from self._declaration(stmt)
        yield "PROCEDURE DIVISION."
        yield from self._sentence(main)
        for paragraph in paragraphs:
            yield f"{paragraph.name}."
            yield from self._sentence(paragraph.body or (Do(()),))

    def _sentence(self, body: Block) -> Iterator[str]:
        """Statements, the last one with a period."""
        lines = list(self.block(body, 1))
        yield from lines[:-1]
        for last in lines[-1:]:
            yield f"{last}."

    def _declaration(self, stmt: Declare) -> Iterator[str]:
        first = "" if stmt.value is None else f" VALUE {self.show(stmt.value)}"
        if not stmt.counts:
            yield f"01 {stmt.name} PIC {stmt.picture}{first}."
            return
        yield "01 FILLER."
        *groups, last = stmt.counts
        level = 5
        for count in groups:
            yield f"{level:02} FILLER OCCURS {count} TIMES."
            level += 5
        yield f"{level:02} {stmt.name} PIC {stmt.picture} OCCURS {last} TIMES{first}."

    # Statements

    def statement(self, stmt: Stmt, level: int) -> Iterator[str]:
        match stmt:
            case If():
                yield from self._if(stmt, level)
            case Until(condition=condition, body=body):
                yield from self._perform(f"UNTIL {self.show(condition)}", body, level)
            case While(condition=condition, body=body):
                yield from self._perform(f"UNTIL {self.show(negated(condition))}", body, level)
            case DoUntil(body=body, condition=condition):
                head = f"WITH TEST AFTER UNTIL {self.show(condition)}"
                yield from self._perform(head, body, level)
            case Repeat(count=count, body=body):
                yield from self._perform(f"{self.operand(count)} TIMES", body, level)
            case Steps():
                yield from self._perform(self._varying(stmt), stmt.body, level)
            case Do(body=()):
                yield self.line(level, "CONTINUE")
            case Do(body=body):
                yield self.line(level, "PERFORM")
                yield from self.block(body, level + 1)
                yield self.line(level, "END-PERFORM")
            case Attempt():
                yield from self._attempt(stmt, level)
            case _:
                yield self.line(level, self._simple(stmt))

    def _inner(self, body: Block, level: int) -> Iterator[str]:
        """A block that may not be empty."""
        yield from self.block(body or (Do(()),), level + 1)

    def _perform(self, head: str, body: Block, level: int) -> Iterator[str]:
        """A loop: of a paragraph where its body is only that, else with its body inside."""
        match body:
            case (Evaluate(value=Call(function=name)),):
                yield self.line(level, f"PERFORM {name} {head}")
            case _:
                yield self.line(level, f"PERFORM {head}")
                yield from self._inner(body, level)
                yield self.line(level, "END-PERFORM")

    def _varying(self, stmt: Steps) -> str:
        match stmt:
            case Steps(
                first=(Assign(target=name, value=first),),
                condition=Unary(op="not", operand=end),
                after=(
                    Assign(target=again, value=Binary(op="add", left=Name(name=same), right=by)),
                ),
            ) if name == again == same:
                start, step = self.operand(first), self.operand(by)
                return f"VARYING {name} FROM {start} BY {step} UNTIL {self.show(end)}"
            case Steps(condition=None, after=(If(condition=end, then=(Break(),)), *after)):
                tested_before = Steps(stmt.first, Unary("not", end), tuple(after), stmt.body)
                return f"WITH TEST AFTER {self._varying(tested_before)}"
            case _:
                raise self.cannot(stmt, "such a loop")

    def _if(self, stmt: If, level: int) -> Iterator[str]:
        cases, otherwise = [(stmt.condition, stmt.then)], stmt.otherwise
        while len(otherwise) == 1 and isinstance(otherwise[0], If):
            cases.append((otherwise[0].condition, otherwise[0].then))
            otherwise = otherwise[0].otherwise
        if len(cases) < _FROM_HERE:
            yield self.line(level, f"IF {self.show(stmt.condition)}")
            yield from self._inner(stmt.then, level)
            if otherwise:
                yield self.line(level, "ELSE")
                yield from self._inner(otherwise, level)
            yield self.line(level, "END-IF")
            return
        subject = _subject([condition for condition, _ in cases])
        yield self.line(level, f"EVALUATE {'TRUE' if subject is None else self.show(subject)}")
        for condition, then in cases:
            wanted = condition
            if subject is not None and isinstance(condition, Binary):
                wanted = condition.right
            yield self.line(level + 1, f"WHEN {self.show(wanted)}")
            yield from self._inner(then, level + 1)
        if otherwise:
            yield self.line(level + 1, "WHEN OTHER")
            yield from self._inner(otherwise, level + 1)
        yield self.line(level, "END-EVALUATE")

    def _attempt(self, stmt: Attempt, level: int) -> Iterator[str]:
        yield self.line(level, self._attempted(stmt))
        yield self.line(level + 1, "ON SIZE ERROR")
        yield from self._inner(stmt.failed, level + 1)
        if stmt.done:
            yield self.line(level + 1, "NOT ON SIZE ERROR")
            yield from self._inner(stmt.done, level + 1)
        yield self.line(level, "END-" + self._attempted(stmt).split()[0])

    def _attempted(self, stmt: Attempt) -> str:
        """The statement whose results are stored where they fit."""
        stores = [_stored(store) for store in stmt.stores]
        if not stores or None in stores:
            raise self.cannot(stmt, "a store that is no assignment where it fits")
        if len(stores) == 1:
            target, value = stores[0]  # type: ignore[misc]
            return self._in_place(target, value) or self._compute((target,), value)
        changes = [change for store in stores if store and (change := _change(*store))]
        if len(changes) < len(stores) or len({change[:2] for change in changes}) > 1:
            raise self.cannot(stmt, "different stores at once")
        verb, word = _VERBS[changes[0][0]]
        targets = " ".join(
            self.show(store[0]) + " ROUNDED" * rounded
            for store, (_, _, rounded) in zip(stores, changes, strict=True)
            if store
        )
        return f"{verb} {self.operands(changes[0][1])} {word} {targets}"

    def _simple(self, stmt: Stmt) -> str:
        """A statement of one line."""
        match stmt:
            case Assign() | Store():
                target, value = _stored(stmt) or (Name(""), Integer(0))
                return self._assignment(target, value)
            case AssignMany():
                return self._many(stmt)
            case Print(values=values, separator=None, end=None | String(value="") as end):
                quiet = "" if end is None else " WITH NO ADVANCING"
                return f"DISPLAY {self.operands(values)}{quiet}"
            case Evaluate(value=Call(function=name, arguments=())):
                return f"PERFORM {name}"
            case Stop():
                return "STOP RUN"
            case Break():
                return "EXIT PERFORM"
            case Continue():
                return "EXIT PERFORM CYCLE"
            case Return(value=None):
                return "EXIT PARAGRAPH"
            case _:
                raise self.cannot(stmt)

    def _assignment(self, target: Expr, value: Expr) -> str:
        match value:
            case Builtin(name="STRING", arguments=(_, *pieces)):
                return f"STRING {self._pieces(pieces)} INTO {self.show(target)}"
            case Builtin(name="ROUNDED" | "MOD" | "REM" | "INTEGER" | "INTEGER-PART" | "ABS"):
                text = isinstance(target, Name) and target.name in self._texts
                return self._move(target, value) if text else self._compute((target,), value)
            case _ if is_operand(value):
                return self._move(target, value)
            case _:
                return self._in_place(target, value) or self._compute((target,), value)

    def _move(self, target: Expr, value: Expr) -> str:
        return f"MOVE {self.operand(value)} TO {self.show(target)}"

    def _in_place(self, target: Expr, value: Expr) -> str | None:
        """ADD ... TO and its like, where the value changes the target by an operand."""
        change = _change(target, value)
        if change is None:
            return None
        op, by, rounded = change
        verb, word = _VERBS[op]
        return f"{verb} {self.operands(by)} {word} {self.show(target)}{' ROUNDED' * rounded}"

    def _compute(self, targets: tuple[Expr, ...], value: Expr) -> str:
        mark = ""
        if isinstance(value, Builtin) and value.name == "ROUNDED":
            (value,) = value.arguments
            mark = " ROUNDED"
        places = " ".join(self.show(target) + mark for target in targets)
        return f"COMPUTE {places} = {self.show(value, SUM)}"

    def _many(self, stmt: AssignMany) -> str:
        match stmt:
            case AssignMany(
                targets=(quotient, rest),
                values=(
                    Binary(op="true_divide", left=of, right=by),
                    Builtin(name="REMAINDER"),
                ),
            ):
                division = f"DIVIDE {self.operand(of)} BY {self.operand(by)}"
                return f"{division} GIVING {self.show(quotient)} REMAINDER {self.show(rest)}"
            case AssignMany(
                targets=(target, pointer),
                values=(Builtin(name="STRING AT", arguments=(_, _, *pieces)), _),
            ):
                written = f"STRING {self._pieces(pieces)} INTO {self.show(target)}"
                return f"{written} WITH POINTER {self.show(pointer)}"
            case AssignMany(values=(value,)):
                return self._compute(stmt.targets, value)
            case _:
                raise self.cannot(stmt, "several values at once")

    def _pieces(self, pieces: list[Expr]) -> str:
        """What STRING sends, each piece with its delimiter."""
        texts = []
        for piece in pieces:
            delimiter = "SIZE"
            if isinstance(piece, Builtin) and piece.name == "DELIMITED":
                piece, mark = piece.arguments
                delimiter = self.operand(mark)
            texts.append(f"{self.operand(piece)} DELIMITED BY {delimiter}")
        return " ".join(texts)


def _stored(stmt: Stmt) -> tuple[Expr, Expr] | None:
    """The target and the value of an assignment."""
    match stmt:
        case Assign(target=target, value=value):
            return Name(target), value
        case Store(sequence=sequence, position=position, value=value):
            return Index(sequence, position), value
        case _:
            return None


def _change(target: Expr, value: Expr) -> tuple[str, tuple[Expr, ...], bool] | None:
    """The operator and the operands by which a value changes the target."""
    rounded = isinstance(value, Builtin) and value.name == "ROUNDED"
    if isinstance(value, Builtin) and rounded:
        (value,) = value.arguments
    match value:
        case Binary(op="add" | "subtract" | "multiply" as op, left=left, right=by):
            operands = (by,) if op == "multiply" else _summed(by)
            fits = left == target and all(map(is_operand, operands))
            return (op, operands, rounded) if fits else None
        case _:
            return None


def _summed(expr: Expr) -> tuple[Expr, ...]:
    """The operands of a sum, from its left."""
    operands: list[Expr] = []
    while isinstance(expr, Binary) and expr.op == "add":
        operands.insert(0, expr.right)
        expr = expr.left
    return (expr, *operands)


def _subject(conditions: list[Expr]) -> Expr | None:
    """The field that all conditions compare with a literal, if there is one."""
    first = conditions[0]
    if not isinstance(first, Binary) or not isinstance(first.left, Name):
        return None
    for condition in conditions:
        match condition:
            case Binary(op="equal", left=left, right=Integer() | String()) if left == first.left:
                continue
            case _:
                return None
    return first.left
