"""Everything about a language's surface that its grammar, parser and printer share.

Made from a `LanguageSpec` by `caalm.language.surface`; this module knows no choices and
no seeds, only the outcome.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from caalm.syntax.form import Form
from caalm.syntax.numerals import Numerals
from caalm.syntax.strings import Escapes

# How operators are told apart: by their forms alone, by the usual precedence, by the order
# from left to right, or by parentheses wherever two different ones meet.
Notation: TypeAlias = Literal["form", "infix", "sequence", "clear"]

# Where blank lines stand: nowhere, around statements with blocks, between all at the top.
Habit: TypeAlias = Literal["never", "blocks", "all"]


class Numbering(NamedTuple):
    """What begins each line: multiples of `step` of some width (0: none), then a mark."""

    step: int
    width: int
    mark: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Surface:
    """How one language looks, ready to be rendered, parsed and printed.

    `simple` are the statements of one line without what ends them, where one of them may
    stand for a block; `declarations` is the line that lists all names, where there is one.
    `operators` maps each operator role, `true` and `false` to its lexeme, `operations` each
    operator to its form; `steps` says that the form itself shows the order (`a |> + b`);
    `group` are the parentheses around an expression, as printed; `quotes` are the
    marks around a string; `sigil` stands before and after a name; `comment` opens (and,
    for block comments, closes) a comment, which a word may open too. `header` are the first
    and the last line, empty where there is none. `newline` says whether line ends separate
    statements, `indented` whether indentation makes the blocks, `hyphens` whether names have
    some.
    """

    statements: tuple[Form, ...]
    rests: tuple[Form, ...]
    simple: tuple[Form, ...]
    declarations: Form | None
    header: tuple[str, str]
    header_indented: bool
    notation: Notation
    operators: Mapping[str, str]
    operations: Mapping[str, Form]
    steps: bool
    group: tuple[str, str]
    quotes: tuple[str, str]
    escapes: Escapes
    numerals: Numerals
    sigil: tuple[str, str]
    comment: tuple[str, str]
    newline: bool
    indented: bool
    indent: str
    line_numbers: Numbering | None
    blank_lines: Habit
    hyphens: bool
    for_inclusive: bool
    ignore_case: bool
    print_separator: str
    target_separator: str
    separator: str
    empty_blocks: bool
