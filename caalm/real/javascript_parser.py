"""The tokens of JavaScript on their way to the parser: where a semicolon was left out.

ECMA-262, section 12.10: where a token cannot stand and a line ends before it, or it is a
closing brace, a semicolon is put in; behind `return`, `break` and `continue` always where
their line ends; and `++` on a new line begins a statement. The parser itself is asked whether
a token can stand. What cannot stand at all is refused, by name where it is JavaScript.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lark import Token, Tree
from lark.exceptions import UnexpectedToken
from lark.parsers.lalr_interactive_parser import InteractiveParser

from caalm.errors import ProgramSyntaxError
from caalm.real.javascript_text import MARK, marked
from caalm.real.reader import RealParser

_LINE_END = re.compile("[\n\r\u2028\u2029]")
_ENDS_WITH_LINE = frozenset({"RETURN", "BREAK", "CONTINUE"})
_INSERTED = "_INSERTED"
_WORDS: Mapping[str, str] = {
    "class": "a class definition",
    "try": "a try statement",
    "throw": "throwing an error",
    "import": "import",
    "export": "export",
    "async": "an async function",
    "await": "await",
    "yield": "a generator",
    "this": "`this`",
    "in": "`in`",
    "instanceof": "`instanceof`",
    "delete": "`delete`",
    "void": "`void`",
    "?.": "optional chaining",
    "...": "spreading or rest (...)",
    "&&=": "a logical assignment",
    "||=": "a logical assignment",
    "??=": "a logical assignment",
}
_BIT_SIGNS = frozenset("&|^~<>")
# Tokens behind which a value is expected: a brace there opens no block.
_BEFORE_VALUES = frozenset(
    {"=", "(", ",", "[", "return", ":", "?", "+", "-", "&&", "||", "??", "!"}
)


class JavaScriptParser(RealParser):
    """Reads programs of JavaScript."""

    def tree(self, source: str) -> Tree[Token]:
        if MARK in source:
            at = source.index(MARK)
            line, column = source.count("\n", 0, at) + 1, at - source.rfind("\n", 0, at)
            raise self._outside("the character U+E000", line, column)
        text = marked(source)
        parser = self._lark.parse_interactive(text)
        previous = None
        tokens: Iterator[Token] = parser.lexer_thread.lex(parser.parser_state)  # type: ignore[no-untyped-call]
        for token in tokens:
            if token.type == "OUTSIDE":
                raise self._outside(_named(str(token)), token.line, token.column)
            start = (previous.end_pos if previous is not None else 0) or 0
            is_new_line = bool(_LINE_END.search(text, start, token.start_pos or 0))
            self._step(parser, token, previous, is_new_line)
            previous = token
        end = Token.new_borrow_pos("$END", "", previous or Token("$END", "", 0, 1, 1))
        tree: Tree[Token] = self._fed(parser, end, previous, may_insert=True)
        return tree

    def _step(
        self, parser: InteractiveParser, token: Token, previous: Token | None, is_new_line: bool
    ) -> None:
        if is_new_line:
            if token.type == "UPDATE":
                token = Token.new_borrow_pos("LINE_UPDATE", str(token), token)
            if previous is not None and previous.type in _ENDS_WITH_LINE:
                parser.feed_token(_semicolon(previous))
        self._fed(parser, token, previous, may_insert=is_new_line or token.type == "RBRACE")

    def _fed(
        self, parser: InteractiveParser, token: Token, previous: Token | None, *, may_insert: bool
    ) -> Any:
        """Hand a token on; where it cannot stand, behind a semicolon."""
        try:
            return parser.feed_token(token)
        except UnexpectedToken as error:
            if may_insert:
                try:
                    parser.feed_token(_semicolon(previous or token))
                except UnexpectedToken:
                    pass
                else:
                    return self._fed(parser, token, previous, may_insert=False)
            raise self._refused(error, token, previous) from None

    def _refused(
        self, error: UnexpectedToken, token: Token, previous: Token | None
    ) -> UnexpectedToken | ProgramSyntaxError:
        """The error of a token that cannot stand: outside the subset, or no JavaScript."""
        before = "" if previous is None else str(previous)
        place = (token.line or 1, token.column or 1)
        if token.type == "LBRACE" and before in _BEFORE_VALUES:
            return self._outside("an object literal", *place)
        if token.type == "SLASH" and before in _BEFORE_VALUES:
            return self._outside("a regular expression", *place)
        if token.type in ("LBRACE", "LSQB") and before in ("let", "const", "var", "function"):
            return self._outside("destructuring", *place)
        if token.type == "OF" and before == "]":
            return self._outside("destructuring", *place)
        if token.type == "STAR" and before == "function":
            return self._outside("a generator", *place)
        return error

    def _outside(self, construct: str, line: int | None, column: int | None) -> ProgramSyntaxError:
        problem = f"{construct} is outside the supported JavaScript subset"
        return ProgramSyntaxError(problem, line=line or 1, column=column or 1)


def _semicolon(before: Token) -> Token:
    """A semicolon that nobody wrote, right behind a token."""
    return Token.new_borrow_pos(_INSERTED, ";", before)


def _named(text: str) -> str:
    """What a person calls a word or sign that the subset has not."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _BIT_SIGNS and text != "<!--":
        return "a bitwise operator"
    if text[0].isdigit():
        return "a BigInt"
    return f"`{text}`"
