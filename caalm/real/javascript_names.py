"""What the names of a JavaScript program mean, before it runs: what is wrong, what is outside.

A scope is a dictionary of names to how they were declared. Functions stand at the top of the
program and are only called. Errors are those that JavaScript finds before it runs anything
(ECMA-262, 14.2.1 and its like), or the name of what is outside the subset.
"""

from collections.abc import Callable
from typing import NamedTuple

from caalm.nodes import (
    AnyNode,
    Assign,
    AssignMany,
    Break,
    Builtin,
    Call,
    Continue,
    Do,
    DoWhile,
    For,
    ForEach,
    Function,
    If,
    Name,
    Node,
    Program,
    Return,
    Steps,
    Stmt,
    While,
    children,
    walk,
)
from caalm.real.reader import UNKNOWN

# Names with a meaning of their own: the reader knows them by their spelling.
_LIBRARY = """
Math Number String Boolean Array console process parseInt parseFloat isNaN isFinite
undefined NaN Infinity
"""
LIBRARY = frozenset(_LIBRARY.split())
_MODULE = "exports require module __filename __dirname arguments eval"
_OF_THE_MODULE = frozenset(_MODULE.split())
# Names that mean something where nobody declares them, all of it outside.
_UNDECLARED = """
AbortController AbortSignal AggregateError ArrayBuffer Atomics BigInt BigInt64Array
BigUint64Array Blob BroadcastChannel Buffer ByteLengthQueuingStrategy CompressionStream
CountQueuingStrategy Crypto CryptoKey CustomEvent DOMException DataView Date
DecompressionStream Error EvalError Event EventTarget File FinalizationRegistry Float32Array
Float64Array FormData Function Headers Int16Array Int32Array Int8Array Intl Iterator JSON Map
MessageChannel MessageEvent MessagePort Navigator Object Performance PerformanceEntry
PerformanceMark PerformanceMeasure PerformanceObserver PerformanceObserverEntryList
PerformanceResourceTiming Promise Proxy RangeError ReadableByteStreamController
ReadableStream ReadableStreamBYOBReader ReadableStreamBYOBRequest
ReadableStreamDefaultController ReadableStreamDefaultReader ReferenceError Reflect RegExp
Request Response Set SharedArrayBuffer SubtleCrypto Symbol SyntaxError TextDecoder
TextDecoderStream TextEncoder TextEncoderStream TransformStream
TransformStreamDefaultController TypeError URIError URL URLSearchParams Uint16Array
Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly WebSocket
WritableStream WritableStreamDefaultController WritableStreamDefaultWriter atob btoa
clearImmediate clearInterval clearTimeout crypto decodeURI decodeURIComponent encodeURI
encodeURIComponent escape fetch global globalThis navigator performance queueMicrotask
setImmediate setInterval setTimeout structuredClone unescape constructor hasOwnProperty
isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__
__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__
"""
_GLOBAL = _OF_THE_MODULE | LIBRARY | frozenset(_UNDECLARED.split())
_TWICE = "`{}` has already been declared"
# Say what is wrong, or what is outside, at a node.
Complaint = Callable[[str, Node], None]


class _Scope(NamedTuple):
    """Names and how they were declared: let, const, var, a parameter, a loop."""

    names: dict[str, str]
    parent: "_Scope | None" = None
    of_function: bool = True

    def inner(self) -> "_Scope":
        return _Scope({}, self, False)

    def finds(self, name: str) -> str | None:
        scope: _Scope | None = self
        while scope is not None:
            if name in scope.names:
                return scope.names[name]
            scope = scope.parent
        return None


class _Place(NamedTuple):
    """A node still to be looked at, and what is around it."""

    node: AnyNode
    scope: _Scope
    in_loop: bool = False
    in_function: bool = False


class Names:
    """Checks one program; complains by `wrong` and `outside`, which do not come back."""

    def __init__(self, program: Program, wrong: Complaint, outside: Complaint) -> None:
        self._program, self._wrong, self._outside = program, wrong, outside
        self._functions: dict[str, Function] = {}
        self._waiting: list[_Place] = []

    def check(self) -> None:
        """Look at every node, without recursion."""
        for stmt in self._program.body:
            if isinstance(stmt, Function):
                if stmt.name in self._functions:
                    self._outside(f"a second function called `{stmt.name}`", stmt)
                self._functions[stmt.name] = stmt
        scope = _Scope({})
        self._declare(self._program.body, scope)
        for name in self._functions.keys() & scope.names:
            if scope.names[name] != "var":
                self._wrong(_TWICE.format(name), self._functions[name])
            self._outside(f"a variable and a function called `{name}`", self._functions[name])
        self._push(self._program.body, _Place(self._program, scope))
        while self._waiting:
            place = self._waiting.pop()
            self._look(place)

    def _push(self, nodes: tuple[AnyNode, ...], around: _Place) -> None:
        self._waiting += [around._replace(node=node) for node in reversed(nodes)]

    def _look(self, place: _Place) -> None:
        node, scope = place.node, place.scope
        match node:
            case Function():
                self._function(node, place)
            case Name(name=name):
                self._read(name, node, scope)
            case Call(function=name):
                self._call(name, node, scope)
                self._push(children(node), place)
            case Assign(target=name):
                self._stored(name, node, scope)
                self._push((node.value,), place)
            case AssignMany(targets=targets):
                for target in targets:
                    if isinstance(target, Name):
                        self._stored(target.name, node, scope)
                self._push(children(node), place)
            case Break() | Continue():
                if not place.in_loop:
                    self._wrong(f"`{type(node).__name__.lower()}` outside a loop", node)
            case Return():
                if not place.in_function:
                    self._outside("a return outside a function", node)
                self._push(children(node), place)
            case _:
                self._blocks(place)

    def _blocks(self, place: _Place) -> None:
        """The blocks of a statement, each with a scope of its own; all else around it."""
        node = place.node
        looping = place._replace(in_loop=True)
        match node:
            case If(condition=condition, then=then, otherwise=otherwise):
                self._push((condition,), place)
                self._block(then, place)
                self._block(otherwise, place)
            case While(condition=condition, body=body) | DoWhile(condition=condition, body=body):
                self._push((condition,), place)
                self._block(body, looping)
            case Do(body=body):
                self._block(body, place)
            case For(first=first, last=last, variable=name, body=body):
                self._push((first, last), place)
                self._block(body, looping, {name: "loop"})
            case ForEach(sequence=sequence, variable=name, body=body):
                self._for_each(name, sequence, node)
                self._push((sequence,), place)
                self._block(body, looping, {name: "loop"})
            case Steps(first=first, condition=test, after=after, body=body):
                inner = place._replace(scope=place.scope.inner())
                self._declare(first, inner.scope)
                self._push((*first, *after, *(() if test is None else (test,))), inner)
                self._block(body, inner._replace(in_loop=True))
            case Builtin(name="typeof", arguments=(Name(name=name) as operand,)):
                if place.scope.finds(name) is None:
                    self._outside("`typeof` of a name that nobody declares", operand)
            case _:
                self._push(children(node), place)

    def _block(
        self, body: tuple[Stmt, ...], around: _Place, names: dict[str, str] | None = None
    ) -> None:
        scope = around.scope.inner()
        self._declare(body, scope)
        if names:
            if clash := names.keys() & scope.names:
                named = f"a variable of a loop's body called like the loop's own, `{min(clash)}`,"
                self._outside(named, body[0])
            scope.names.update(names)
        self._push(body, around._replace(scope=scope))

    def _declare(self, body: tuple[Stmt, ...], scope: _Scope) -> None:
        """Take the names that a block declares; a function's, those of its inner blocks too."""
        for stmt in body:
            if isinstance(stmt, Assign) and stmt.declares and stmt.form != "var":
                if stmt.target in scope.names:
                    self._wrong(_TWICE.format(stmt.target), stmt)
                scope.names[stmt.target] = stmt.form
        if scope.of_function:
            for stmt in body:
                if not isinstance(stmt, Function):
                    for node in walk(stmt):
                        if isinstance(node, Assign) and node.declares and node.form == "var":
                            scope.names.setdefault(node.target, "var")

    def _function(self, node: Function, place: _Place) -> None:
        if not any(node is stmt for stmt in self._program.body):
            self._outside("a function inside a block or function", node)
        self._check_new(node.name, node)
        scope = _Scope(dict.fromkeys(node.parameters, "parameter"), _root(place.scope))
        for name in node.parameters:
            self._check_new(name, node)
        if len(scope.names) < len(node.parameters):
            self._outside("two parameters of one name", node)
        for default in node.defaults:
            for part in walk(default):
                if isinstance(part, Call):
                    self._outside("a default that calls a function", part)
                if isinstance(part, Name) and part.name in scope.names:
                    self._outside("a default that names a parameter", part)
        self._push(node.defaults, place)
        self._declare(node.body, scope)
        self._push(node.body, _Place(node, scope, in_function=True))

    def _check_new(self, name: str, node: AnyNode) -> None:
        if name in LIBRARY | _OF_THE_MODULE:
            self._outside(f"a variable called `{name}`", node)

    def _read(self, name: str, node: Name, scope: _Scope) -> None:
        found = scope.finds(name)
        if found is None and name in self._functions:
            self._outside("a function as a value", node)
        if found is None and name in _GLOBAL:
            self._outside(f"`{name}`", node)

    def _call(self, name: str, node: Call, scope: _Scope) -> None:
        if scope.finds(name) is not None:
            self._outside("a call of a variable", node)
        function = self._functions.get(name)
        if function is None:
            self._outside(f"`{name}`{'' if name in _GLOBAL else UNKNOWN}", node)

    def _stored(self, name: str, node: Assign | AssignMany, scope: _Scope) -> None:
        if isinstance(node, Assign) and node.declares:
            self._check_new(name, node)
            if node.form == "var":
                self._check_var(name, node, scope)
            return
        found = scope.finds(name)
        if found is None and name in self._functions:
            self._outside("a function that is assigned to", node)
        if found is None and name in _GLOBAL:
            self._outside(f"an assignment to `{name}`", node)

    def _check_var(self, name: str, node: Assign, scope: _Scope) -> None:
        """A `var` must not pass a name of a block on its way to its function."""
        around: _Scope | None = scope
        while around is not None:
            if around.names.get(name) in ("let", "const"):
                self._wrong(_TWICE.format(name), node)
            if around.of_function:
                return
            around = around.parent

    def _for_each(self, name: str, sequence: Node, node: ForEach) -> None:
        for part in walk(sequence):  # type: ignore[arg-type]
            if isinstance(part, Name) and part.name == name:
                self._outside("a loop over its own variable", node)


def _root(scope: _Scope) -> _Scope:
    """The scope of the program."""
    while scope.parent is not None:
        scope = scope.parent
    return scope
