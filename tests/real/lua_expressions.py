"""Random Lua expressions of every kind of value, and what they give under both sides."""

from random import Random

from caalm.nodes import Binary, Boolean, Builtin, Expr, Float, Integer, Null, String, Unary

WHOLE = (0, 1, 2, 3, 7, 10, 255, 2**31, 2**53, 2**63 - 1)
FLOATS = (0.0, 0.5, 1.0, 2.5, 3.75, 1e15, 1e16, 1e100, 123456.789)
TEXTS = ("", "a", "abc", "10", " 7 ", "0x1F", "3.5", "1e2", "nope", "Zebra")
ARITHMETIC = ("add", "subtract", "multiply", "divide", "true_divide", "modulo", "power")
COMPARISONS = ("equal", "not_equal", "less", "less_equal", "greater", "greater_equal")
ONE_TEXT = ("string.upper", "string.lower", "string.len", "string.reverse", "tonumber", "type")
ONE_NUMBER = ("math.floor", "math.ceil", "math.abs", "math.tointeger", "math.type", "tostring")


def literal(rng: Random) -> Expr:
    match rng.randrange(8):
        case 0 | 1 | 2:
            return Integer(rng.choice(WHOLE))
        case 3 | 4:
            return Float(rng.choice(FLOATS))
        case 5 | 6:
            return String(rng.choice(TEXTS))
        case _:
            return rng.choice((Boolean(True), Boolean(False), Null()))


def expression(rng: Random, depth: int) -> Expr:
    """An expression that may well fault: that is compared too."""
    if depth == 0 or rng.random() < 0.1:
        return literal(rng)
    one, other = expression(rng, depth - 1), expression(rng, depth - 1)
    match rng.randrange(10):
        case 0 | 1 | 2 | 3:
            return Binary(rng.choice(ARITHMETIC), one, other)  # type: ignore[arg-type]
        case 4:
            return Binary(rng.choice(COMPARISONS), one, other)  # type: ignore[arg-type]
        case 5:
            return Binary(rng.choice(("and", "or")), one, other)  # type: ignore[arg-type]
        case 6:
            return Binary("concat", one, other)
        case 7:
            return Unary(rng.choice(("negate", "not")), one)  # type: ignore[arg-type]
        case 8:
            return Builtin(rng.choice(ONE_TEXT + ONE_NUMBER), (one,))
        case _:
            return rng.choice(
                (
                    Builtin(
                        "string.sub", (one, Integer(rng.randrange(5)), Unary("negate", Integer(1)))
                    ),
                    Builtin("math.max", (one, other)),
                    Builtin("math.fmod", (one, other)),
                    Builtin("#", (one,)),
                    Builtin("string.rep", (one, Integer(rng.randrange(4)))),
                )
            )
