"""JavaScript -> AST: the statements. See `javascript_expressions` for what they are made of.

Functions are values in JavaScript; here one has a name, stands at the top and is only called:
`function f() {}`, or `const f = () => …`, which is there from its definition on (`late`).
`x++` is `x + 1` where x is surely no text, else `x - -1`, which always makes a number.
"""

from typing import Any, NoReturn

from lark import Token
from lark.tree import Meta
from lark.visitors import v_args

from caalm.errors import LimitError
from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    BinaryOp,
    Block,
    Break,
    Builtin,
    Call,
    Continue,
    Do,
    DoWhile,
    Evaluate,
    Expr,
    For,
    ForEach,
    Function,
    If,
    Index,
    Integer,
    ListOf,
    Name,
    Node,
    Null,
    Print,
    Program,
    Return,
    Span,
    Steps,
    Stmt,
    Store,
    String,
    Unary,
    While,
    depth,
    walk,
)
from caalm.real.javascript_expressions import ExpressionReader, added, checked
from caalm.real.javascript_kinds import never_texts
from caalm.real.javascript_loops import ACTIVE, assigns, loop_of
from caalm.real.javascript_names import Names
from caalm.real.javascript_pending import (
    Assigning,
    Comma,
    FunctionValue,
    Pending,
    Printing,
    Updating,
)
from caalm.real.javascript_switch import Clause, switch_of
from caalm.real.reader import span_of
from caalm.syntax.rewrite import rewritten

ITEM = "(item)"  # what a loop over a list calls its element first; no program can write it
_SIGNS: dict[str, BinaryOp] = {
    "-=": "subtract",
    "*=": "multiply",
    "/=": "true_divide",
    "%=": "modulo",
    "**=": "power",
}
_DEEPEST = 250  # where Python's own recursion looks at what `++` changes


@v_args(wrapper=checked)
class JavaScriptReader(ExpressionReader):
    """Nodes from the tree of `grammars/javascript.lark`."""

    def __init__(self) -> None:
        super().__init__()
        self._plus_one: list[Binary] = []  # what stands for a `++`

    def start(self, meta: Meta, parts: list[Any]) -> Program:
        """The program, once all its names are known to mean something that runs."""
        program = Program(self._flat(parts), place=span_of(meta))
        first = program.body[0] if program.body else None
        if first == Evaluate(String("use strict")):
            self.outside("the directive 'use strict'", meta)
        Names(program, self._wrong_at, self._outside_at).check()
        return self._with_increments(program)

    def _with_increments(self, program: Program) -> Program:
        """The program with `x - -1` where `x + 1` might join texts."""
        if not self._plus_one:
            return program
        if depth(program, above=_DEEPEST) > _DEEPEST:
            raise LimitError(f"nesting too deep; at most {_DEEPEST} levels are read")
        sure = never_texts(program)
        doubtful = [
            node
            for node in self._plus_one
            if not (isinstance(node.left, Name) and node.left.name in sure)
        ]
        less = Unary("negate", Integer(1))
        changes = [(n, (Binary("subtract", n.left, less, place=n.place),)) for n in doubtful]
        return rewritten(program, *changes)

    def _wrong_at(self, problem: str, node: Node) -> None:
        self.wrong(problem, _token_at(node))

    def _outside_at(self, construct: str, node: Node) -> NoReturn:
        self.outside(construct, _token_at(node))

    @staticmethod
    def _flat(parts: list[Any]) -> Block:
        """Statements, of which one part may be several or none."""
        body: list[Stmt] = []
        for part in parts:
            body += part if isinstance(part, tuple) else (part,)
        return tuple(body)

    # Blocks and statements of several lines

    def block(self, meta: Meta, parts: list[Any]) -> Block:
        return self._flat(parts)

    def body(self, meta: Meta, parts: list[Any]) -> Block:
        return self._flat(parts)

    def declaring_body(self, meta: Meta, parts: list[Any]) -> Block:
        """`if (found) var at = i;`: only a `var` may stand without braces."""
        for stmt in parts[0]:
            if isinstance(stmt, Function) or stmt.form != "var":
                self.wrong("Lexical declaration cannot appear in a single-statement context", meta)
        made: Block = parts[0]
        return made

    def do(self, meta: Meta, parts: list[Any]) -> Do:
        return Do(parts[0], place=span_of(meta))

    def empty(self, meta: Meta, parts: list[Any]) -> Block:
        return ()

    def if_(self, meta: Meta, parts: list[Any]) -> If:
        condition, then, otherwise = parts
        return If(condition, then, otherwise or (), place=span_of(meta))

    def switch(self, meta: Meta, parts: list[Any]) -> Block:
        subject, *clauses = parts
        return switch_of(subject, clauses, span_of(meta), self._outside_at)

    def case(self, meta: Meta, parts: list[Any]) -> Clause:
        test, *body = parts
        return Clause(test, self._flat(body))

    def default(self, meta: Meta, parts: list[Any]) -> Clause:
        return Clause(None, self._flat(parts))

    def while_(self, meta: Meta, parts: list[Any]) -> While:
        return While(*parts, place=span_of(meta))

    def do_while(self, meta: Meta, parts: list[Any]) -> DoWhile:
        return DoWhile(*parts, place=span_of(meta))

    def for_(self, meta: Meta, parts: list[Any]) -> For | Steps:
        begin, condition, after, body = parts
        if isinstance(condition, Pending):
            self.outside(condition.construct, _token_at(condition))
        first = begin if isinstance(begin, tuple) else self._effects(begin)
        return loop_of(first, condition, self._effects(after), body, span_of(meta))

    def _effects(self, part: Any) -> Block:
        """What an expression does, as statements; commas part several."""
        if part is None:
            return ()
        if isinstance(part, Comma):
            return tuple(stmt for each in part.parts for stmt in self._effects(each))
        return (self._effect(part, part.place),)

    def for_of(self, meta: Meta, parts: list[Any]) -> ForEach:
        *head, sequence, body = parts
        place = span_of(meta)
        if isinstance(head[0], Token) and str(head[0]) != "var":
            name = str(head[1])
            if str(head[0]) == "const" and assigns(body, name):
                self.outside("an assignment to the constant of a loop", meta)
            return ForEach(name, sequence, body, place=place)
        target, item = head[-1], Name(ITEM, place=place)
        is_var = isinstance(head[0], Token)
        if is_var or isinstance(target, Name):
            name = str(target) if is_var else target.name
            taken: Stmt = Assign(name, item, is_var, "var" if is_var else "let", place=place)
        elif isinstance(target, Index):
            taken = Store(target.sequence, target.position, item, place=place)
        else:
            self.wrong("a loop stores under a name, or in a place of a list", meta)
        return ForEach(ITEM, sequence, (taken, Do(body, place=place)), place=place)

    # Statements of one line

    def break_(self, meta: Meta, parts: list[Any]) -> Break:
        if parts[0] is not None:
            self.outside("a label", meta)
        return Break(place=span_of(meta))

    def continue_(self, meta: Meta, parts: list[Any]) -> Continue:
        if parts[0] is not None:
            self.outside("a label", meta)
        return Continue(place=span_of(meta))

    def label(self, meta: Meta, parts: list[Any]) -> Stmt:
        self.outside("a label", meta)

    def return_(self, meta: Meta, parts: list[Any]) -> Return:
        return Return(parts[0], place=span_of(meta))

    def evaluate(self, meta: Meta, parts: list[Any]) -> Stmt:
        return self._effect(parts[0], span_of(meta))

    def _effect(self, part: Any, place: Any) -> Stmt:
        """The statement of an expression that stands alone."""
        match part:
            case Assigning():
                return self._assignment(part, place)
            case Updating():
                return self._update(part, place)
            case Printing(name="console.log", values=values):
                return Print(values, place=place)
            case Printing(name=name, values=values):
                if len(values) != 1:
                    self._outside_at("writing anything but one text", part)
                written = Builtin(name, values, place=place)
                return Print((written,), None, String(""), place=place)
            case Pending():
                self._outside_at(part.construct, part)
                raise AssertionError
            case _:
                return Evaluate(part, place=place)

    def _assignment(self, part: Assigning, place: Span) -> Stmt:
        """An assignment as a statement."""
        target, value = part.target, part.value
        if part.sign == "=" and isinstance(target, ListOf):
            return self._swap(target, value, place)
        if part.sign == "=" and isinstance(value, Assigning):
            return self._chain(part, place)
        if isinstance(value, Pending):
            self._outside_at(value.construct, value)
        if part.sign != "=":
            self._check_place(target)
            if part.sign == "+=":
                value = added(target, value, place)
            else:
                value = Binary(_SIGNS[part.sign], target, value, place=place)
        return self._stored(target, value, place)

    def _stored(self, target: Any, value: Expr, place: Any) -> Stmt:
        match target:
            case Name(name=name):
                return Assign(name, value, place=place)
            case Index(sequence=sequence, position=position):
                return Store(sequence, position, value, place=place)
            case Builtin(name=".length"):
                self._outside_at("an assignment to a property", target)
            case Pending():
                self._outside_at(target.construct, target)
        self._wrong_at("Invalid left-hand side in assignment", target)
        raise AssertionError

    def _check_place(self, target: Any) -> None:
        """Refuse a place whose parts do something: they are looked at twice."""
        if isinstance(target, Index):
            for node in walk(target):
                if isinstance(node, Call) or (isinstance(node, Builtin) and node.name in ACTIVE):
                    self._outside_at("a change of a place that a call finds", node)

    def _update(self, part: Updating, place: Any) -> Stmt:
        target = part.target
        if not isinstance(target, Name | Index):
            return self._stored(target, Integer(1), place)
        self._check_place(target)
        if part.sign == "--":
            return self._stored(target, Binary("subtract", target, Integer(1), place=place), place)
        made = Binary("add", target, Integer(1), place=place)
        self._plus_one.append(made)
        return self._stored(target, made, place)

    def _chain(self, part: Assigning, place: Any) -> AssignMany:
        """`a = b = value`."""
        targets, value = [part.target], part.value
        while isinstance(value, Assigning) and value.sign == "=":
            targets.append(value.target)
            value = value.value
        for found in (*targets, value):
            if isinstance(found, Pending):
                self._outside_at(found.construct, found)
        if not all(isinstance(target, Name) for target in targets):
            self._outside_at("several targets of which one is no name", part)
        return AssignMany(tuple(targets), (value,), place=place)

    def _swap(self, target: ListOf, value: Any, place: Any) -> AssignMany:
        """`[a, b] = [b, a]`."""
        targets, values = target.values, value.values if isinstance(value, ListOf) else ()
        if not targets or len(targets) != len(values) or len(targets) < 2:
            self._outside_at("destructuring but for as many values as targets", target)
        changed: set[str] = set()
        for one in targets:
            if not isinstance(one, Name | Index):
                self._outside_at("destructuring into anything but names and places", one)
            if isinstance(one, Name):
                changed.add(one.name)
            elif any(isinstance(n, Name) and n.name in changed for n in walk(one)) or any(
                isinstance(n, Call | Builtin) for n in walk(one)
            ):
                self._outside_at("destructuring into a place that it changes", one)
        return AssignMany(targets, values, place=place)  # type: ignore[arg-type]

    # Declarations and functions

    def declaration(self, meta: Meta, parts: list[Any]) -> Block:
        kind, *declarators = parts
        form: Any = str(kind)
        made: list[Stmt] = []
        for name, value, place in declarators:
            if isinstance(value, FunctionValue):
                made.append(self._late_function(name, value, form, place))
                continue
            if isinstance(value, Pending):
                self._outside_at(value.construct, value)
            if value is None and form == "const":
                self.wrong("Missing initializer in const declaration", place)
            if value is None:
                # A `var` without a value leaves alone what there is.
                value = Name(name) if form == "var" else Null(undefined=True)
            made.append(Assign(name, value, True, form, place=span_of(place)))
        return tuple(made)

    def declarator(self, meta: Meta, parts: list[Any]) -> tuple[str, Any, Meta]:
        name, value = parts
        return self.checked_name(name), value, meta

    def named_function(self, meta: Meta, parts: list[Any]) -> Any:
        self.outside("a function with two names", meta)

    def pattern(self, meta: Meta, parts: list[Any]) -> Any:
        self.outside("a declaration by destructuring", meta)

    def _late_function(self, name: str, value: FunctionValue, form: str, place: Meta) -> Function:
        if form == "var":
            self.outside("a function in a `var`", place)
        return Function(
            name, value.parameters, value.body, value.defaults, late=True, place=span_of(place)
        )

    def function(self, meta: Meta, parts: list[Any]) -> Function:
        name, (parameters, defaults), body = parts
        return Function(self.checked_name(name), parameters, body, defaults, place=span_of(meta))

    def arrow(self, meta: Meta, parts: list[Any]) -> FunctionValue:
        head, body = parts
        names, defaults = self._arrow_parameters(head)
        if isinstance(body, Printing):
            body = (self._effect(body, body.place),)
        elif isinstance(body, Pending):
            self._outside_at(body.construct, body)
        elif not isinstance(body, tuple):
            body = (Return(body, place=body.place),)
        return FunctionValue(names, defaults, body, place=span_of(meta))

    def function_value(self, meta: Meta, parts: list[Any]) -> FunctionValue:
        (parameters, defaults), body = parts
        return FunctionValue(parameters, defaults, body, place=span_of(meta))


def _token_at(node: Any) -> Token:
    """A token in a node's place, for errors."""
    token = Token("", "")
    span = node.span or Span(1, 1, 1, 1)
    token.line, token.column, token.end_line, token.end_column = span
    return token
