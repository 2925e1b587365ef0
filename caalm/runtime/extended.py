"""The interpreter of real languages: scopes, every kind of loop, lists, functions.

Extends the interpreter of invented languages by the statements that those do not have. A
loop is a generator of the blocks that it runs, one for each turn.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any

from caalm.nodes import (
    Assign,
    AssignMany,
    Attempt,
    Block,
    Break,
    Continue,
    Declare,
    Do,
    DoUntil,
    DoWhile,
    Evaluate,
    Expr,
    For,
    ForEach,
    Function,
    If,
    Index,
    Name,
    Print,
    Program,
    Repeat,
    Return,
    Steps,
    Stmt,
    Stop,
    Store,
    Until,
    While,
    children,
)
from caalm.runtime.calls import CallingInterpreter, Frame
from caalm.runtime.rules import Rules
from caalm.runtime.scope import DEAD, Scope
from caalm.runtime.trace import Value
from caalm.runtime.values import FaultError


class ExtendedInterpreter(CallingInterpreter):
    """Runs one program of a real language once."""

    def _run(self, program: Program) -> None:
        self.prepare(program)
        stack = self._stack
        stack.append(Frame(program.body, self._scope))
        while stack or self._returned:
            if self._returned is not None:
                caller, value = self._returned
                self._returned = None
                self._resume(caller, value)
                continue
            frame = stack[-1]
            if frame.at < len(frame.block):
                stmt = frame.block[frame.at]
                frame.at += 1
                self._step(stmt)
                self._settle(_needed(stmt, self._rules), partial(self.execute, stmt))
            elif frame.caller is not None:
                self._return_nothing()
            elif frame.loop is not None:
                self._step(frame.loop)
                if not (self._rules.until_sees_body and isinstance(frame.loop, DoUntil)):
                    self._scope = frame.base
                self._settle(_tested(frame.loop), partial(self._turn, frame))
            else:
                self._leave()

    def _open(self, block: Block) -> Frame:
        """Begin a block."""
        frame = Frame(block, self._scope)
        self._fresh(block)
        self._stack.append(frame)
        return frame

    def _loop(self, stmt: Stmt, turns: Iterator[Block]) -> None:
        """Begin a loop with its first turn."""
        frame = Frame((), self._scope)
        if isinstance(stmt, Steps) and self._rules.block_scoped:
            self._fresh(stmt.first)
            frame.base = self._scope
        frame.loop, frame.turns = stmt, turns
        self._stack.append(frame)
        self._turn(frame)

    def _turn(self, frame: Frame) -> None:
        """The loop's next turn, or its end."""
        block = next(frame.turns, None)
        if block is None:
            self._leave()
            return
        frame.block, frame.at = block, 0

    def _turns(self, stmt: Any) -> Iterator[Block]:  # type: ignore[override]
        """The blocks that a loop runs, one for each turn; testing is part of the next turn."""
        rules = self._rules
        match stmt:
            case While(condition=condition, body=body):
                while rules.truth(self.evaluate(condition)):
                    yield self._fresh(body)
            case Until(condition=condition, body=body):
                while not rules.truth(self.evaluate(condition)):
                    yield self._fresh(body)
            case DoWhile(body=body, condition=condition):
                yield self._fresh(body)
                while rules.truth(self.evaluate(condition)):
                    yield self._fresh(body)
            case DoUntil(body=body, condition=condition):
                base = self._scope
                yield self._fresh(body)
                while not rules.truth(self.evaluate(condition)):
                    self._scope = base
                    yield self._fresh(body)
            case Steps(first=first, condition=test, after=after, body=body):
                yield first
                while test is None or rules.truth(self.evaluate(test)):
                    yield (Do(body, place=stmt.place), *after)
            case Repeat(body=body):
                count = self.evaluate(stmt.count)
                for _ in rules.counts(rules.number(1), count, 1, True):
                    yield self._fresh(body)
            case For(variable=variable, body=body) | ForEach(variable=variable, body=body):
                for value in self._taken(stmt):
                    block = self._fresh(body)
                    self._assign(variable, value, True)
                    yield block

    def _taken(self, stmt: For | ForEach) -> Iterator[Value]:
        """The values that a loop's variable takes."""
        if isinstance(stmt, ForEach):
            return self._at(stmt, self._rules.elements, self.evaluate(stmt.sequence))
        first, last = self.evaluate(stmt.first), self.evaluate(stmt.last)
        return self._at(stmt, self._rules.counts, first, last, stmt.step, stmt.inclusive)

    def _fresh(self, body: Block) -> Block:
        """The body, in a scope of its own where blocks have one."""
        if self._rules.block_scoped:
            self._scope = Scope(self._scope)
            self._begin(body)
        return body

    def _leave_loop(self, *, again: bool) -> None:
        """Break (or continue): leave all blocks down to the innermost loop."""
        while self._stack[-1].loop is None:
            self._leave()
        frame = self._stack[-1]
        if not again:
            self._leave()
        elif isinstance(frame.loop, Steps):
            self._scope = frame.base  # the statements after the body are still to do
        else:
            frame.at = len(frame.block)

    def execute(self, stmt: Stmt) -> None:
        """Do what one statement says; what it needs of calls has been settled."""
        match stmt:
            case Assign(target=target, value=value, declares=declares):
                declares = declares and stmt.form != "var"
                self._at(stmt, self._assign, target, self.evaluate(value), declares)
                if declares and stmt.form == "const":
                    self._scope.fix(target)
            case AssignMany():
                self._assign_many(stmt)
            case Print():
                self._write(stmt)
            case If(condition=condition, then=then, otherwise=otherwise):
                self._open(then if self._holds(condition) else otherwise)
            case Do(body=body):
                self._open(body)
            case Evaluate(value=value):
                self.evaluate(value)
            case Store(sequence=sequence, position=position, value=value):
                if self._rules.places_last:
                    self._store_last(Index(sequence, position), self.evaluate(value), stmt)
                else:
                    place = self.evaluate(sequence), self.evaluate(position)
                    self._at(stmt, self._rules.store, *place, self.evaluate(value))
            case Function():
                enter = self._run_through if self._rules.runs_through else self._define
                enter(stmt)
            case Declare():
                self._declare(stmt)
            case Attempt(stores=stores, failed=failed, done=done):
                kept = [self._store_if_it_fits(store) for store in stores]
                self._open(done if all(kept) else failed)
            case Stop():
                self._stack.clear()
            case Return(value=value):
                self._return_nothing() if value is None else self._return(self.evaluate(value))
            case Break() | Continue():
                self._leave_loop(again=isinstance(stmt, Continue))
            case _:
                self._loop(stmt, self._turns(stmt))

    def _assign_many(self, stmt: AssignMany) -> None:
        values = [self.evaluate(value) for value in stmt.values]
        late = self._rules.places_last
        places = [
            None if isinstance(target, Name) or late else self._place(target)
            for target in stmt.targets
        ]
        if stmt.spreads:
            values = self._at(stmt, self._rules.spread, *values, len(stmt.targets))
        elif len(values) == 1:
            values *= len(stmt.targets)
        for target, place, value in zip(stmt.targets, places, values, strict=True):
            if isinstance(target, Name):
                self._at(stmt, self._assign, target.name, value, stmt.declares)
            elif place is None:
                self._store_last(target, value, stmt)
            else:
                self._at(stmt, self._rules.store, *place, value)

    def _place(self, target: Index) -> tuple[Value, Value]:
        return self.evaluate(target.sequence), self.evaluate(target.position)

    def _store_last(self, target: Index, value: Value, stmt: Stmt) -> None:
        """Store a value in a place that is found only now."""
        self._at(stmt, self._rules.store, *self._place(target), value)

    def _assign(self, target: str, value: Value, declares: bool = False) -> None:
        scope = self._scope
        if self._rules.block_scoped and not declares:
            scope = scope.holder(target) or self._globals
            if self._early:
                self._check_open(scope, target)
        elif not self._rules.block_scoped and self._depth and target in self._shared():
            scope = self._globals
        if self._rules.shaped:
            held = scope.values.get(target)
            if held is None:
                raise FaultError("undefined name", f"`{target}` is not declared")
            value = self._rules.stored(held, value)
        scope.values[target] = value
        if self._trace is not None:
            self._record(((target, self._rules.shown(value)),))

    def _check_open(self, scope: Scope, target: str) -> None:
        """Refuse a store under a name that is not declared yet, or keeps its value."""
        if scope.values.get(target) is DEAD:
            raise FaultError("undefined name", f"`{target}` is not declared yet")
        if scope.fixed is not None and target in scope.fixed:
            raise FaultError("type error", f"`{target}` is a constant")

    def _declare(self, stmt: Declare) -> None:
        first = None if stmt.value is None else self.evaluate(stmt.value)
        value = self._at(stmt, self._rules.declared, stmt.picture, first, stmt.counts)
        self._globals.values[stmt.name] = value
        if self._trace is not None:
            self._record(((stmt.name, self._rules.shown(value)),))

    def _store_if_it_fits(self, stmt: Stmt) -> bool:
        """Do an assignment, unless something of its value would be lost; whether it was done."""
        match stmt:
            case Assign(target=target, value=value):
                held = self.evaluate(Name(target, place=stmt.place))
            case Store(sequence=sequence, position=position, value=value):
                held = self.evaluate(Index(sequence, position, place=stmt.place))
            case _:
                raise FaultError("not exact", "only an assignment can be attempted", stmt.span)
        fits = self._at(stmt, self._rules.fits, held, self.evaluate(value))
        if fits:
            self.execute(stmt)
        return fits

    def _shared(self) -> tuple[str, ...]:
        """The names that the running function shares with the program."""
        return next((f.shared for f in reversed(self._stack) if f.caller is not None), ())

    def _write(self, stmt: Print) -> None:
        rules = self._rules
        values = [self.evaluate(value) for value in stmt.values]
        texts: list[str] = self._at(stmt, rules.printed, values)
        separator = self._affix(stmt.separator, rules.separator)
        end = self._affix(stmt.end, rules.end)
        if sum(map(len, texts)) > self._limits.output:
            raise self._too_much(stmt)
        self._put(stmt, separator.join(texts) + end)

    def _affix(self, expr: Expr | None, usual: str) -> str:
        """What stands between printed values or behind them."""
        if expr is None:
            return usual
        return self._at(expr, self._rules.affix, self.evaluate(expr), usual)

    def _holds(self, expr: Expr) -> bool:
        return self._at(expr, self._rules.truth, self.evaluate(expr))


def _needed(stmt: Stmt, rules: Rules) -> tuple[Expr, ...]:
    """The expressions that a statement evaluates when it begins, in their order."""
    match stmt:
        case If(condition=condition) | While(condition=condition) | Until(condition=condition):
            return (condition,)
        case For(first=first, last=last):
            return (first, last)
        case ForEach(sequence=sequence):
            return (sequence,)
        case Repeat(count=count):
            return (count,)
        case Function(defaults=defaults):
            return defaults
        case AssignMany(values=values) if rules.places_last:
            return values
        case Store(sequence=sequence, position=position, value=value):
            place = (sequence, position)
            return (value, *place) if rules.places_last else (*place, value)
        case AssignMany(targets=targets, values=values):
            found = (target for target in targets if isinstance(target, Index))
            places: tuple[Any, ...] = tuple(part for index in found for part in children(index))
            return (*places, *values) if rules.places_first else (*values, *places)
        case DoWhile() | DoUntil() | Steps() | Do() | Break() | Continue() | Attempt() | Stop():
            return ()
        case _:  # statements that have no block: all that they hold
            return children(stmt)  # type: ignore[return-value]


def _tested(loop: Stmt) -> tuple[Expr, ...]:
    """The expressions that a loop evaluates before a further turn."""
    match loop:
        case While() | Until() | DoWhile() | DoUntil() | Steps():
            return () if loop.condition is None else (loop.condition,)
        case _:
            return ()
