"""Random ASTs for tests: every node, any nesting; they need not run, only be written."""

from random import Random

from caalm.nodes import (
    ARITHMETIC,
    COMPARISONS,
    Assign,
    AssignMany,
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

NAMES = ("total", "count", "i", "grand_total", "x", "limit", "flag2")
TEXTS = (
    "",
    "hi",
    "a b",
    "it's",
    'say "x"',
    "back\\slash",
    "tab\there",
    "# no",
    "é—😀",
    "line\nbreak",
)


def random_expr(rng: Random, depth: int) -> Expr:
    kind = rng.randrange(4 if depth <= 0 else 8)
    match kind:
        case 0:
            return Integer(rng.choice((0, 1, 7, 42, 1000)))
        case 1:
            return Name(rng.choice(NAMES))
        case 2:
            return String(rng.choice(TEXTS))
        case 3:
            return Boolean(rng.random() < 0.5)
        case 4:
            return Unary(rng.choice(("negate", "not")), random_expr(rng, depth - 1))
        case _:
            ops = (*ARITHMETIC, *COMPARISONS, "and", "or", "concat")
            left, right = random_expr(rng, depth - 1), random_expr(rng, depth - 1)
            return Binary(rng.choice(ops), left, right)


def random_block(rng: Random, depth: int) -> Block:
    return tuple(random_stmt(rng, depth) for _ in range(rng.choice((0, 1, 1, 1, 2, 3))))


def random_stmt(rng: Random, depth: int) -> Stmt:
    def expr() -> Expr:
        return random_expr(rng, rng.randint(0, 3))

    def block() -> Block:
        return random_block(rng, depth - 1)

    kind = rng.randrange(3 if depth <= 0 else 11)
    match kind:
        case 0 | 1:
            target = rng.choice(NAMES)
            if rng.random() < 0.2:
                size = rng.choice((2, 2, 3))
                targets = tuple(Name(rng.choice(NAMES)) for _ in range(size))
                return AssignMany(
                    targets, tuple(expr() for _ in range(rng.choice((1, size, size))))
                )
            if rng.random() < 0.3:
                op = rng.choice(("add", "subtract", *ARITHMETIC))
                change = rng.choice((Integer(1), expr()))
                return Assign(target, Binary(op, Name(target), change))
            return Assign(target, expr())
        case 2:
            return Print(tuple(expr() for _ in range(rng.choice((1, 1, 2, 3)))))
        case 3:
            return If(expr(), block())
        case 4:
            return If(expr(), block(), block())
        case 5:
            return If(Unary("not", expr()), block())
        case 6:
            return rng.choice((While, Until))(expr(), block())
        case 7:
            return rng.choice((DoWhile, DoUntil))(block(), expr())
        case 8:
            return Repeat(expr(), block())
        case 9:
            chain: Block = ()
            for _ in range(rng.randint(1, 3)):
                chain = (If(expr(), block(), chain),)
            return chain[0]
        case _:
            step = rng.choice((1, 1, 2, -1, -3))
            return For(rng.choice(NAMES), expr(), expr(), block(), step, rng.random() < 0.5)


def random_program(rng: Random, depth: int = 2) -> Program:
    return Program(tuple(random_stmt(rng, depth) for _ in range(rng.randint(0, 5))))
