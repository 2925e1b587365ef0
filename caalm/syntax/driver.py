"""The quick way from a text to its AST: one loop over Lark's own LALR tables.

In: a Lark instance (LALR, basic lexer), what to make of each rule, and a text. Out: what
the rules make of the text, in a third of the time of `Lark.parse` to a tree. Whatever is
wrong with the text is `StuckError`: the caller then parses with Lark, which says what.

Three things make it quick. A state is a row, a list that a symbol's number looks up. Tokens
are numbers (tokens.py). And a rule that only hands its one child on (`?sum: product`) is
never reduced: where such a chain ends depends on the state below, the symbol and the next
terminal alone, so the first walk is remembered, in a table bounded by Lark's own.

It reads what Lark has built (lark 1.3: `parse_table`, its rules and terminals); tests hold
it against `Lark.parse` on thousands of texts, right and wrong.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from lark import Lark
from lark.grammar import Rule
from lark.parsers.lalr_analysis import Shift

from caalm.syntax.tokens import END, IGNORED, Scanner, StuckError, Tokens

# Makes a value of the tokens, of a rule's children, and of the number of the next token. A
# child is a token's number, or the value of another rule.
Build: TypeAlias = Callable[[Tokens, list[Any], int], Any]
# What a row holds for a terminal: the row to go to, or a reduction (the number of children,
# the number of the builder, the number of the symbol that they make), or None, or the end of
# the text; for a rule's name: where to go on from here.
Row: TypeAlias = list[Any]
Reduction: TypeAlias = tuple[int, int, int]

_HAND_ON = 0  # the number of the builder of rules that are never reduced
_ACCEPT = object()


class TooDeepError(Exception):
    """The text nests deeper than the caller allows."""


class Rows:
    """The tables of one Lark instance as rows, which any grammar with its rules can use.

    `numbers` has the number of each symbol, `making` what the builders are made of: for each
    number of a builder the rule's alias or name, and whether lists are gathered or laid out.
    """

    def __init__(self, lark: Lark) -> None:
        table = lark.parser.parser.parser.parse_table
        symbols = dict.fromkeys(name for row in table.states.values() for name in row)
        self.numbers = {name: number for number, name in enumerate(symbols, IGNORED + 1)}
        self.making: list[_Making] = [_Making("", False, False)]
        width = IGNORED + 1 + len(self.numbers)
        rules = {rule.origin.name for rule in lark.rules}
        rows: dict[Any, Row] = {state: [None] * width for state in table.states}
        reductions: dict[Rule, Reduction] = {}
        for state, actions in table.states.items():
            row = rows[state]
            for name, (action, to) in actions.items():
                if action is not Shift:
                    if to not in reductions:
                        reductions[to] = self._reduction(to)
                    row[self.numbers[name]] = reductions[to]
                elif name in rules:
                    row[self.numbers[name]] = _Goto(row, rows[to])
                else:
                    row[self.numbers[name]] = rows[to]
        (start,), (end,) = table.start_states.values(), table.end_states.values()
        self.start = rows[start]
        rows[end][self.numbers[END]] = _ACCEPT

    def _reduction(self, rule: Rule) -> Reduction:
        """The number of children, the builder's number and the symbol's of one rule."""
        size, name = len(rule.expansion), rule.origin.name
        symbol = self.numbers[name]
        gathered = [not part.is_term and part.name.startswith("__") for part in rule.expansion]
        if name.startswith("__"):
            making = _Making("", True, any(gathered[1:]))
        elif size == 1 and rule.options.expand1 and not rule.alias:
            return size, _HAND_ON, symbol
        else:
            making = _Making(rule.alias or name, False, any(gathered))
        self.making.append(making)
        return size, len(self.making) - 1, symbol


class _Making(NamedTuple):
    """What a rule's builder is made of: its own by the name, and what is done with lists."""

    name: str
    gathers: bool
    flat: bool


class Driver:
    """Parses with rows and a scanner; `builders` has one for each rule or alias.

    Rules that Lark makes of `*` and `+` become lists, which are laid out flat among the
    children of the rule they stand in, as Lark does.
    """

    def __init__(self, rows: Rows, scanner: Scanner, builders: Mapping[str, Build]) -> None:
        self._start = rows.start
        self._scanner = scanner
        self._builds: list[Build] = [_hand_on]
        for making in rows.making[1:]:
            build = _gather if making.gathers else builders[making.name]
            self._builds.append(_flat(build) if making.flat else build)

    def scan(self, text: str) -> Tokens:
        """The tokens of a text; raises StuckError where the lexer does not accept it."""
        return self._scanner.scan(text)

    def parse(self, tokens: Tokens, *, deepest: int) -> Any:
        """What the builders make of a text; raises StuckError where it is not accepted.

        Raises TooDeepError as soon as more than `deepest` symbols are open.
        """
        row, builds = self._start, self._builds
        rows: list[Row] = [row]  # one more than there are values
        values: list[Any] = []
        numbered: Iterable[tuple[int, int]] = enumerate(tokens.kinds)
        if len(tokens.kinds) > deepest:
            numbered = _watched(numbered, values, deepest)
        step: Any = None
        for at, kind in numbered:
            step = row[kind]
            while type(step) is tuple:
                size, number, symbol = step
                if size == 1:  # nothing to take apart: most rules that are left
                    values[-1] = builds[number](tokens, values[-1:], at)
                    rows[-1] = row = rows[-2][symbol][kind]
                else:
                    below = len(values) - size
                    children = values[below:]
                    del values[below:], rows[below + 1 :]
                    values.append(builds[number](tokens, children, at))
                    row = rows[-1][symbol][kind]
                    rows.append(row)
                step = row[kind]
            if type(step) is not list:
                break
            rows.append(step)
            values.append(at)
            row = step
        if step is _ACCEPT:
            return values[0]
        raise StuckError


class _Goto(dict[int, Row]):
    """Where a rule's symbol leads from one state, by the next terminal.

    Rules that hand their one child on are followed to the end of their chain.
    """

    __slots__ = ("below", "next")

    def __init__(self, below: Row, row: Row) -> None:
        self.below, self.next = below, row

    def __missing__(self, kind: int) -> Row:
        row = self.next
        while type(row[kind]) is tuple and row[kind][1] == _HAND_ON:
            row = self.below[row[kind][2]].next
        self[kind] = row
        return row


def _hand_on(tokens: Tokens, children: list[Any], at: int) -> Any:
    """What `?rule: other` makes: the child itself."""
    return children[0]


def _gather(tokens: Tokens, children: list[Any], at: int) -> list[Any]:
    """What Lark's rules for `*` and `+` make: one list that grows."""
    first = children[0]
    if type(first) is not list:
        return children
    first += children[1:]
    return first


def _flat(build: Build) -> Build:
    """`build` with gathered lists laid out among the children."""

    def flat(tokens: Tokens, children: list[Any], at: int) -> Any:
        every: list[Any] = []
        for child in children:
            if type(child) is list:
                every += child
            else:
                every.append(child)
        return build(tokens, every, at)

    return flat


def _watched(
    numbered: Iterable[tuple[int, int]], values: list[Any], deepest: int
) -> Iterator[tuple[int, int]]:
    """The same tokens, as long as the parser's stack is not past `deepest`."""
    for token in numbered:
        if len(values) > deepest:
            raise TooDeepError
        yield token
