"""Random programs that run: mostly well typed, now and then faulty, over every node.

The three pools of names keep types apart; a small share of draws crosses them or names
something that has no value. Loops mostly end; those that do not are for the fuel.
"""

from random import Random

from caalm.nodes import (
    ARITHMETIC,
    COMPARISONS,
    Assign,
    Binary,
    Block,
    Boolean,
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
    Stmt,
    String,
    Unary,
    Until,
    While,
)

POOLS = {"int": ("a", "b", "i", "k"), "str": ("s", "t"), "bool": ("p", "q")}
NUMBERS = (0, 1, 2, 3, 5, 7, 10, 99)
TEXTS = ("", "x", "ab", "é😀", "0", "true")
SHARE_OF_FAULTS = 0.01


def running_program(rng: Random) -> Program:
    body: list[Stmt] = [
        Assign(name, literal(rng, sort))
        for sort, names in POOLS.items()
        for name in names
        if rng.random() < 0.97
    ]
    body.extend(block(rng, 3, rng.randint(1, 5)))
    body.append(Print(tuple(Name(name) for names in POOLS.values() for name in names[:2])))
    return Program(tuple(body))


def literal(rng: Random, sort: str) -> Expr:
    if sort == "int":
        number = Integer(rng.choice(NUMBERS))
        return Unary("negate", number) if rng.random() < 0.3 else number
    return String(rng.choice(TEXTS)) if sort == "str" else Boolean(rng.random() < 0.5)


def expression(rng: Random, sort: str, depth: int) -> Expr:
    if rng.random() < SHARE_OF_FAULTS:
        sort = rng.choice(("int", "str", "bool"))
    if rng.random() < SHARE_OF_FAULTS / 4:
        return Name("nowhere")
    if depth == 0 or rng.random() < 0.25:
        named = rng.random() < 0.6
        return Name(rng.choice(POOLS[sort])) if named else literal(rng, sort)

    def below(of: str) -> Expr:
        return expression(rng, of, depth - 1)

    if sort == "int":
        if rng.random() < 0.15:
            return Unary("negate", below("int"))
        return Binary(rng.choice(ARITHMETIC), below("int"), below("int"))
    if sort == "str":
        if rng.random() < 0.4:
            return Binary("add", below("str"), below("str"))
        return Binary("concat", below(rng.choice(tuple(POOLS))), below(rng.choice(tuple(POOLS))))
    kind = rng.randrange(4)
    if kind == 0:
        return Unary("not", below("bool"))
    if kind == 1:
        return Binary(rng.choice(("and", "or")), below("bool"), below("bool"))
    of = rng.choice(("int", "int", "str", "bool"))
    ops = ("equal", "not_equal") if of == "bool" else COMPARISONS
    return Binary(rng.choice(ops), below(of), below(of))


def block(rng: Random, depth: int, size: int | None = None) -> Block:
    made: list[Stmt] = []
    for _ in range(size or rng.randint(0 if rng.random() < 0.1 else 1, 3)):
        made.extend(statement(rng, depth))
    return tuple(made)


def statement(rng: Random, depth: int) -> list[Stmt]:
    """One statement, or a loop with the counter that ends it."""
    kind = rng.randrange(5 if depth == 0 else 12)
    if kind <= 1:
        sort = rng.choice(("int", "int", "str", "bool"))
        return [Assign(rng.choice(POOLS[sort]), expression(rng, sort, rng.randint(0, 3)))]
    if kind <= 4:
        sorts = rng.choices(tuple(POOLS), k=rng.choice((1, 1, 2, 3)))
        return [Print(tuple(expression(rng, sort, rng.randint(0, 2)) for sort in sorts))]
    if kind <= 6:
        otherwise = block(rng, depth - 1) if rng.random() < 0.5 else ()
        return [If(expression(rng, "bool", 2), block(rng, depth - 1), otherwise)]
    if kind == 7:
        return [Repeat(expression(rng, "int", rng.choice((0, 0, 1))), block(rng, depth - 1))]
    if kind <= 9:
        step = rng.choice((1, 1, 2, -1, -2, 3))
        first, last = (expression(rng, "int", rng.choice((0, 0, 1))) for _ in "12")
        inside, variable = block(rng, depth - 1), rng.choice((*POOLS["int"], "own"))
        return [For(variable, first, last, inside, step, rng.random() < 0.5)]
    return conditional_loop(rng, depth)


def conditional_loop(rng: Random, depth: int) -> list[Stmt]:
    counter = f"turn{depth}"
    up: Stmt = Assign(counter, Binary("add", Name(counter), Integer(1)))
    more: Expr = Binary("less", Name(counter), Integer(rng.randint(0, 4)))
    body = (up, *block(rng, depth - 1))
    if rng.random() < 0.2:
        more, body = expression(rng, "bool", 2), body[1:]
    done: Expr = Unary("not", more)
    loop: Stmt = rng.choice(
        (While(more, body), Until(done, body), DoWhile(body, more), DoUntil(body, done))
    )
    return [Assign(counter, Integer(0)), loop]
