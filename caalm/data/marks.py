"""What a row is recognised by: its text, its program, the shape of it, its runs of tokens.

In: one row group of a Parquet file. Out: 64-bit marks for each row, equal for equal things,
and what the languages of the group look like. Runs in the workers of an audit; it reads
texts and grammars alone, and knows nothing of how they were drawn.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from caalm.errors import CaalmError
from caalm.language import Language, load_language
from caalm.model.prompt import code_of
from caalm.programs import outline_of
from caalm.syntax import parse_program

RUN_LENGTH = 13  # tokens; the length by which GPT-3's authors (Brown et al., 2020) searched
_SEEDED = re.compile(r"[a-z]+-\d{4,18}", re.ASCII)
_TOKEN = re.compile(r"\w+|[^\w\s]")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')


class RowMarks(NamedTuple):
    """One row. `program` and `shape` are None where no language is known that reads it."""

    id: str
    tier: int | None
    language: str
    family: str
    text: int
    plain_text: int
    program: int | None
    shape: int | None
    runs: frozenset[int]


class Look(NamedTuple):
    """What a language looks like: its grammar, that without its words, and those words."""

    grammar: int
    skeleton: int
    words: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class GroupTask:
    """One row group of one file, and how many rows it has."""

    path: Path
    group: int
    rows: int


@dataclass(frozen=True, slots=True)
class GroupMarks:
    """The marks of a row group, and the looks of its languages by name."""

    rows: list[RowMarks] = field(default_factory=list)
    looks: dict[str, Look] = field(default_factory=dict)


def mark_group(task: GroupTask) -> GroupMarks:
    """Read one row group; raises CaalmError naming the row whose program does not parse."""
    import pyarrow.parquet as pq

    made = GroupMarks()
    with pq.ParquetFile(task.path) as opened:
        columns = ["id", "prompt", "tier", "language", "family"]
        table = opened.read_row_group(task.group, columns=columns, use_threads=False)
    for row in table.to_pylist():
        code = code_of(row["prompt"])
        language = _language(row["language"])
        if language and row["language"] not in made.looks:
            made.looks[row["language"]] = look_of(language)
        place = row["id"], row["tier"], row["language"], row["family"]
        made.rows.append(mark_row(code, language, *place))
    return made


def mark_row(
    code: str,
    language: Language | None,
    row: str,
    tier: int | None = None,
    name: str = "",
    family: str = "",
) -> RowMarks:
    """The marks of one program; raises CaalmError, naming the row, where it does not parse."""
    program = shape = None
    if language is not None:
        try:
            outline = outline_of(parse_program(code, language))
        except CaalmError as error:
            raise CaalmError(f"{row}: the program does not parse: {error}") from None
        program, shape = _number(outline.program), _number(outline.shape)
    tokens = _TOKEN.findall(code.casefold())
    return RowMarks(
        row, tier, name, family,
        text=_mark(code),
        plain_text=_mark(" ".join(tokens)),
        program=program,
        shape=shape,
        runs=frozenset(_runs(tokens)),
    )  # fmt: skip


def look_of(language: Language) -> Look:
    """What a language looks like, its grammar read as text."""
    spec = getattr(language, "spec", None)  # a real language has none
    words = (
        (role, word.casefold())
        for role, word in (spec.lexemes if spec else ())
        if word.replace(" ", "").isalpha()
    )
    grammar = language.grammar
    return Look(_mark(grammar), _mark(_QUOTED.sub('""', grammar)), frozenset(words))


def _runs(tokens: list[str]) -> Iterator[int]:
    for start in range(len(tokens) - RUN_LENGTH + 1):
        yield _mark(" ".join(tokens[start : start + RUN_LENGTH]))


def _mark(text: str) -> int:
    encoded = text.encode("utf-8", "surrogatepass")
    return _number(hashlib.blake2b(encoded, digest_size=8).digest())


def _number(digest: bytes) -> int:
    return int.from_bytes(digest[:8], "big")


@lru_cache(maxsize=16)  # rows stand by language
def _language(name: str) -> Language | None:
    """The language of a row; None where nothing here knows it. A name is never a path."""
    if not _SEEDED.fullmatch(name):
        return None
    try:
        return load_language(name)
    except CaalmError:
        return None


def mark_file(path: Path) -> Iterator[RowMarks]:
    """The marks of a benchmark's file: of each row's `prompt` in JSON lines, or of a source.

    Its programs are read as text alone. Raises CaalmError for a file that cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CaalmError(f"{path}: cannot be read ({error})") from None
    if path.suffix != ".jsonl":
        yield mark_row(text.rstrip("\n"), None, path.name)
        return
    for number, line in enumerate(text.splitlines(), 1):
        try:
            row = json.loads(line)
            yield mark_row(code_of(row["prompt"]), None, str(row.get("id", number)))
        except (ValueError, KeyError, TypeError, AttributeError):
            raise CaalmError(f"{path}: line {number}: no JSON object with a prompt") from None
