"""Source of a real language -> AST: what the readers of all of them share.

A language's reader is a non-recursive Lark transformer over the tree of its grammar in
`grammars/`, so that deep nesting is refused by a limit and not by Python's stack. An alias
`refuse_NAME` in a grammar recognises a construct outside the subset, so that it is named.
Errors: `ProgramSyntaxError` with line and column for what is wrong or outside the subset.
"""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NoReturn

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken, VisitError
from lark.indenter import DedentError
from lark.lark import PostLex
from lark.tree import Meta
from lark.visitors import Transformer_NonRecursive

from caalm.errors import CaalmError, LimitError, ProgramSyntaxError
from caalm.nodes import Program, Span, depth
from caalm.paths import data_folder
from caalm.runtime import Limits

_REFUSED = "refuse_"
_LONGEST_TOKEN = 30
UNKNOWN = ", which the program does not define,"  # behind a name that no one brings along
_QUOTES = "\"'`"


class Reader(Transformer_NonRecursive[Any, Any]):
    """Nodes from the tree of one language; `language` is its name for people.

    `refused` gives the usual names of the constructs that the grammar's `refuse_` aliases
    recognise. A subclass has a method for each other alias.
    """

    language: ClassVar[str]
    refused: ClassVar[Mapping[str, str]] = {}

    def __default__(self, data: Any, children: list[Any], meta: Meta) -> Any:
        name = str(data)
        if name.startswith(_REFUSED):
            name = name.removeprefix(_REFUSED)
            self.outside(self.refused.get(name, name.replace("_", " ")), meta)
        return Tree(data, children, meta)

    def outside(self, construct: str, where: Meta | Token) -> NoReturn:
        """Refuse a construct that the language has and the subset has not."""
        problem = f"{construct} is outside the supported {self.language} subset"
        self.wrong(problem, where)

    def wrong(self, problem: str, where: Meta | Token) -> NoReturn:
        """Say what is wrong with the program at a place."""
        line, column, *_ = span_of(where)
        raise ProgramSyntaxError(problem, line=line, column=column)


def span_of(meta: Meta | Token) -> Span:
    """The place of a tree or a token; an empty tree has none of its own."""
    if isinstance(meta, Meta) and meta.empty:
        return Span(1, 1, 1, 1)
    return Span(meta.line, meta.column, meta.end_line, meta.end_column)  # type: ignore[arg-type]


def grammar_text(name: str) -> str:
    """The Lark grammar of a language."""
    return (data_folder("grammars") / f"{name}.lark").read_text("utf-8")


class RealParser:
    """Reads the programs of one real language; the grammar's tables are made at the first."""

    def __init__(
        self,
        name: str,
        reader: type[Reader],
        *,
        postlex: PostLex | None = None,
        tokens: Mapping[str, Callable[[Token], Token]] | None = None,
    ) -> None:
        """`tokens`: what becomes of the tokens of a terminal before the parser sees them."""
        self._reader = reader
        self.grammar = grammar_text(name)
        self._lark = Lark(
            self.grammar,
            parser="lalr",
            lexer="basic",
            propagate_positions=True,
            postlex=postlex,
            lexer_callbacks=dict(tokens or {}),
        )

    def parse(self, source: str, limits: Limits) -> Program:
        """The program that `source` says.

        Raises ProgramSyntaxError for what is wrong or outside the subset, LimitError for a
        source too long or nested too deeply.
        """
        if len(source) > limits.source:
            raise LimitError(
                f"source of {len(source)} characters; at most {limits.source} are read"
            )
        try:
            program = self._reader().transform(self.tree(source + "\n"))
        except UnexpectedInput as error:
            raise self._explained(error, source) from None
        except DedentError:
            raise ProgramSyntaxError(
                "the indentation fits no open block", line=1, column=1
            ) from None
        except VisitError as error:
            if isinstance(error.orig_exc, CaalmError):
                raise error.orig_exc from None
            raise
        if depth(program, above=limits.nesting) > limits.nesting:
            raise LimitError(f"nesting too deep; at most {limits.nesting} levels are read")
        assert isinstance(program, Program)
        return program

    def tree(self, source: str) -> Tree[Token]:
        """The tree of the grammar; a language whose tokens need more has a way of its own."""
        return self._lark.parse(source)

    def _explained(self, error: UnexpectedInput, source: str) -> ProgramSyntaxError:
        """Lark's complaint in a few words, and the line that it is about."""
        rows = source.split("\n")
        at_end = isinstance(error, UnexpectedToken) and error.token.type == "$END"
        line = len(rows) if at_end or error.line < 1 else error.line
        column = len(rows[-1]) + 1 if at_end or error.column < 1 else error.column
        row = rows[line - 1] if line <= len(rows) else ""
        if isinstance(error, UnexpectedCharacters):
            sign = row[column - 1 : column]
            problem = f"unexpected character {sign!r}"
            if sign and sign in _QUOTES:
                problem = "a text begins here that does not end"
        elif at_end:
            problem = "the program ends too early"
        elif isinstance(error, UnexpectedToken):
            text = str(error.token)
            cut = text if len(text) <= _LONGEST_TOKEN else text[:_LONGEST_TOKEN] + "…"
            problem = f"unexpected {cut!r}" if text.strip() else "the line ends too early"
        else:
            problem = "unexpected text"
        start = max(0, column - 60)
        if not row.strip():
            return ProgramSyntaxError(problem, line=line, column=column)
        excerpt = f"{row[start : start + 100]}\n{' ' * (column - 1 - start)}^"
        return ProgramSyntaxError(problem, line=line, column=column, excerpt=excerpt)
