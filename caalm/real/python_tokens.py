"""Python's tokens between the lexer and the parser: lines, blocks, brackets, f-strings.

In: the lexer's tokens. Out: those that the parser asks for. Line ends inside brackets are
dropped, indentation becomes tokens by CPython's rules for blanks and tabs, an f-string is
cut into its parts. What is outside the subset and can be told by a token is refused here.
Source: https://docs.python.org/3.11/reference/lexical_analysis.html, section 2.1.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cached_property

from lark import Lark, Token
from lark.exceptions import UnexpectedCharacters
from lark.lark import PostLex

from caalm.errors import ProgramSyntaxError
from caalm.real.python_fstrings import Hole, Piece, pieces_of
from caalm.real.reader import grammar_text

# Words that no name can be, with what a person calls what they begin.
WORDS: Mapping[str, str] = {
    "as": "`as`",
    "assert": "an assertion",
    "async": "an asynchronous statement",
    "await": "await",
    "class": "a class",
    "del": "del",
    "except": "an exception's handling",
    "finally": "an exception's handling",
    "from": "an import",
    "import": "an import",
    "lambda": "a lambda",
    "nonlocal": "nonlocal",
    "raise": "raising an exception",
    "try": "an exception's handling",
    "with": "a with statement",
    "yield": "a generator",
}
_SIGNS: Mapping[str, str] = {
    ":=": "an assignment in an expression (:=)",
    "...": "an ellipsis",
    "{": "a dictionary or set",
    "}": "a dictionary or set",
    "@": "a decorator or a product of matrices (@)",
    "@=": "a product of matrices (@=)",
}
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_VALUES = frozenset({"NAME", "NUMBER", "STRING", "FSTRING_END"})
_VALUE_ENDS = frozenset({")", "]", "None", "True", "False"})
_STARS = frozenset({"*", "**"})
_MOST_BRACKETS, _MOST_INDENTS = 200, 100  # CPython's own
_TAB = 8


class PythonTokens(PostLex):
    """Gives the parser its tokens; holds nothing of a source."""

    # Terminals that no rule has, to be kept for all that.
    always_accept = ("FSTRING", "BYTES", "OTHER_SIGN")

    @cached_property
    def _lexer(self) -> Lark:
        """The lexer alone, for the expressions in f-strings."""
        return Lark(grammar_text("python"), parser=None, lexer="basic", postlex=self)

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """The tokens for the parser; raises ProgramSyntaxError for what is not Python's subset."""
        return _Lines(self).tokens(stream)

    def inside(self, hole: Hole) -> Iterator[Token]:
        """The tokens of an expression in an f-string, at their places in the source."""
        try:
            # CPython too reads it in brackets, so that it may have several lines.
            tokens = list(self._lexer.lex(f"({hole.text})"))[1:-1]
        except UnexpectedCharacters as error:
            line, column = _moved(error.line, error.column, hole)
            raise ProgramSyntaxError(
                "unexpected character in an f-string", line=line, column=column
            ) from None
        except ProgramSyntaxError as error:
            line, column = _moved(error.line, error.column, hole)
            raise ProgramSyntaxError(error.problem, line=line, column=column) from None
        for token in tokens:
            last = _moved(token.end_line or 1, token.end_column or 1, hole)
            token.line, token.column = _moved(token.line or 1, token.column or 1, hole)
            token.end_line, token.end_column = last
        return iter(tokens)


def _moved(line: int, column: int, hole: Hole) -> tuple[int, int]:
    """A place in the hole's text, which has a bracket before it, as one in the source."""
    return hole.line + line - 1, column + (hole.column - 2 if line == 1 else 0)


def _wrong(problem: str, token: Token) -> ProgramSyntaxError:
    return ProgramSyntaxError(problem, line=token.line or 1, column=token.column or 1)


def _outside(construct: str, token: Token) -> ProgramSyntaxError:
    return _wrong(f"{construct} is outside the supported Python subset", token)


class _Lines:
    """The logical lines of one source."""

    def __init__(self, source: PythonTokens) -> None:
        self._source = source
        self._brackets = 0
        # The columns of the open blocks: a tab counting to the next eighth, and as one.
        self._columns = [(0, 0)]
        self._before: Token | None = None  # the token before on this line
        self._expects_block = False

    def tokens(self, stream: Iterator[Token]) -> Iterator[Token]:
        margin, last = "", None
        for token in stream:
            if token.type == "_NEWLINE":
                if not self._brackets:
                    margin = token.rpartition("\n")[2]
                    if self._before is not None:
                        yield token
                        self._expects_block = self._before == ":"
                        self._before = None
                continue
            if self._before is None:
                if token.line == 1 and (token.column or 1) > 1:
                    raise _wrong("the line is indented, but begins no block", token)
                yield from self._indentation(margin, token)
            yield from self._checked(token)
            self._before = last = token
        if last is not None:
            for _ in self._columns[1:]:
                yield Token.new_borrow_pos("_DEDENT", "", last)

    def _indentation(self, margin: str, token: Token) -> Iterator[Token]:
        """The blocks that a line opens or closes, by CPython's rules."""
        wide, narrow = _columns(margin)
        deep = len(self._columns)
        while wide < self._columns[-1][0]:
            self._columns.pop()
        top, narrow_top = self._columns[-1]
        if wide > top:
            if narrow <= narrow_top:
                raise _wrong("tabs and blanks are mixed in the indentation", token)
            if deep != len(self._columns):
                raise _wrong("the indentation fits no open block", token)
            if not self._expects_block:
                raise _wrong("the line is indented, but begins no block", token)
            if deep >= _MOST_INDENTS:
                raise _wrong("too many levels of indentation", token)
            self._columns.append((wide, narrow))
            yield Token.new_borrow_pos("_INDENT", "", token)
            return
        if narrow != narrow_top:
            raise _wrong("tabs and blanks are mixed in the indentation", token)
        if self._expects_block:
            raise _wrong("an indented block is missing before this line", token)
        for _ in range(deep - len(self._columns)):
            yield Token.new_borrow_pos("_DEDENT", "", token)

    def _checked(self, token: Token) -> Iterator[Token]:
        """The token, or what it becomes; refused where it tells what is outside the subset."""
        match token.type:
            case "NAME":
                yield self._name(token)
            case "FSTRING":
                yield from self._fstring(token)
            case "BYTES":
                raise _outside("a bytes literal", token)
            case "OTHER_SIGN":
                raise _outside(_SIGNS.get(token, f"a bitwise operator ({token})"), token)
            case "NUMBER" if token[-1] in "jJ" and token[:2].lower() != "0x":
                raise _outside("a complex number", token)
            case _:
                self._sign(token)
                yield token

    def _name(self, token: Token) -> Token:
        if token in WORDS:
            raise _outside(WORDS[token], token)
        before = self._before
        if before is not None and before in ("match", "case") and before.type == "NAME":
            raise _outside(f"a {before} statement", before)
        name = unicodedata.normalize("NFKC", token)
        if not name.isidentifier():
            raise _wrong(f"`{token}` is no name", token)
        return token.update(value=name)

    def _sign(self, token: Token) -> None:
        before = self._before
        if token in _OPENING:
            self._brackets += 1
            if self._brackets > _MOST_BRACKETS:
                raise _wrong("too many brackets in each other", token)
        elif token in _CLOSING:
            self._brackets = max(0, self._brackets - 1)
        elif token.type == "FOR" and self._brackets:
            raise _outside("a comprehension", token)
        elif token in _STARS and not _ends_value(before):
            raise _outside(f"`{token}` before a value or among parameters", token)

    def _fstring(self, token: Token) -> Iterator[Token]:
        yield Token.new_borrow_pos("FSTRING_BEGIN", "", token)
        yield from self._pieces(pieces_of(token), token)
        yield Token.new_borrow_pos("FSTRING_END", "", token)

    def _pieces(self, pieces: Iterator[Piece], token: Token) -> Iterator[Token]:
        for piece in pieces:
            if isinstance(piece, str):
                yield Token.new_borrow_pos("FSTRING_TEXT", piece, token)
                continue
            yield Token.new_borrow_pos("HOLE_BEGIN", "", token)
            yield from self._source.inside(piece)
            if piece.conversion:
                yield Token.new_borrow_pos("CONVERSION", piece.conversion, token)
            if piece.spec is not None:
                yield Token.new_borrow_pos("SPEC_BEGIN", "", token)
                yield from self._pieces(iter(piece.spec), token)
            yield Token.new_borrow_pos("HOLE_END", "", token)


def _ends_value(token: Token | None) -> bool:
    """Whether a value may end with this token, so that an operator may follow."""
    if token is None:
        return False
    return token.type in (*_VALUES, "FSTRING") or token in _VALUE_ENDS


def _columns(margin: str) -> tuple[int, int]:
    """The width of an indentation, with tabs to the next eighth column, and with tabs as one."""
    wide = narrow = 0
    for character in margin:
        if character == "\f":
            wide = narrow = 0
        else:
            wide = (wide // _TAB + 1) * _TAB if character == "\t" else wide + 1
            narrow += 1
    return wide, narrow
