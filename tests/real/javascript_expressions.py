"""Random JavaScript expressions of every kind of value, converted in every way."""

from random import Random

from caalm.nodes import (
    Binary,
    Boolean,
    Builtin,
    Conditional,
    Expr,
    Float,
    Index,
    Integer,
    Join,
    ListOf,
    Null,
    String,
    Unary,
)

WHOLE = (0, 1, 2, 3, 7, 10, 255, 2**31, 2**53, 2**53 + 1, 10**21, 10**300)
FLOATS = (0.0, 0.5, 1.0, 2.5, 3.75, 0.1, 1e-6, 1e-7, 1e15, 1e21, 123456.789, 5e-324)
TEXTS = ("", "a", "abc", "10", " 7 ", "0x1F", "3.5", "1e2", "nope", "Zebra", "it's", "ü", "😀b")
ARITHMETIC = ("add", "add", "subtract", "multiply", "divide", "true_divide", "modulo", "power")
COMPARISONS = (
    *("equal", "not_equal", "loose_equal", "loose_not_equal"),
    *("less", "less_equal", "greater", "greater_equal"),
)
ONE_VALUE = (
    *("Number", "String", "Boolean", "typeof", "isNaN", "isFinite", "parseInt", "parseFloat"),
    *("Math.floor", "Math.ceil", "Math.round", "Math.trunc", "Math.abs", "Math.sign", "Math.sqrt"),
    *("Number.isInteger", "Number.isSafeInteger", "Number.isNaN", "Array.isArray", "Array.from"),
)
OWN = (
    *(".length", ".toString", ".toUpperCase", ".toLowerCase", ".trim", ".pop", ".shift"),
    *(".reverse", ".sort", ".join"),
)
TWO_VALUES = (
    *(".includes", ".indexOf", ".lastIndexOf", ".startsWith", ".endsWith", ".charAt", ".at"),
    *(".slice", ".substring", ".split", ".concat", ".padStart", ".join", ".charCodeAt"),
    *("Math.max", "Math.min", "Math.pow"),
)


def literal(rng: Random) -> Expr:
    match rng.randrange(10):
        case 0 | 1:
            return Integer(rng.choice(WHOLE))
        case 2 | 3:
            return Float(rng.choice(FLOATS))
        case 4 | 5:
            return String(rng.choice(TEXTS))
        case 6:
            return ListOf(tuple(literal(rng) for _ in range(rng.randrange(4))))
        case 7:
            return Builtin(rng.choice(("NaN", "Infinity")), ())
        case _:
            return rng.choice((Boolean(True), Boolean(False), Null(), Null(undefined=True)))


def expression(rng: Random, depth: int) -> Expr:
    """An expression that may well fail: that is compared too."""
    if depth == 0 or rng.random() < 0.1:
        return literal(rng)
    one, other = expression(rng, depth - 1), expression(rng, depth - 1)
    match rng.randrange(14):
        case 0 | 1 | 2:
            return Binary(rng.choice(ARITHMETIC), one, other)  # type: ignore[arg-type]
        case 3 | 4:
            return Binary(rng.choice(COMPARISONS), one, other)  # type: ignore[arg-type]
        case 5:
            return Binary(rng.choice(("and", "or", "coalesce")), one, other)  # type: ignore[arg-type]
        case 6:
            return Unary(rng.choice(("negate", "not")), one)  # type: ignore[arg-type]
        case 7 | 8:
            return Builtin(rng.choice(ONE_VALUE), (one,))
        case 9:
            return Builtin(rng.choice(OWN), (one,))
        case 10:
            return Builtin(rng.choice(TWO_VALUES), (one, other))
        case 11:
            return Join((String("<"), one, other))
        case 12:
            return Index(one, literal(rng))
        case _:
            return rng.choice(
                (
                    Conditional(one, other, literal(rng)),
                    ListOf((one, other)),
                    Builtin(".toFixed", (one, Integer(rng.randrange(5)))),
                    Builtin(".repeat", (one, Integer(rng.randrange(4)))),
                    Builtin("Array.fill", (Integer(rng.randrange(12)), one)),
                )
            )
