import io
import sys
from pathlib import Path

import pytest

from caalm.cli.source import MAX_SOURCE_BYTES, read_source
from caalm.errors import CaalmError


def message(file: Path | str) -> str:
    with pytest.raises(CaalmError) as caught:
        read_source(str(file))
    assert caught.value.__notes__ == [str(file)]
    return str(caught.value)


def write(folder: Path, data: bytes) -> Path:
    path = folder / "program.txt"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"\xef\xbb\xbfa\n", "a\n"),
        (b"a\r\nb\rc", "a\nb\nc"),
        ("é\0漢".encode(), "é\0漢"),
        (b"x" * MAX_SOURCE_BYTES, "x" * MAX_SOURCE_BYTES),
    ],
)
def test_a_file_is_read_as_utf8_with_plain_line_ends(
    data: bytes, text: str, tmp_path: Path
) -> None:
    assert read_source(str(write(tmp_path, data))) == text


def test_bytes_that_are_not_utf8_are_named_with_their_offset(tmp_path: Path) -> None:
    assert message(write(tmp_path, b"abc\xff")) == (
        "not UTF-8: byte 0xff at offset 3; save the file as UTF-8"
    )


def test_more_than_a_mebibyte_is_refused(tmp_path: Path) -> None:
    assert "larger than 1048576 bytes" in message(write(tmp_path, b"x" * (MAX_SOURCE_BYTES + 1)))


def test_a_directory_is_refused(tmp_path: Path) -> None:
    assert message(tmp_path) == "is a directory; give a file"


def test_a_path_with_nul_is_refused() -> None:
    assert message("a\0b") == "a path cannot hold a NUL character"


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfa\r\n")))
    assert read_source("-") == "a\n"
