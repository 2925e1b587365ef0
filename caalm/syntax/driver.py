"""The quick way through a grammar: one loop over Lark's own LALR tables and lexer pattern.

In: a Lark instance (LALR, basic lexer, embedded builder) and a text. Out: what the builder
makes of the text, the same as `Lark.parse` gives, in about two thirds of its time, because
no object is made per state and no rule is compared. Whatever is wrong with the text is
`StuckError`: the caller then parses once more with Lark, which knows how to say it.

It reads the tables that Lark has built (lark 1.3: `parse_table`, `callbacks`, the scanner's
pattern); tests hold it against `Lark.parse` on thousands of texts, right and wrong.
"""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from lark import Lark, Token
from lark.parser_frontends import PostLexConnector
from lark.parsers.lalr_analysis import Shift

Build: TypeAlias = Callable[[list[Any]], Any]
# What a table says of a state and a terminal: the state to go to; or, for a reduction,
# the number of children, the callback, and the name of the rule that they make.
Step: TypeAlias = tuple[Any, int, Build | None, str]

_END = "$END"


class StuckError(Exception):
    """The text is not in the language."""


class Driver:
    """Parses with the tables and callbacks of one Lark instance."""

    def __init__(self, lark: Lark) -> None:
        inner = lark.parser.parser.parser
        table, callbacks = inner.parse_table, inner.callbacks
        (self._start,) = table.start_states.values()
        (self._accept,) = table.end_states.values()
        self._steps: dict[Any, dict[str, Step]] = {}
        self._goto: dict[Any, dict[str, Any]] = {}
        for state, row in table.states.items():
            self._goto[state] = {name: to for name, (act, to) in row.items() if act is Shift}
            self._steps[state] = {
                name: (arg, 0, None, "")
                if act is Shift
                else (None, len(arg.expansion), callbacks[arg], arg.origin.name)
                for name, (act, arg) in row.items()
            }
        lexer: Any = lark.parser.lexer
        self._between: Callable[[Iterator[Token]], Iterator[Token]] = iter
        if isinstance(lexer, PostLexConnector):  # indentation makes tokens of its own
            self._between, lexer = lexer.postlexer.process, lexer.lexer
        (pattern,) = lexer.scanner._mres
        self._match = pattern.match
        self._renamed: dict[str, Callable[[Token], Token]] = lexer.callback
        self._ignored, self._breaking = lexer.ignore_types, lexer.newline_types

    def parse(self, text: str) -> Any:
        """What the builder makes of `text`; raises StuckError where it is not accepted."""
        steps, goto, accept = self._steps, self._goto, self._accept
        states: list[Any] = [self._start]
        values: list[Any] = []
        row = steps[self._start]
        for token in self._tokens_and_end(text):
            kind = token.type
            while True:
                step = row.get(kind)
                if step is None:
                    raise StuckError
                to, size, build, name = step
                if build is None:
                    break
                children = values[len(values) - size :]
                if size:
                    del values[-size:], states[-size:]
                value = build(children)
                to = goto[states[-1]][name]
                if to == accept and kind == _END:
                    return value
                values.append(value)
                states.append(to)
                row = steps[to]
            states.append(to)
            values.append(token)
            row = steps[to]
        raise StuckError

    def _tokens_and_end(self, text: str) -> Iterator[Token]:
        yield from self._between(self._tokens(text))
        yield Token(_END, "")

    def _tokens(self, text: str) -> Iterator[Token]:
        """The tokens with their places, as Lark's basic lexer gives them."""
        match, renamed, ignored = self._match, self._renamed, self._ignored
        new = str.__new__  # Token's own constructor takes a third of the lexer's time
        at, line, line_start, end = 0, 1, 0, len(text)
        while at < end:
            found = match(text, at)
            if found is None:
                raise StuckError
            kind, after = found.lastgroup, found.end()
            begin_line, begin_column = line, at - line_start + 1
            if kind in self._breaking and (breaks := text.count("\n", at, after)):
                line += breaks
                line_start = text.rindex("\n", at, after) + 1
            if kind not in ignored:
                value = found.group()
                token = new(Token, value)
                token.type, token.value = kind, value
                token.start_pos, token.end_pos = at, after
                token.line, token.column = begin_line, begin_column
                token.end_line, token.end_column = line, after - line_start + 1
                yield renamed[kind](token) if kind in renamed else token
            at = after
