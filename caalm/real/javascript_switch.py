"""JavaScript's `switch` as ifs, where it is as good as ifs. Source: ECMA-262, section 14.12.

In: what is looked at, and the clauses as they stand. Out: statements that mean the same. The
value is compared by `===` with one case after the other, so it may be looked at again as long
as that does nothing. What runs on into the next case, leaves the switch from its middle, or
declares names for all cases at once is outside the subset.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, NoReturn

from caalm.nodes import (
    Assign,
    Binary,
    Block,
    Boolean,
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
    Integer,
    Node,
    Return,
    Span,
    Steps,
    String,
    While,
    children,
    walk,
)
from caalm.real.javascript_loops import ACTIVE

Outside = Callable[[str, Node], NoReturn]
_STEADY = (Integer, String, Boolean)
_LOOPS = (While, DoWhile, For, ForEach, Steps)


class Clause(NamedTuple):
    """One `case test:`, or `default:` without a test, and what stands behind it."""

    test: Expr | None
    body: Block


class _Group(NamedTuple):
    """Clauses with one body: those without a statement belong to the next."""

    tests: tuple[Expr, ...]
    default: bool
    body: Block


def switch_of(subject: Expr, clauses: list[Clause], place: Span, outside: Outside) -> Block:
    """The statements of one switch; `outside` refuses what they could not say."""
    looked_at = [subject, *(clause.test for clause in clauses if clause.test is not None)]
    if active := next((node for expr in looked_at for node in walk(expr) if _acts(node)), None):
        outside("a switch on what a call does", active)
    groups = list(_groups(clauses, place, outside))
    last: Block = ()
    for group in groups:
        if group.default:
            # A case beside the default decides nothing, unless its test could fail.
            if test := next((test for test in group.tests if not isinstance(test, _STEADY)), None):
                outside("a default that shares its statements with such a case", test)
            last = group.body
    made: Block = last
    cases = [group for group in groups if not group.default]
    if not cases:
        return Evaluate(subject, place=place), Do(last, place=place)
    for group in reversed(cases):
        tests = [Binary("equal", subject, test, place=test.place) for test in group.tests]
        condition: Expr = tests[0]
        for test in tests[1:]:
            condition = Binary("or", condition, test, place=test.place)
        made = (If(condition, group.body, made, place=place),)
    return made


def _groups(clauses: list[Clause], place: Span, outside: Outside) -> Iterator[_Group]:
    tests: list[Expr] = []
    default = False
    for number, (test, body) in enumerate(clauses, 1):
        if test is None:
            default = True
        else:
            tests.append(test)
        if body or number == len(clauses):
            yield _Group(tuple(tests), default, _ended(body, number == len(clauses), outside))
            tests, default = [], False


def _ended(body: Block, is_last: bool, outside: Outside) -> Block:
    """The statements of a group without the `break` that ends them."""
    for stmt in body:
        if isinstance(stmt, Function) or (isinstance(stmt, Assign) and _is_lexical(stmt)):
            outside("a declaration in a case without braces", stmt)
    if not is_last and not _leaves(body):
        outside("a case that runs on into the next", body[-1])
    kept = _without_break(body)
    if len(kept) == 1 and isinstance(kept[0], Do):
        kept = kept[0].body
    waiting: list[Any] = list(kept)
    while waiting:
        node = waiting.pop()
        if isinstance(node, Break):
            outside("a break in the middle of a case", node)
        if not isinstance(node, _LOOPS):
            waiting += children(node)
    return kept


def _without_break(body: Block) -> Block:
    match body:
        case (*before, Break()):
            return tuple(before)
        case (*before, Do(body=inner) as block):
            return (*before, Do(_without_break(inner), place=block.place))
        case _:
            return body


def _leaves(body: Block) -> bool:
    """Whether what stands behind a block is never reached from it."""
    match body[-1] if body else None:
        case Break() | Continue() | Return():
            return True
        case Do(body=inner):
            return _leaves(inner)
        case If(then=then, otherwise=otherwise):
            return _leaves(then) and _leaves(otherwise)
        case _:
            return False


def _is_lexical(stmt: Assign) -> bool:
    return stmt.declares and stmt.form != "var"


def _acts(node: Any) -> bool:
    return isinstance(node, Call) or (isinstance(node, Builtin) and node.name in ACTIVE)
