"""JavaScript's loop of three parts: a counted loop where it is one, else `Steps`.

Counted is `for (let i = first; i < last; i += step)` where the body leaves alone the variable
and all that the bound is made of; its bound is evaluated once then, as well as every time.
"""

from caalm.nodes import (
    AnyNode,
    Assign,
    AssignMany,
    Binary,
    Block,
    Builtin,
    Call,
    Expr,
    Float,
    For,
    Integer,
    Name,
    Span,
    Steps,
    Stmt,
    Store,
    Unary,
    walk,
)

MUTATING = frozenset(
    f".{name}" for name in ("push", "pop", "shift", "unshift", "splice", "reverse", "fill", "sort")
) | {".sortAscending", ".sortDescending"}
ACTIVE = MUTATING | {"process.stdout.write"}  # the functions that do something
_TESTS = {
    "less": (1, False),
    "less_equal": (1, True),
    "greater": (-1, False),
    "greater_equal": (-1, True),
}
_STEADY = (Integer, Float, Name, Binary, Unary)


def loop_of(
    first: Block, condition: Expr | None, after: Block, body: Block, place: Span
) -> For | Steps:
    """The node of one loop of three parts."""
    match first, condition, after:
        case (
            (Assign(target=name, value=start, declares=True, form="let"),),
            Binary(op=op, left=Name(name=tested), right=last),
            (Assign(target=changed, value=change, declares=False),),
        ) if op in _TESTS and name == tested == changed:
            direction, inclusive = _TESTS[op]
            step = _step(change, name)
            if step * direction > 0 and _leaves_alone(body, name, start, last):
                return For(name, start, last, body, step, inclusive, place=place)
    return Steps(first, condition, after, body, place=place)


def _step(change: Expr, name: str) -> int:
    """By how much a variable changes; 0 where that is not a plain step."""
    match change:
        case Binary(op="add", left=Name(name=own), right=Integer(value=by)) if own == name:
            return by
        case Binary(op="subtract", left=Name(name=own), right=Integer(value=by)) if own == name:
            return -by
        case _:
            return 0


def _leaves_alone(body: Block, name: str, first: Expr, last: Expr) -> bool:
    """Whether the bound and the variable are the same all through the loop."""
    stored = {target for stmt in body for node in walk(stmt) for target in stored_names(node)}
    used = [node for bound in (first, last) for node in walk(bound)]
    read = {node.name for node in used if isinstance(node, Name)}
    if name in stored | read or not all(map(_is_pure, used)):
        return False
    inside = [node for stmt in body for node in walk(stmt)]
    if any(isinstance(node, Call) for node in inside):
        return isinstance(last, Integer)  # a function may change what the bound is made of
    if any(isinstance(node, Builtin) and node.name == ".length" for node in walk(last)):
        return not any(_changes_lists(node) for node in inside) and not read & stored
    return not {node.name for node in walk(last) if isinstance(node, Name)} & stored


def _is_pure(node: AnyNode) -> bool:
    if isinstance(node, Builtin):
        return node.name == ".length" or node.name.startswith("Math.")
    return isinstance(node, _STEADY)


def _changes_lists(node: AnyNode) -> bool:
    return isinstance(node, Store | AssignMany) or (
        isinstance(node, Builtin) and node.name in MUTATING
    )


def stored_names(node: AnyNode) -> tuple[str, ...]:
    """The names that a statement stores under."""
    match node:
        case Assign(target=name):
            return (name,)
        case AssignMany(targets=targets):
            return tuple(target.name for target in targets if isinstance(target, Name))
        case _:
            return ()


def assigns(body: tuple[Stmt, ...], name: str) -> bool:
    """Whether anything in a block stores under a name."""
    return any(name in stored_names(node) for stmt in body for node in walk(stmt))
