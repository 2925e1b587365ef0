"""What a language's rules leave open, and the limits under which a program runs."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True, slots=True)
class Semantics:
    """The rules in which languages differ; the defaults are those of invented languages.

    `division` says how a quotient is rounded: "floor" (towards minus infinity) or
    "truncate" (towards zero). `modulo` says whose sign a remainder takes: the "divisor"'s
    or the "dividend"'s. `print_separator` stands between the values of one print;
    `true_text` and `false_text` are how truth values are printed and joined to texts.
    `language` names a real language, whose rules (`caalm.runtime.rules`) replace all of these.
    """

    division: Literal["floor", "truncate"] = "floor"
    modulo: Literal["divisor", "dividend"] = "divisor"
    print_separator: str = " "
    true_text: str = "true"
    false_text: str = "false"
    language: Literal["python", "javascript", "lua", "cobol"] | None = None


PLAIN = Semantics()
_INTEGER_BITS = 4_096


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """How far a program may go; every one can be changed by the caller.

    `fuel` counts steps (see `Execution`), `output` bytes of UTF-8, `integer` the largest
    absolute value, `string` characters, `elements` those of one list, `call_depth` calls,
    `nesting` levels of the AST, `source` characters of a source text. Raises ValueError for
    a limit below one, and for integers of more than 4,096 bits, which Python may refuse to
    print.
    """

    fuel: int = 1_000_000
    output: int = 65_536
    integer: int = 2**53 - 1
    string: int = 65_536
    elements: int = 100_000
    call_depth: int = 200
    nesting: int = 200
    source: int = 1 << 20

    def __post_init__(self) -> None:
        for name in self.__slots__:
            if getattr(self, name) < 1:
                raise ValueError(f"limit {name} is {getattr(self, name)}; at least 1 is needed")
        if self.integer.bit_length() > _INTEGER_BITS:
            raise ValueError(f"limit integer has more than {_INTEGER_BITS} bits")
