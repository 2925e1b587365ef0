"""Text -> tokens, as Lark's basic lexer cuts it, at a sixth of the cost of its Token objects.

In: Lark's basic lexer and a text. Out: `Tokens`: the words and, beside them, the
number of each one's terminal. Where a token stands is found out only when somebody asks: a
corpus row never does. A text with a character that no terminal takes, or with a dedent to
no open block, is `StuckError`; the caller then lets Lark say what is wrong.

One `findall` with Lark's own terminals in Lark's order cuts the whole text. The blanks
behind a token go with it, which is right because no terminal but the blanks begins with
one. What a word is, Lark's scanner says once; the next time it is looked up. Tests hold all
this against Lark.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from lark import Token
from lark.indenter import Indenter
from lark.lexer import BasicLexer

from caalm.nodes import Span

IGNORED = 0  # the number of every terminal that the grammar ignores
END = "$END"
_SILENT = frozenset({"_NL", "_INDENT", "_DEDENT"})  # not part of what a reader would mark
# Words that are remembered, so many of at most this length: a keyword or a name is short.
_MOST_KNOWN, _LONGEST_KNOWN = 4_096, 32


class StuckError(Exception):
    """The text is not in the language."""


class Tokens:
    """A text cut into words; `kinds` has the number of each word's terminal, then the end's.

    Words that an indented block adds (`_INDENT`, `_DEDENT`) are empty.
    """

    __slots__ = ("__dict__", "_scanner", "_text", "kinds", "words")

    def __init__(self, scanner: "Scanner", text: str, words: list[str], kinds: list[int]) -> None:
        self._scanner, self._text = scanner, text
        self.words, self.kinds = words, kinds

    def span(self, first: int, after: int) -> Span:
        """The place of the tokens from `first` up to `after`, line ends behind them left out."""
        last = after - 1
        while self.kinds[last] in self._scanner.silent:
            last -= 1
        (start, _), (_, end) = self._places[first], self._places[last]
        return Span(*self._line_and_column(start), *self._line_and_column(end))

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self._text))]

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        """Where each word begins and ends; an empty one stands nowhere."""
        found = iter(self._scanner.places(self._text))
        return [next(found) if word else (0, 0) for word in self.words]


class Scanner:
    """Cuts texts into tokens with a lexer of Lark's, then with an indenter where there is one.

    `numbers` gives each terminal that the parser knows its number, from 1 up.
    """

    def __init__(
        self, lexer: BasicLexer, indenter: Indenter | None, numbers: Mapping[str, int]
    ) -> None:
        self._indenter = indenter
        self._numbers = numbers
        self._kinds = _Vocabulary(lexer, numbers)
        self._end = numbers[END]
        self.silent = frozenset(number for name, number in numbers.items() if name in _SILENT)
        patterns = [terminal.pattern.to_regexp() for terminal in lexer.scanner.terminals]
        ignored = [t.pattern.to_regexp() for t in lexer.terminals if t.name in lexer.ignore_types]
        blanks = next(pattern for pattern in ignored if re.fullmatch(pattern, " "))
        # A character that nothing takes leaves the group empty, and so an empty word.
        self._pattern = re.compile(f"({'|'.join(patterns)})(?:{blanks})?|(?s:.)")

    def scan(self, text: str) -> Tokens:
        """The tokens of `text`; raises StuckError where Lark's lexer would refuse it."""
        words = self._pattern.findall(text)
        known = self._kinds
        kinds = [known[word] for word in words]
        if IGNORED in kinds:  # comments, and blanks before the first token
            words = [word for word, kind in zip(words, kinds, strict=True) if kind]
            kinds = [kind for kind in kinds if kind]
        if self._indenter is not None:
            words, kinds = self._with_blocks(words, kinds, self._indenter)
        kinds.append(self._end)
        return Tokens(self, text, words, kinds)

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where each word of a text that was scanned before begins and ends."""
        known = self._kinds
        return [match.span(1) for match in self._pattern.finditer(text) if known[match[1]]]

    def _with_blocks(
        self, words: list[str], kinds: list[int], indenter: Indenter
    ) -> tuple[list[str], list[int]]:
        """The tokens with those that Lark's indenter adds where the indentation changes."""
        line_end = self._numbers[indenter.NL_type]
        indent, dedent = self._numbers[indenter.INDENT_type], self._numbers[indenter.DEDENT_type]
        all_words: list[str] = []
        all_kinds: list[int] = []
        open_widths, begin = [0], 0
        for after, kind in enumerate(kinds, 1):
            if kind != line_end:
                continue
            all_words += words[begin:after]
            all_kinds += kinds[begin:after]
            begin = after
            blanks = all_words[-1].rpartition("\n")[2]
            width = blanks.count(" ") + blanks.count("\t") * indenter.tab_len
            if width > open_widths[-1]:
                open_widths.append(width)
                all_kinds.append(indent)
            while width < open_widths[-1]:
                open_widths.pop()
                all_kinds.append(dedent)
            if width != open_widths[-1]:
                raise StuckError
            all_words += [""] * (len(all_kinds) - len(all_words))
        all_words += words[begin:]
        all_kinds += kinds[begin:]
        all_kinds += [dedent] * (len(open_widths) - 1)
        all_words += [""] * (len(all_kinds) - len(all_words))
        return all_words, all_kinds


class _Vocabulary(dict[str, int]):
    """The terminal of every word seen so far; Lark's scanner is asked about a new one.

    It forgets everything when it is full: a language's programs use a few hundred words.
    """

    def __init__(self, lexer: Any, numbers: Mapping[str, int]) -> None:
        self._lexer, self._numbers = lexer, numbers

    def __missing__(self, word: str) -> int:
        terminal = self._lexer.scanner.fullmatch(word) if word else None
        if terminal is None:
            raise StuckError
        if renamed := self._lexer.callback.get(terminal):  # a keyword that looks like a name
            terminal = renamed(Token(terminal, word)).type
        kind = IGNORED if terminal in self._lexer.ignore_types else self._numbers.get(terminal)
        if kind is None:
            raise StuckError
        if len(word) <= _LONGEST_KNOWN:
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[word] = kind
        return kind
