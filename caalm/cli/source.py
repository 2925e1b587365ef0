"""Reading what the user gives as FILE: UTF-8, at most 1 MiB, `-` for standard input.

Every refusal is one `CaalmError` that names the file and the place.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from caalm.errors import CaalmError, LimitError

if TYPE_CHECKING:
    from caalm.language import Language
    from caalm.nodes import Program

MAX_SOURCE_BYTES = 1 << 20


def read_source(file: str) -> str:
    """The text of FILE with plain line ends (LF) and no byte order mark.

    Raises CaalmError for a directory, bytes that are not UTF-8 and more than 1 MiB;
    OSError (with the path) where the file cannot be opened.
    """
    with naming(file):
        data = _read_bytes(file)
        if len(data) > MAX_SOURCE_BYTES:
            raise LimitError(f"larger than {MAX_SOURCE_BYTES} bytes; no program is that long")
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise CaalmError(
                f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}; "
                "save the file as UTF-8"
            ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def path_problem(text: str) -> str | None:
    """Why no file can be called `text`, or None."""
    if not text.strip():
        return "a path cannot be empty"
    if "\0" in text:
        return "a path cannot hold a NUL character"
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        return "a path cannot hold lone surrogates"
    return None


def _read_bytes(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read(MAX_SOURCE_BYTES + 1)
    if problem := path_problem(file):
        raise CaalmError(problem)
    path = Path(file)
    if path.is_dir():
        raise CaalmError("is a directory; give a file")
    with path.open("rb") as opened:
        return opened.read(MAX_SOURCE_BYTES + 1)


@contextmanager
def naming(file: str) -> Iterator[None]:
    """Put the file's name in front of what goes wrong inside."""
    try:
        yield
    except CaalmError as error:
        error.add_note("standard input" if file == "-" else file)
        raise


def parse_file(file: str, language: "Language") -> "tuple[str, Program]":
    """The text of FILE and its program; a syntax error names the file."""
    from caalm.syntax import parse_program

    source = read_source(file)
    with naming(file):
        return source, parse_program(source, language)
