"""What a row is recognised by: its text, its program, the shape of it, its runs of tokens.

In: a row, and the outline of its program. Out: 64-bit marks, equal for equal things, and a
`Look` of its language. The merge leaves out rows by them, the audit compares splits by them.
"""

import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from caalm.data.corpus import GroupTask, read_group
from caalm.data.rerun import is_run_again, is_stale
from caalm.errors import CaalmError
from caalm.language import Language, is_drawn, load_language
from caalm.model.prompt import code_of
from caalm.nodes import Program
from caalm.programs import Outline, outline_of, plain_tokens
from caalm.real.language import RealLanguage, real_languages
from caalm.syntax import parse_program

if TYPE_CHECKING:
    import pyarrow as pa

_READ = ("id", "prompt", "completion", "tier", "language", "family")
RUN_LENGTH = 13  # tokens; the length by which GPT-3's authors (Brown et al., 2020) searched
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_ODD = 0x9E3779B97F4A7C15  # mixes the tokens of a run; odd, so that nothing is lost
_WORD = (1 << 64) - 1


class Marks(NamedTuple):
    """What one row is recognised by. `program` and `shape` are None where nothing reads it.

    `runs` are eight bytes for each run of 13 tokens.
    """

    text: int
    plain_text: int
    program: int | None
    shape: int | None
    runs: bytes


def unique_marks(marks: Marks, language: str, family: str) -> tuple[int | None, int]:
    """What no other row of a corpus may have: its program but for names, and its text.

    A real language (a family of its own) may have the programs that another one has.
    """
    program = marks.program
    if program is not None and language == family:
        program ^= zlib.crc32(language.encode())
    return program, marks.text


class MarkedRow(NamedTuple):
    """A row as far as an audit needs it; `program_id` is that of twins.

    `is_stale` says what came of running it again, None where it was not.
    """

    id: str
    tier: int | None
    language: str
    family: str
    marks: Marks
    program_id: str = ""
    is_stale: bool | None = None

    @property
    def is_real_twin(self) -> bool:
        """Whether it is the twin of an invented language's row in a real language."""
        return bool(self.program_id) and self.language == self.family


class Look(NamedTuple):
    """What a language looks like: its grammar, that without its words, and those words."""

    grammar: int
    skeleton: int
    words: frozenset[tuple[str, str]]


class MarkedRows(NamedTuple):
    """Some rows, and the looks of their languages by name."""

    rows: list[MarkedRow]
    looks: Mapping[str, Look]


def mark_code(code: str, outline: Outline | None) -> Marks:
    """The marks of a source text; `outline` is its program's, where there is one."""
    tokens = plain_tokens(code)
    return Marks(
        text=text_mark(code),
        plain_text=text_mark(" ".join(tokens)),
        program=outline and _number(outline.program),
        shape=outline and _number(outline.shape),
        runs=_runs(tokens),
    )


def look_of(language: Language | RealLanguage) -> Look:
    """What a language looks like, its grammar read as text."""
    lexemes = language.spec.lexemes if isinstance(language, Language) else ()
    words = ((role, word.casefold()) for role, word in lexemes if word.replace(" ", "").isalpha())
    grammar = language.grammar
    return Look(text_mark(grammar), text_mark(_QUOTED.sub('""', grammar)), frozenset(words))


def looks_to_json(looks: Mapping[str, Look]) -> str:
    """Looks by their languages' names as text, to be kept beside a table."""
    return json.dumps({n: [*look[:2], sorted(look.words)] for n, look in sorted(looks.items())})


def looks_from_json(text: bytes) -> dict[str, Look]:
    """The looks that `looks_to_json` wrote."""
    return {
        name: Look(grammar, skeleton, frozenset(map(tuple, words)))
        for name, (grammar, skeleton, words) in json.loads(text).items()
    }


def mark_group(task: GroupTask) -> MarkedRows:
    """Read and parse one row group, and run some of its rows.

    Raises CaalmError naming a row that does not parse.
    """
    rows: list[MarkedRow] = []
    looks: dict[str, Look] = {}
    for row in read_group(task, _READ, perhaps=("program_id",)).to_pylist():
        code, name = code_of(row["prompt"]), row["language"]
        language = known_language(name)
        if language and name not in looks:
            looks[name] = look_of(language)
        program = parse_row(row["id"], code, language) if language else None
        marks = mark_code(code, outline_of(program) if program else None)
        twins_of = row.get("program_id", "")
        stale = None
        if program and language and is_run_again(marks.text):
            stale = is_stale(row["completion"], program, language)
        rows.append(MarkedRow(row["id"], row["tier"], name, row["family"], marks, twins_of, stale))
    return MarkedRows(rows, looks)


def mark_file(path: Path) -> MarkedRows:
    """The marks of a benchmark's file: of each row's `prompt` in JSON lines, or of a source.

    Its programs are read as text alone. Raises CaalmError for a file that cannot be read.
    """
    return MarkedRows(
        [MarkedRow(row, None, "", "", mark_code(code, None)) for row, code in _sources(path)], {}
    )


def _sources(path: Path) -> Iterator[tuple[str, str]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CaalmError(f"{path}: cannot be read ({error})") from None
    if path.suffix != ".jsonl":
        yield path.name, text.rstrip("\n")
        return
    for number, line in enumerate(text.splitlines(), 1):
        try:
            row = json.loads(line)
            yield str(row.get("id", number)), code_of(row["prompt"])
        except (ValueError, KeyError, TypeError, AttributeError):
            raise CaalmError(f"{path}: line {number}: no JSON object with a prompt") from None


def mark_columns(marks: Iterable[Marks]) -> "dict[str, pa.Array]":
    """Marks as columns of a table, by name."""
    import pyarrow as pa

    types = (pa.uint64(), pa.uint64(), pa.uint64(), pa.uint64(), pa.binary())
    columns = zip(*marks, strict=True)
    return {
        name: pa.array(column, kind)
        for name, column, kind in zip(Marks._fields, columns, types, strict=True)
    }


def marks_of(table: "pa.Table") -> list[Marks]:
    """The marks that a table's columns hold."""
    columns = (table[name].to_pylist() for name in Marks._fields)
    return list(map(Marks._make, zip(*columns, strict=True)))


def _runs(tokens: list[str]) -> bytes:
    """A number for each run of tokens: a polynomial in the checksums of its tokens."""
    import numpy as np

    if len(tokens) < RUN_LENGTH:
        return b""
    sums = np.array(
        [zlib.crc32(token.encode("utf-8", "surrogatepass")) for token in tokens], dtype=np.uint64
    )
    return np.convolve(sums + np.uint64(1), _powers(), mode="valid").tobytes()


@lru_cache(maxsize=1)
def _powers() -> Any:
    import numpy as np

    return np.array([pow(_ODD, power, _WORD + 1) for power in range(RUN_LENGTH)], dtype=np.uint64)


def text_mark(text: str) -> int:
    """A number of 64 bits for a text: equal for equal texts, the same on every machine."""
    encoded = text.encode("utf-8", "surrogatepass")
    return _number(hashlib.blake2b(encoded, digest_size=8).digest())


def _number(digest: bytes) -> int:
    return int.from_bytes(digest[:8], "little")


@lru_cache(maxsize=16)  # rows stand by language
def known_language(name: str) -> Language | None:
    """The language of a row; None where nothing here knows it. A name is never a path."""
    if not is_drawn(name) and name not in real_languages():
        return None
    try:
        return load_language(name)
    except CaalmError:
        return None


def parse_row(row: str, code: str, language: Language) -> Program:
    """The program of a row; raises CaalmError naming the row where it does not parse."""
    try:
        return parse_program(code, language)
    except CaalmError as error:
        raise CaalmError(f"{row}: the program does not parse: {error}") from None
