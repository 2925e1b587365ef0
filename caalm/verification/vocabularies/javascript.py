"""JavaScript's vocabulary: doubles, texts of UTF-16 units, lists, and what converts to what."""

from random import Random

from caalm.nodes import Builtin, Evaluate, Expr, ForEach, Null, Program, Stmt, Unary
from caalm.real.javascript_expressions import FUNCTIONS
from caalm.real.language import RealLanguage
from caalm.verification.vocabulary import Vocabulary, literals, read_operations
from caalm.verification.wild import wild_program

_OPERATIONS = """
    add int int -> int
    subtract int int -> int
    multiply int int -> int
    divide int divisor -> int
    divide number number -> int
    modulo int divisor -> int
    modulo int int -> int
    negate int -> int
    power small small -> int
    conditional truth int int -> int
    Math.floor number -> int
    Math.floor half -> int
    Math.round half -> int
    Math.round half -> int
    Math.trunc half -> int
    Math.ceil number -> int
    Math.trunc number -> int
    Math.round number -> int
    Math.abs int -> int
    Math.sign number -> int
    Math.max int int int -> int
    Math.min int any -> int
    parseInt digits -> int
    parseInt digits base -> int
    parseInt any -> int
    Number numeral -> int
    .length text -> int
    .length list -> int
    .indexOf text text -> int
    .indexOf text text position -> int
    .lastIndexOf text text -> int
    .lastIndexOf text text position -> int
    .indexOf list int -> int
    .lastIndexOf list int -> int
    .charCodeAt text position -> int
    .codePointAt text position -> maybe
    .push list int -> int
    .unshift list int text -> int
    index list position -> int
    coalesce maybe int -> int
    or maybe int -> int
    and int int -> int
    subtract any any -> float
    multiply any any -> float
    true_divide any any -> float
    modulo any any -> float
    add float number -> float
    subtract number float -> float
    multiply float number -> float
    true_divide int int -> float
    true_divide number number -> float
    modulo float number -> float
    power number exponent -> float
    power any small -> float
    Math.pow number exponent -> float
    Math.sqrt number -> float
    Math.abs any -> float
    Math.max float any -> float
    Math.min -> float
    Number any -> float
    parseFloat numeral -> float
    parseFloat any -> float
    negate any -> float
    conditional any float float -> float
    add text text -> text
    add text int -> text
    add number text -> text
    add text any -> text
    add any text -> text
    add list any -> text
    join text any -> text
    join any any -> text
    join text number text -> text
    conditional truth text text -> text
    index text position -> text
    String any -> text
    typeof any -> text
    .toString any -> text
    .toString int base -> text
    .toFixed float small -> text
    .toFixed number small -> text
    .toUpperCase text -> text
    .toLowerCase text -> text
    .trim text -> text
    .trimStart text -> text
    .trimEnd text -> text
    .charAt text position -> text
    .at text position -> text
    .slice text position -> text
    .slice text position position -> text
    .substring text position position -> text
    .substring text position -> text
    .substr text position small -> text
    .repeat text small -> text
    .padStart text width -> text
    .padEnd text width text -> text
    .padStart text width text -> text
    .replace text text text -> text
    .replaceAll text text text -> text
    .concat text any -> text
    .join list -> text
    .join list text -> text
    .join list any -> text
    String.fromCharCode code -> text
    String.fromCharCode code code -> text
    or text text -> text
    and text text -> text
    coalesce text text -> text
    equal any any -> truth
    equal number number -> truth
    equal strange strange -> truth
    equal list list -> truth
    equal list list -> truth
    not_equal any any -> truth
    loose_equal any any -> truth
    loose_equal numeral number -> truth
    loose_not_equal any any -> truth
    loose_equal list any -> truth
    loose_equal maybe undefined -> truth
    loose_equal nil maybe -> truth
    less number number -> truth
    less any any -> truth
    less numeral numeral -> truth
    less digits numeral -> truth
    less_equal int int -> truth
    less_equal any any -> truth
    greater text text -> truth
    greater any number -> truth
    greater_equal number numeral -> truth
    greater_equal any any -> truth
    not any -> truth
    not truth -> truth
    and truth truth -> truth
    or truth truth -> truth
    isNaN any -> truth
    isFinite any -> truth
    Number.isNaN any -> truth
    Number.isInteger any -> truth
    Number.isFinite number -> truth
    Number.isSafeInteger number -> truth
    Boolean any -> truth
    Array.isArray any -> truth
    .includes text text -> truth
    .includes list any -> truth
    .startsWith text text -> truth
    .startsWith text text position -> truth
    .endsWith text text -> truth
    .endsWith text text position -> truth
    list int int int -> list
    list int -> list
    list text number truth -> list
    list list any -> list
    list any list list -> list
    list text text text text text text text -> list
    list int float int int float int number number -> list
    Array.fill small any -> list
    Array.from text -> list
    .slice list position -> list
    .slice list position position -> list
    .concat list list -> list
    .concat list any -> list
    .reverse list -> list
    .fill list any -> list
    .fill list int position position -> list
    .sort list -> list
    .sort list -> list
    .sortAscending list -> list
    .sortDescending list -> list
    .splice list position small -> list
    .splice list position small any -> list
    .split text text -> list
    .split text -> list
    .pop list -> maybe
    .shift list -> maybe
    .at list position -> maybe
    index list int -> maybe
    index list numeral -> maybe
    index list float -> maybe
    and nil any -> nil
    conditional truth nil undefined -> nil
    coalesce nil undefined -> undefined
"""
# Methods that are always drawn with a value beside their own.
_WITH_VALUES = """
.indexOf .lastIndexOf .charCodeAt .codePointAt .push .unshift .toFixed .charAt .at .slice
.substring .substr .repeat .padStart .padEnd .replace .replaceAll .concat .includes .startsWith
.endsWith .fill .splice
"""
_WHOLE = (
    0,
    1,
    2,
    3,
    5,
    7,
    10,
    12,
    100,
    255,
    -1,
    -2,
    -7,
    2**31,
    2**53,
    2**53 + 1,
    10**21,
    -(10**15),
)
_REAL = (0.0, 0.5, 1.0, 2.5, 3.75, -0.5, -3.0, 0.1, 0.2, 1e-7, 1.005, 123456.789, 5e-324, 1e300)
_TEXTS = (
    "",
    "a",
    "abc",
    "10",
    " 7 ",
    "0x1F",
    "3.5",
    "1e2",
    "nope",
    "Zebra",
    "é",
    "it's",
    "a b a",
    "😀",
)
_DIGITS = ("12", "-7", "101", "ff", "zz", "1.5", "0x1F", "0b1", "+5", "9z", "-", " 8 ", "", "-0")


def _undefined() -> tuple[Expr, ...]:
    return (Null(undefined=True),)


def _append(values: Expr, value: Expr) -> Stmt:
    return Evaluate(Builtin(".push", (values, value)))


VOCABULARY = Vocabulary(
    literals={
        "int": literals(*_WHOLE),
        "float": (*literals(*_REAL), Builtin("NaN", ()), Builtin("Infinity", ())),
        "text": literals(*_TEXTS),
        "truth": literals(True, False),
        "list": literals(
            [], [3, 1, 2], [5], [10, 9, 1, 100], ["b", "a"], [[1, 2], "x", 0.5], [[], [[[]]]]
        ),
        "nil": literals(None),
        "undefined": _undefined(),
        "maybe": (
            *literals(None, 4, 0.25, "x", ""),
            *_undefined(),
            Unary("negate", literals(0)[0]),
        ),
        "position": literals(1, 2, 3, -1, 0, -2, 4, 1.5, "1"),
        "divisor": literals(1, 2, 3, 7, -1, -2, -5),
        "small": literals(0, 1, 2, 3, 1, 2),
        "half": literals(2.5, -2.5, 0.5, -0.5, 1.5, -3.75, -0.4),
        "strange": (Builtin("NaN", ()), *literals(0), Unary("negate", literals(0)[0])),
        "width": literals(0, 3, 5, 8),
        "exponent": literals(0, 1, 2, 3, 0.5, -1, 10, 1.5, -0.5),
        "digits": literals(*_DIGITS),
        "numeral": literals(
            "10", "-3", "2.5", " 7 ", "0x10", "1e2", "1.0", "x", "0", "2", "Infinity"
        ),
        "base": literals(2, 10, 16, 36, 8),
        "code": literals(65, 97, 233, 8364, 55357, 56832),
    },
    operations=read_operations(_OPERATIONS),
    statements={
        "declare": 6,
        "assign": 6,
        "show": 10,
        "choose": 4,
        "count": 3,
        "steps": 1,
        "while_": 2,
        "do_while": 2,
        "each": 2,
        "append": 3,
        "store": 3,
        "swap": 1,
        "alone": 1,
        "hide": 3,
        "leave": 2,
        "define": 3,
        "descend": 1,
    },
    shown=("int", "float", "text", "truth", "maybe", "nil", "list", "undefined"),
    declares=True,
    continues=True,
    until_sees_body=False,
    first_position=0,
    defaults=True,
    miscounted=FUNCTIONS | frozenset(_WITH_VALUES.split()),
    append=_append,
    each=ForEach,
    look=lambda values: values,
)


def wild(rng: Random, language: RealLanguage) -> Program:
    """A program drawn from `rng`."""
    return wild_program(rng, VOCABULARY)
