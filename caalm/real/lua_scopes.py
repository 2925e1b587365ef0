"""Where Lua's names reach: what a function takes from the program around it.

A name in a function means what stands above the function: a local further down the program
has the same name and is another variable. Source: the manual, section 3.5.
"""

from collections.abc import Collection, Iterator

from caalm.nodes import (
    Assign,
    AssignMany,
    Block,
    Call,
    Do,
    DoUntil,
    Expr,
    For,
    ForEach,
    Function,
    If,
    Name,
    Print,
    Program,
    Stmt,
    While,
    children,
    walk,
)


def declared_names(stmt: Stmt) -> tuple[str, ...]:
    """The locals that a statement makes."""
    match stmt:
        case Assign(target=target, declares=True):
            return (target,)
        case AssignMany(targets=targets, declares=True):
            return tuple(target.name for target in targets if isinstance(target, Name))
    return ()


def free_names(function: Function) -> set[str]:
    """The variables that a function reads or sets and that are not its own."""
    found: set[str] = set()
    waiting: list[tuple[Block, set[str]]] = [(function.body, set(function.parameters))]
    while waiting:
        block, own = waiting.pop()
        for stmt in block:
            found |= _named(stmt) - own
            loop = {stmt.variable} if isinstance(stmt, For | ForEach) else set()
            waiting += [(below, own | loop) for below in _blocks(stmt)]
            own = own.union(declared_names(stmt))
    return found


def misplaced_call(program: Program, local: Collection[str]) -> Call | None:
    """The first call that stands above the function's definition, where that is `local`.

    It means another function, which the program does not define.
    """
    defined: set[str] = set()
    for stmt in program.body:
        if isinstance(stmt, Function):
            defined.add(stmt.name)
        for node in walk(stmt):
            if isinstance(node, Call) and node.function in set(local) - defined:
                return node
    return None


def _named(stmt: Stmt) -> set[str]:
    """The variables that a statement itself names, without those of the blocks in it."""
    names = {stmt.target} if isinstance(stmt, Assign) and not stmt.declares else set()
    for expr in _expressions(stmt):
        names |= {node.name for node in walk(expr) if isinstance(node, Name)}
    return names


def _expressions(stmt: Stmt) -> Iterator[Expr | Stmt]:
    """What a statement evaluates; the condition of a repeat is its block's (see `_blocks`)."""
    if isinstance(stmt, AssignMany) and stmt.declares:
        yield from stmt.values
    elif not isinstance(stmt, DoUntil):
        inside = {id(below) for block in _blocks(stmt) for below in block}
        yield from (node for node in children(stmt) if id(node) not in inside)


def _blocks(stmt: Stmt) -> tuple[Block, ...]:
    """The blocks directly in a statement; that of a repeat is seen by its condition."""
    match stmt:
        case If(then=then, otherwise=otherwise):
            return (then, otherwise)
        case DoUntil(body=body, condition=condition):
            return ((*body, Print((condition,))),)
        case While(body=body) | For(body=body) | ForEach(body=body) | Do(body=body):
            return (body,)
    return ()
