"""A program of an invented language -> the same program with COBOL's declarations.

In: a program of plain semantics. Out: a program for the COBOL writer and COBOL's rules.
Pinned, it prints what the plain program prints: numbers go through an edited field and TRIM,
so that no zero is padded. Not pinned, numbers and texts are displayed as their pictures have
them. Widths come from the program's one run, and the result is run under COBOL's rules to see
that it does the same. Errors: CaalmError for what no COBOL program says in that way.
"""

from caalm.errors import CaalmError
from caalm.nodes import (
    Assign,
    Binary,
    Block,
    Boolean,
    Decimal,
    Declare,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Steps,
    Stmt,
    Stop,
    String,
    Unary,
    Until,
    While,
    walk,
)
from caalm.real.cobol_facts import Facts
from caalm.real.cobol_lowered import LoweredTexts, added
from caalm.runtime import Limits, Semantics, run_program
from caalm.syntax.adapt import negated

_COBOL = Semantics(language="cobol")


def cobol_program(program: Program, *, pinned: bool = False) -> Program:
    """The program in COBOL's terms; raises CaalmError where that is not possible."""
    facts = Facts(program)
    made = _Lowering(program, facts, pinned).program()
    fuel = 40 * facts.run.steps + 1_000
    run = run_program(made, semantics=_COBOL, limits=Limits(fuel=fuel))
    if run.error is not None:
        raise CaalmError(f"cannot write this program in COBOL: {run.error.message}")
    if pinned and run.stdout != facts.run.stdout:
        raise CaalmError("cannot write this program in COBOL so that it prints the same")
    return made


class _Lowering(LoweredTexts):
    """Rewrites one program."""

    def __init__(self, program: Program, facts: Facts, pinned: bool) -> None:
        super().__init__(facts, pinned)
        self._source = program
        self._assigned = {node.target for node in walk(program) if isinstance(node, Assign)}

    def program(self) -> Program:
        """The whole program."""
        first = self._first_values()
        body = self._block(self._source.body[len(first) :])
        declared = tuple(
            Declare(name, picture, first.get(name)) for name, picture in self.fields.items()
        )
        return Program((*declared, *body, Stop()))

    def _first_values(self) -> dict[str, Expr]:
        """The literals that the program begins with by storing them: they become VALUEs."""
        values: dict[str, Expr] = {}
        for stmt in self._source.body:
            match stmt:
                case Assign(target=target, value=value) if not self.has_length(target):
                    name = self.variable(target)
                    first = _literal(value)
                    if first is None or name in values:
                        break
                    values[name] = first
                case _:
                    break
        return values

    def _block(self, body: Block) -> Block:
        made: list[Stmt] = []
        for stmt in body:
            made += self._statement(stmt)
        return tuple(made)

    def _statement(self, stmt: Stmt) -> Block:
        match stmt:
            case Assign(target=target, value=value):
                return self.assigned(target, value)
            case Print(values=values, separator=None, end=None):
                return self.printed(values)
            case If(condition=condition, then=then, otherwise=otherwise):
                test = self.condition(condition)
                return (If(test, self._block(then), self._block(otherwise)),)
            case While(condition=condition, body=body):
                return (Until(self.condition(negated(condition)), self._block(body)),)
            case Until(condition=condition, body=body):
                return (Until(self.condition(condition), self._block(body)),)
            case DoWhile(body=body, condition=condition):
                return (DoUntil(self._block(body), self.condition(negated(condition))),)
            case DoUntil(body=body, condition=condition):
                return (DoUntil(self._block(body), self.condition(condition)),)
            case Repeat(count=count, body=body):
                before, turns = self._operand(count, "TURNS")
                return (*before, Repeat(turns, self._block(body)))
            case For():
                return self._for(stmt)
            case _:
                raise CaalmError(f"cannot write a {type(stmt).__name__.lower()} in COBOL")

    def _operand(self, expr: Expr, name: str) -> tuple[Block, Expr]:
        """A number as an operand: a literal, a field, or a new field that gets it first."""
        if isinstance(expr, Name | Integer):
            return (), self.number(expr)
        field = self.work_field(name, "S9(17)")
        return (Assign(field, self.number(expr)),), Name(field)

    def _for(self, stmt: For) -> Block:
        """PERFORM VARYING; its bounds are evaluated once, its variable is the loop's own."""
        changed = {node.target for node in walk(Program(stmt.body)) if isinstance(node, Assign)}
        before, start = self._operand(stmt.first, "START")
        read = {node.name for node in walk(stmt.last) if isinstance(node, Name)}
        last: Expr
        if isinstance(stmt.last, Integer) or not read & (changed | {stmt.variable}):
            last = self.side(stmt.last)
        else:
            limit = self.work_field("LIMIT", "S9(17)")
            before, last = (*before, Assign(limit, self.number(stmt.last))), Name(limit)
        own = stmt.variable in self._assigned
        counter, leave = self.counter(stmt.variable, own=own)
        body: Block = ()
        if stmt.variable in changed:
            copy, leave_copy = self.counter(stmt.variable, own=True)
            body = (Assign(copy, Name(counter)), *self._block(stmt.body))
            leave_copy()
        else:
            body = self._block(stmt.body)
        leave()
        ops = ("greater", "greater_equal") if stmt.step > 0 else ("less", "less_equal")
        end = Binary(ops[0] if stmt.inclusive else ops[1], Name(counter), last)  # type: ignore[arg-type]
        by = Integer(stmt.step) if stmt.step > 0 else Decimal(str(stmt.step))
        loop = Steps((Assign(counter, start),), Unary("not", end), (added(counter, by),), body)
        return (*before, loop)


def _literal(value: Expr) -> Expr | None:
    """The literal that a VALUE says, where the value is one."""
    match value:
        case Integer():
            return value
        case Unary(op="negate", operand=Integer(value=number)):
            return Decimal(f"-{number}")
        case String(value=text):
            return value if text else None
        case Boolean(value=truth):
            return String("true" if truth else "false")
        case _:
            return None
