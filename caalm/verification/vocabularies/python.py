"""Python's vocabulary: integers without bounds, fractions, texts, lists, tuples, None."""

from caalm.nodes import (
    Builtin,
    Evaluate,
    Expr,
    ForEach,
    Null,
    Stmt,
    String,
)
from caalm.verification.vocabulary import Vocabulary, literals, read_operations

_OPERATIONS = """
    add int int -> int
    subtract int int -> int
    multiply int int -> int
    divide int divisor -> int
    divide int int -> int
    modulo int divisor -> int
    modulo int int -> int
    power int small -> int
    negate int -> int
    negate truth -> int
    + truth -> int
    abs int -> int
    len text -> int
    len list -> int
    int float -> int
    int digits -> int
    int digits base -> int
    round float -> int
    ord letter -> int
    sum list -> int
    max int int int -> int
    min list -> int
    max list -> int
    pow int small divisor -> int
    index list position -> int
    .index list int -> int
    .count list int -> int
    .count text letter -> int
    .find text letter -> int
    .pop list -> int
    .pop list position -> int
    conditional truth int int -> int
    or nil int -> int
    and int int -> int
    add float number -> float
    subtract number float -> float
    multiply float number -> float
    true_divide int int -> float
    true_divide number divisor -> float
    power number exponent -> float
    power int exponent -> float
    modulo float divisor -> float
    modulo number float -> float
    divide float divisor -> float
    negate float -> float
    abs float -> float
    float int -> float
    float digits -> float
    round float small -> float
    sum tuple -> float
    max float number -> float
    add text text -> text
    multiply text small -> text
    str any -> text
    repr any -> text
    join any text any -> text
    join text float -> text
    format int whole -> text
    format float real -> text
    format text shown -> text
    modulo percent int -> text
    hex int -> text
    bin int -> text
    oct int -> text
    chr code -> text
    .upper text -> text
    .lower text -> text
    .title text -> text
    .capitalize text -> text
    .swapcase text -> text
    .strip text -> text
    .lstrip text letter -> text
    .replace text letter text -> text
    .replace text letter text small -> text
    .join text words -> text
    .zfill text width -> text
    .center text width -> text
    .ljust text width letter -> text
    .rjust text width -> text
    .removeprefix text letter -> text
    index text position -> text
    slice text position -> text
    slice text position position -> text
    slice text position position step -> text
    conditional any text text -> text
    or text text -> text
    add list list -> list
    multiply list small -> list
    slice list position position -> list
    slice list position position step -> list
    list int int int -> list
    sorted list -> list
    sorted list truth -> list
    list list -> list
    list tuple -> list
    .copy list -> list
    .split text -> words
    .split text letter -> words
    .split text letter small -> words
    list text -> words
    list text text -> words
    tuple_of int float -> tuple
    tuple_of number number truth -> tuple
    divmod int divisor -> tuple
    divmod number divisor -> tuple
    tuple list -> tuple
    add tuple tuple -> tuple
    slice tuple position position -> tuple
    equal any any -> truth
    equal number number -> truth
    not_equal any any -> truth
    equal any nil -> truth
    less int number -> truth
    less_equal text text -> truth
    greater number number -> truth
    greater_equal list list -> truth
    less tuple tuple -> truth
    less text int -> truth
    chain int int int -> truth
    chain number number number -> truth
    in text text -> truth
    in int list -> truth
    in float tuple -> truth
    not_in any list -> truth
    not_in letter text -> truth
    and truth any -> truth
    or truth truth -> truth
    not any -> truth
    bool any -> truth
    all list -> truth
    any tuple -> truth
    isinstance any kind -> truth
    .isdigit text -> truth
    .isalpha text -> truth
    .isupper text -> truth
    .startswith text letter -> truth
    .endswith text text -> truth
    and truth nil -> nil
    .sort list -> nil
    .reverse list -> nil
    .append list int -> nil
    .insert list position int -> nil
    .remove list int -> nil
    .extend list list -> nil
"""
_WHOLE = (0, 1, 2, 3, 5, 7, 10, 12, 100, 255, -1, -2, -7, 2**31, 10**20)
_REAL = (0.0, 0.5, 1.0, 2.0, 2.5, -3.75, 0.1, 1e-7, 123456.789, 1e15, 1e16, 1e100, 1e308)
_TEXTS = (
    "",
    "a",
    "abc",
    "a b  a",
    "10",
    " 7 ",
    "Zebra",
    "é",
    "ß",
    "it's",
    'say "x"',
    "{x}\\n",
    "\n",
)


def _append(values: Expr, value: Expr) -> Stmt:
    return Evaluate(Builtin(".append", (values, value)))


def _each(variable: str, values: Expr, body: tuple[Stmt, ...]) -> Stmt:
    return ForEach(variable, values, body)


VOCABULARY = Vocabulary(
    literals={
        "int": literals(*_WHOLE),
        "float": literals(*_REAL),
        "text": literals(*_TEXTS),
        "truth": literals(True, False),
        "list": literals([], [7, 8, 9], [3, 1, 2], [5], [1, 1.5, True]),
        "tuple": (Builtin("tuple_of", literals(1, 2.5)),),
        "words": literals(["a", "b"], [], ["x"], ["x", 1]),
        "nil": (Null(),),
        "position": literals(0, 0, 0, 1, 1, 2, -1, -2, 4),
        "step": literals(1, 2, -1, -2, 0),
        "small": literals(0, 1, 2, 3, -1),
        "width": literals(0, 5, 8, 9),
        "divisor": literals(1, 2, 3, 7, -1, -2, -5),
        "exponent": literals(0.5, -1, -2, 2.0, 10.0),
        "digits": literals("12", "-7", " 101 ", "ff", "1.5", "1_0", "+5", "z", "", "1e3", "0x1f"),
        "base": literals(2, 10, 16, 36, 0, 1),
        "letter": literals("a", "b", "x", " ", "ab"),
        "code": literals(65, 97, 233, 8364, 128512),
        "whole": literals("", "5d", "<6", "08d", "x", "b", ",", "+d", "e", ".2f", "s"),
        "real": literals("", ".2f", "8.3f", "g", "e", ".1%", ",.2f", "+.1f", "010.2f", "d"),
        "shown": literals("", ">8", "<6", "^7", "*^9", ".2", "5s", "d"),
        "percent": literals("%d", "%5d|", "%-4d|", "%03d", "%x", "%s!", "%.2f", "100%%", "%r%%"),
        "kind": literals("int", "str", "float", "bool", "list", "tuple"),
    },
    operations=read_operations(_OPERATIONS),
    statements={
        "declare": 6,
        "assign": 6,
        "show": 10,
        "choose": 4,
        "count": 3,
        "while_": 2,
        "each": 2,
        "append": 3,
        "store": 3,
        "swap": 2,
        "leave": 2,
        "define": 5,
        "descend": 1,
    },
    shown=("int", "float", "text", "truth", "list", "tuple", "words", "nil"),
    declares=False,
    continues=True,
    until_sees_body=False,
    first_position=0,
    defaults=True,
    affixes=(None, None, None, String("-"), String(""), String(" | ")),
    append=_append,
    each=_each,
    look=lambda values: Builtin("str", (values,)),
)
