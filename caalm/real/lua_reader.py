"""Lua 5.4 -> AST. Source: https://www.lua.org/manual/5.4/manual.html, sections 3 and 6.

Functions are values in Lua; here a function has a name, is defined at the top and is only
called. Whatever uses one otherwise is refused by name, as is what the grammar's `refuse_`
aliases recognise. Methods of strings are builtins: `s:upper()` is `string.upper(s)`.
"""

from typing import Any

from lark import Token
from lark.tree import Meta
from lark.visitors import v_args

from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    BinaryOp,
    Block,
    Boolean,
    Break,
    Builtin,
    Call,
    Do,
    DoUntil,
    Evaluate,
    Expr,
    Float,
    For,
    ForEach,
    Function,
    If,
    Index,
    Integer,
    ListOf,
    Name,
    Null,
    Print,
    Program,
    Return,
    Stmt,
    String,
    Unary,
    While,
    walk,
)
from caalm.real.lua_scopes import declared_names, free_names, misplaced_call
from caalm.real.lua_text import number_of, text_of_long, text_of_quoted
from caalm.real.reader import UNKNOWN, Reader, span_of

# Functions that Lua brings along and the rules know, by their name in a program.
_FUNCTIONS_TEXT = """
    tostring tonumber type
    math.floor math.ceil math.abs math.max math.min math.sqrt math.fmod math.tointeger math.type
    string.len string.upper string.lower string.sub string.rep string.reverse string.format
    string.byte string.char
    table.insert table.remove table.concat
"""
FUNCTIONS = frozenset(_FUNCTIONS_TEXT.split())
CONSTANTS = frozenset({"math.pi", "math.huge", "math.maxinteger", "math.mininteger"})
_LIBRARIES = frozenset({"math", "string", "table", "io", "os", "debug", "coroutine", "utf8"})
_METHODS = frozenset(name.removeprefix("string.") for name in FUNCTIONS if "string." in name)
_ITERATORS = ("ipairs", "pairs")
# What Lua brings along besides, all of it outside.
_OTHERS_TEXT = """
    assert collectgarbage dofile error getmetatable load loadfile next pcall rawequal rawget
    rawlen rawset require select setmetatable warn xpcall
"""
_OTHERS = frozenset(_OTHERS_TEXT.split())
PAIR = "(pair)"  # a turn's number and value; no program can write this name


@v_args(meta=True)
class LuaReader(Reader):
    """Nodes from the tree of `grammars/lua.lark`."""

    language = "Lua"
    refused = {  # noqa: RUF012 (a mapping that nothing changes)
        "method": "a function in a table",
        "goto": "goto",
        "label": "a label",
        "bits": "a bitwise operator",
        "function_value": "a function as a value",
        "vararg": "a variable argument list (...)",
        "keys": "a table with keys",
    }

    def __init__(self) -> None:
        super().__init__()
        self._local_functions: set[str] = set()

    def start(self, meta: Meta, parts: list[Any]) -> Program:
        """The program, once its functions are known to be defined at the top and only called."""
        body: Block = parts[0]
        program = Program(body, place=span_of(meta))
        functions = {stmt.name for stmt in body if isinstance(stmt, Function)}
        self._check_locals(body)
        for node in walk(program):
            if isinstance(node, Function) and not any(node is stmt for stmt in body):
                self._wrong_at(node, "a function inside a block or function")
            if isinstance(node, Name) and node.name in functions:
                self._wrong_at(node, "a function as a value")
            if isinstance(node, Name) and node.name in _LIBRARIES | {"print", *_ITERATORS}:
                self._wrong_at(node, f"`{node.name}` as a value")
            if isinstance(node, Call) and node.function not in functions:
                known = node.function in _OTHERS
                self._wrong_at(node, f"`{node.function}`{'' if known else UNKNOWN}")
            if isinstance(node, Assign) and node.target in functions:
                self._wrong_at(node, "a function that is assigned to")
        if call := misplaced_call(program, self._local_functions):
            self._wrong_at(call, f"`{call.function}`, a local function further down,")
        return program

    def _check_locals(self, body: Block) -> None:
        """Refuse a local of the program that a function above it names.

        The function means another variable there; here it would see the local.
        """
        named: set[str] = set()
        for stmt in body:
            if isinstance(stmt, Function):
                named |= free_names(stmt)
            if named & set(declared_names(stmt)):
                self._wrong_at(stmt, "a local that a function above it names")

    def _wrong_at(self, node: Expr | Stmt, construct: str) -> None:
        span = node.span
        where = Token("", "")
        where.line, where.column, where.end_line, where.end_column = span or (1, 1, 1, 1)
        self.outside(construct, where)

    def chunk(self, meta: Meta, parts: list[Any]) -> Block:
        return tuple(part for part in parts if not isinstance(part, Token) and part is not None)

    # Statements

    def assign(self, meta: Meta, parts: list[Any]) -> Stmt:
        targets, values = parts
        return self._assignment(targets, values, meta, declares=False)

    def targets(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(parts)

    def attributed(self, meta: Meta, parts: list[Any]) -> Name:
        name, attribute = parts
        if attribute is not None:
            self.outside(f"the attribute <{attribute}>", meta)
        return Name(str(name), place=span_of(meta))

    def local(self, meta: Meta, parts: list[Any]) -> Stmt:
        *targets, values = parts
        return self._assignment(tuple(targets), values or (), meta, declares=True)

    def _assignment(
        self, targets: tuple[Any, ...], values: tuple[Expr, ...], meta: Meta, *, declares: bool
    ) -> Stmt:
        if len(values) > len(targets):
            self.outside("an assignment with more values than targets", meta)
        if values and len(values) < len(targets) and isinstance(values[-1], Call):
            self.outside("a function that returns several values", meta)
        missing = len(targets) - len(values)
        values += tuple(Null(place=span_of(meta)) for _ in range(missing))
        if len(targets) == 1 and isinstance(targets[0], Name):
            return Assign(targets[0].name, values[0], declares, place=span_of(meta))
        return AssignMany(targets, values, declares, place=span_of(meta))

    def evaluate(self, meta: Meta, parts: list[Any]) -> Stmt:
        (call,) = parts
        if isinstance(call, Builtin) and call.name in ("print", "io.write"):
            if call.name == "print":
                return Print(call.arguments, place=span_of(meta))
            nothing = String("")
            written = tuple(
                Builtin("io.write", (value,), place=value.place) for value in call.arguments
            )
            return Print(written, nothing, nothing, place=span_of(meta))
        return Evaluate(call, place=span_of(meta))

    def do(self, meta: Meta, parts: list[Any]) -> Do:
        return Do(parts[0], place=span_of(meta))

    def while_(self, meta: Meta, parts: list[Any]) -> While:
        return While(*parts, place=span_of(meta))

    def repeat(self, meta: Meta, parts: list[Any]) -> DoUntil:
        return DoUntil(*parts, place=span_of(meta))

    def if_(self, meta: Meta, parts: list[Any]) -> If:
        condition, then, otherwise = parts
        return If(condition, then, otherwise, place=span_of(meta))

    def otherwise(self, meta: Meta, parts: list[Any]) -> Block:
        """The else-ifs as ifs inside each other."""
        *pairs, last = parts
        block: Block = last or ()
        for condition, then in reversed(list(zip(pairs[::2], pairs[1::2], strict=True))):
            block = (If(condition, then, block, place=condition.place),)
        return block

    def for_(self, meta: Meta, parts: list[Any]) -> Stmt:
        name, first, last, step, body = parts
        by = _constant(step) if step is not None else 1
        place = span_of(meta)
        if by is not None:
            return For(str(name), first, last, body, by, place=place)
        # Only the run tells the direction: a loop over the values that it will take.
        values = Builtin("for", (first, last, step), place=place)
        value = Index(Name(PAIR), Integer(2))
        taken = Assign(str(name), value, declares=True, place=place)
        return ForEach(PAIR, values, (taken, *body), place=place)

    def for_in(self, meta: Meta, parts: list[Any]) -> Stmt:
        *names, values, body = parts
        (source,) = values if len(values) == 1 else (None,)
        if not isinstance(source, Builtin) or source.name != "ipairs" or len(names) != 2:
            self.outside("a loop over anything but `i, value in ipairs(list)`", meta)
        position, value = map(str, names)
        taken = AssignMany(
            (Name(position), Name(value)),
            (Index(Name(PAIR), Integer(1)), Index(Name(PAIR), Integer(2))),
            declares=True,
            place=span_of(meta),
        )
        return ForEach(PAIR, source, (taken, *body), place=span_of(meta))

    def function(self, meta: Meta, parts: list[Any]) -> Function:
        name, (parameters, body) = parts
        return Function(str(name), parameters, body, place=span_of(meta))

    def local_function(self, meta: Meta, parts: list[Any]) -> Function:
        name = str(parts[0])
        if name in self._local_functions:
            self.outside("a second local function of one name", meta)
        self._local_functions.add(name)
        return self.function(meta, parts)

    def body(self, meta: Meta, parts: list[Any]) -> tuple[tuple[str, ...], Block]:
        parameters, block = parts
        return parameters or (), block

    def parameters(self, meta: Meta, parts: list[Any]) -> tuple[str, ...]:
        names = tuple(str(part) for part in parts if part is not None)
        if "..." in names:
            self.outside(self.refused["vararg"], meta)
        return names

    def break_(self, meta: Meta, parts: list[Any]) -> Break:
        return Break(place=span_of(meta))

    def return_(self, meta: Meta, parts: list[Any]) -> Return:
        values = parts[0] or ()
        if len(values) > 1:
            self.outside("a function that returns several values", meta)
        return Return(*values, place=span_of(meta))

    # Expressions

    def exprs(self, meta: Meta, parts: list[Any]) -> tuple[Expr, ...]:
        return tuple(parts)

    def name(self, meta: Meta, parts: list[Any]) -> Name:
        return Name(str(parts[0]), place=span_of(meta))

    def number(self, meta: Meta, parts: list[Any]) -> Integer | Float:
        value = number_of(parts[0])
        if isinstance(value, int):
            return Integer(value, place=span_of(meta))
        return Float(value, place=span_of(meta))

    def string(self, meta: Meta, parts: list[Any]) -> String:
        text = text_of_quoted(parts[0])
        if text is None:
            self.outside("an escape that makes bytes that are not UTF-8", meta)
        return String(text, place=span_of(meta))

    def long_string(self, meta: Meta, parts: list[Any]) -> String:
        return String(text_of_long(parts[0]), place=span_of(meta))

    def nil(self, meta: Meta, parts: list[Any]) -> Null:
        return Null(place=span_of(meta))

    def true(self, meta: Meta, parts: list[Any]) -> Boolean:
        return Boolean(True, place=span_of(meta))

    def false(self, meta: Meta, parts: list[Any]) -> Boolean:
        return Boolean(False, place=span_of(meta))

    def group(self, meta: Meta, parts: list[Any]) -> Expr:
        return parts[0]  # type: ignore[no-any-return]

    def table(self, meta: Meta, parts: list[Any]) -> ListOf:
        return ListOf(parts[0] or (), place=span_of(meta))

    def fields(self, meta: Meta, parts: list[Any]) -> tuple[Expr, ...]:
        return tuple(part for part in parts if part is not None)

    def index(self, meta: Meta, parts: list[Any]) -> Index:
        return Index(*parts, place=span_of(meta))

    def field(self, meta: Meta, parts: list[Any]) -> Expr:
        """`math.floor`: the name of a builtin, for the call around it, or a constant."""
        library, name = parts
        if isinstance(library, Name) and library.name in _LIBRARIES:
            full = f"{library.name}.{name}"
            if full in CONSTANTS or full in FUNCTIONS or full == "io.write":
                return Builtin(full, (), place=span_of(meta))
            self.outside(f"`{full}`", meta)
        return self.outside("a table with keys", meta)

    def arguments(self, meta: Meta, parts: list[Any]) -> tuple[Expr, ...]:
        (part,) = parts
        if isinstance(part, Token):
            read = self.string if part.type == "STRING" else self.long_string
            return (read(meta, [part]),)
        return part or ()

    def call(self, meta: Meta, parts: list[Any]) -> Expr:
        called, arguments = parts
        span = span_of(meta)
        if isinstance(called, Builtin) and not called.arguments and called.name not in CONSTANTS:
            return Builtin(called.name, arguments, place=span)
        if not isinstance(called, Name):
            self.outside("a call of anything but a function's name", meta)
        if called.name in FUNCTIONS or called.name in ("print", *_ITERATORS):
            return Builtin(called.name, arguments, place=span)
        return Call(called.name, arguments, place=span)

    def method(self, meta: Meta, parts: list[Any]) -> Builtin:
        value, name, arguments = parts
        if str(name) not in _METHODS:
            self.outside(f"the method `:{name}`", meta)
        return Builtin(f"string.{name}", (value, *arguments), place=span_of(meta))

    def length(self, meta: Meta, parts: list[Any]) -> Builtin:
        return Builtin("#", tuple(parts), place=span_of(meta))

    def negate(self, meta: Meta, parts: list[Any]) -> Unary:
        return Unary("negate", parts[0], place=span_of(meta))

    def not_(self, meta: Meta, parts: list[Any]) -> Unary:
        return Unary("not", parts[0], place=span_of(meta))

    def and_(self, meta: Meta, parts: list[Any]) -> Binary:
        return Binary("and", *parts, place=span_of(meta))

    def or_(self, meta: Meta, parts: list[Any]) -> Binary:
        return Binary("or", *parts, place=span_of(meta))


def _constant(step: Expr) -> int | None:
    match step:
        case Integer(value=value) if value:
            return value
        case Unary(op="negate", operand=Integer(value=value)) if value:
            return -value
        case _:
            return None


def _binary(op: BinaryOp) -> Any:
    def read(self: LuaReader, meta: Meta, parts: list[Any]) -> Binary:
        return Binary(op, *parts, place=span_of(meta))

    return v_args(meta=True)(read)


_OPERATORS: tuple[BinaryOp, ...] = (
    "add",
    "subtract",
    "multiply",
    "divide",
    "true_divide",
    "modulo",
    "power",
    "concat",
    "equal",
    "not_equal",
    "less",
    "less_equal",
    "greater",
    "greater_equal",
)
for _op in _OPERATORS:
    setattr(LuaReader, _op, _binary(_op))
