"""Which values of a JavaScript program are surely texts, and which names never hold one.

`+` joins two values where one is a text: there it becomes `concat`, as in other languages.
`x++` and `x + 1` are the same for those, and differ for texts. In: a program of JavaScript's
own rules. Out: the names, found from all that is ever stored under each, in rounds.
"""

from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    Boolean,
    Builtin,
    Conditional,
    Expr,
    Float,
    ForEach,
    Function,
    Integer,
    Join,
    Name,
    Null,
    Program,
    String,
    Unary,
    walk,
)

_CHOOSING = ("add", "and", "or", "coalesce")
_NUMBERS = """
Number parseInt parseFloat isNaN isFinite Boolean NaN Infinity
.length .indexOf .lastIndexOf .charCodeAt .push .unshift .includes .startsWith .endsWith
"""
_GIVE_NUMBERS = frozenset(_NUMBERS.split())


_GIVE_TEXTS = """
String typeof String.fromCharCode .toString .toFixed .toUpperCase .toLowerCase .trim .trimStart
.trimEnd .charAt .substring .substr .repeat .padStart .padEnd .replace .replaceAll .join
"""
_TEXTS = frozenset(_GIVE_TEXTS.split())


def is_text(expr: Expr) -> bool:
    """Whether an expression by its form alone surely gives a text."""
    match expr:
        case String() | Join() | Binary(op="concat"):
            return True
        case Builtin(name=name):
            return name in _TEXTS
        case _:
            return False


def never_texts(program: Program) -> frozenset[str]:
    """The names that never hold a text or a list."""
    stored: list[tuple[str, Expr]] = []
    open_names: set[str] = set()  # that may hold anything
    for node in walk(program):
        match node:
            case Assign(target=name, value=value):
                stored.append((name, value))
            case AssignMany(targets=targets, values=values):
                given = values if len(values) > 1 else values * len(targets)
                pairs = zip(targets, given, strict=True)
                stored += [(to.name, value) for to, value in pairs if isinstance(to, Name)]
            case Function(parameters=parameters):
                open_names.update(parameters)
            case ForEach(variable=name):
                open_names.add(name)
    while True:
        found = {name for name, value in stored if not is_plain(value, open_names)} - open_names
        if not found:
            break
        open_names |= found
    names = {node.name for node in walk(program) if isinstance(node, Name)}
    return frozenset(names | {name for name, _ in stored}) - open_names


def is_plain(expr: Expr, open_names: set[str] | frozenset[str]) -> bool:
    """Whether a value is surely neither text nor list, where only these names may be."""
    match expr:
        case Integer() | Float() | Boolean() | Null() | Unary():
            return True
        case Name(name=name):
            return name not in open_names
        case Binary(op="concat"):
            return False
        case Binary(op=op, left=left, right=right):
            both = op not in _CHOOSING
            return both or (is_plain(left, open_names) and is_plain(right, open_names))
        case Conditional(then=then, otherwise=otherwise):
            return is_plain(then, open_names) and is_plain(otherwise, open_names)
        case Builtin(name=name):
            return name in _GIVE_NUMBERS or name.startswith(("Math.", "Number."))
        case _:
            return False
