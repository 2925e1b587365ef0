"""Lua's vocabulary: integers that wrap, doubles, strings that convert, tables as lists, nil."""

from caalm.nodes import (
    AssignMany,
    Builtin,
    Evaluate,
    Expr,
    ForEach,
    Index,
    Integer,
    Name,
    Stmt,
    String,
)
from caalm.real.lua_reader import FUNCTIONS
from caalm.verification.vocabulary import Vocabulary, literals, read_operations

_OPERATIONS = """
    add int int -> int
    subtract int int -> int
    multiply int int -> int
    divide int divisor -> int
    divide int divisor -> int
    divide int int -> int
    modulo int divisor -> int
    modulo int divisor -> int
    modulo int int -> int
    negate int -> int
    # text -> int
    # list -> int
    index list position -> maybe
    math.abs int -> int
    math.floor number -> int
    math.ceil number -> int
    math.max int int int -> int
    math.min int int -> int
    math.fmod int divisor -> int
    math.tointeger float -> maybe
    string.len text -> int
    tonumber digits -> maybe
    tonumber digits base -> maybe
    table.remove list near -> maybe
    table.remove list -> maybe
    or nil int -> int
    or maybe int -> int
    or maybe text -> text
    or maybe float -> float
    add float number -> float
    subtract number float -> float
    multiply float number -> float
    true_divide number number -> float
    power number exponent -> float
    divide float number -> float
    modulo float divisor -> float
    modulo number float -> float
    negate float -> float
    math.sqrt near -> float
    math.sqrt number -> float
    math.abs float -> float
    math.max float number -> float
    math.fmod float number -> float
    tonumber text -> maybe
    math.abs numeral -> float
    math.floor numeral -> int
    math.ceil numeral -> int
    math.sqrt numeral -> float
    math.fmod numeral near -> float
    math.fmod number numeral -> float
    math.tointeger numeral -> maybe
    math.tointeger any -> maybe
    add numeral number -> float
    subtract int numeral -> int
    multiply numeral numeral -> int
    divide numeral divisor -> int
    modulo number numeral -> float
    power numeral near -> float
    negate numeral -> int
    string.rep text numeral -> text
    string.sub text numeral -> text
    string.format whole numeral -> text
    string.format real numeral -> text
    index list numeral -> nil
    concat text text -> text
    concat text int -> text
    concat number text -> text
    string.upper text -> text
    string.lower text -> text
    string.reverse text -> text
    string.sub text position -> text
    string.sub text position position -> text
    string.rep text small -> text
    string.rep text small text -> text
    string.format whole int -> text
    string.format real number -> text
    string.format shown any -> text
    string.format plain -> text
    string.char letter -> text
    string.char letter letter -> text
    string.byte filled -> int
    string.byte filled near -> int
    tostring any -> text
    type any -> text
    math.type any -> text
    table.concat list text -> text
    table.concat list text near near -> text
    or text text -> text
    equal any any -> truth
    equal number number -> truth
    equal text text -> truth
    not_equal int float -> truth
    not_equal any any -> truth
    less number number -> truth
    less_equal int int -> truth
    greater number number -> truth
    greater_equal float int -> truth
    less text text -> truth
    greater_equal text text -> truth
    and truth truth -> truth
    or truth truth -> truth
    not truth -> truth
    not any -> truth
    list int int int -> list
    list int -> list
    list text number truth -> list
    and truth nil -> nil
    index list float -> maybe
    index list int -> maybe
    and truth int -> maybe
"""
_WHOLE = (0, 1, 2, 3, 5, 7, 10, 12, 100, 255, -1, -2, -7, 2**31, 2**53, 2**63 - 1, -(2**63 - 1))
_REAL = (0.0, 0.5, 1.0, 2.0, 3.0, 5.0, 10.0, 2.5, 3.75, -0.5, -3.0, 0.1, 1e-7, 123456.789)
_LARGE = (1e15, 1e16, 1e100)
_DIGITS = ("12", "-7", "101", "ff", "zz", "1.5", "0x1", "0b1", "+5", "9z", "-", " 8 ", "")


def _append(table: Expr, value: Expr) -> Stmt:
    return Evaluate(Builtin("table.insert", (table, value)))


def _each(variable: str, table: Expr, body: tuple[Stmt, ...]) -> Stmt:
    """`for _, variable in ipairs(table)`, as the reader gives it."""
    pair = "(pair)"
    parts = tuple(Index(Name(pair), Integer(place)) for place in (1, 2))
    taken = AssignMany((Name("_"), Name(variable)), parts, declares=True)
    return ForEach(pair, Builtin("ipairs", (table,)), (taken, *body))


VOCABULARY = Vocabulary(
    literals={
        "int": literals(*_WHOLE),
        "float": literals(*_REAL, *_LARGE),
        "text": literals("", "a", "abc", "10", " 7 ", "0x1F", "3.5", "1e2", "nope", "Zebra", "é"),
        "truth": literals(True, False),
        "list": literals([], [3, 1, 2], [5], ["b", "a"]),
        "nil": literals(None),
        "maybe": literals(None, 4, 0.25, "x"),
        "position": literals(1, 2, 3, -1, 0, -2, 4),
        "near": literals(1, 1, 2),
        "divisor": literals(1, 2, 3, 7, -1, -2, -5),
        "small": literals(0, 1, 2, 3, -1),
        "exponent": literals(0, 1, 2, 3, 0.5, -1, 10),
        "digits": literals(*_DIGITS),
        "numeral": literals("10", "-3", " 7 ", "0x10", "1e2", "1.0"),
        "base": literals(2, 10, 16, 36),
        "whole": literals("%d", "%5d|", "%-4d|", "%03d", "%x", "%+d", "%c"),
        "real": literals("%.2f", "%8.3f|", "%g", "%e", "%5.1f%%"),
        "letter": literals(65, 97, 48, 32, 122, 66.0, "67"),
        "filled": literals("abc", "Zebra", "10", " 7 "),
        "shown": literals("<%s>", "%5s|", "%-6s|", "%.2s|"),
        "plain": literals("100%%", "none", "50%", "%5"),
    },
    operations=read_operations(_OPERATIONS),
    statements={
        "declare": 6,
        "assign": 6,
        "show": 10,
        "choose": 4,
        "count": 3,
        "while_": 2,
        "do_until": 2,
        "each": 2,
        "append": 3,
        "store": 3,
        "swap": 1,
        "alone": 1,
        "hide": 3,
        "leave": 2,
        "define": 5,
        "descend": 1,
    },
    shown=("int", "float", "text", "truth", "maybe", "nil"),
    declares=True,
    undeclared=0.4,
    continues=False,
    until_sees_body=True,
    first_position=1,
    miscounted=FUNCTIONS,
    append=_append,
    each=_each,
    look=lambda table: Builtin("table.concat", (table, String(","))),
)
