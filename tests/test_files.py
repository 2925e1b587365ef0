"""Atomic writing: the old file or the new one, never a half."""

import os
from pathlib import Path

import pytest

from caalm.errors import CaalmError
from caalm.files import atomic_path, write_text


def interrupted_write(path: Path) -> None:
    path.write_text("ha")
    raise KeyboardInterrupt


def test_a_file_is_whole_or_as_before(tmp_path: Path) -> None:
    path = write_text(tmp_path / "deep" / "x.txt", "one")
    with pytest.raises(KeyboardInterrupt), atomic_path(path) as temporary:
        interrupted_write(temporary)
    assert path.read_text() == "one"
    assert os.listdir(path.parent) == ["x.txt"]


def test_a_plain_write_would_leave_a_half(tmp_path: Path) -> None:
    """Planted fault: what the temporary name is for."""
    path = tmp_path / "x.txt"
    path.write_text("one")
    with pytest.raises(KeyboardInterrupt):
        interrupted_write(path)
    assert path.read_text() == "ha"


def test_an_unwritable_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CaalmError, match="file"):
        write_text(tmp_path / "file" / "x.txt", "one")


def test_a_device_is_refused_and_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(CaalmError, match="no regular file"):
        write_text(pipe, "text")
    assert pipe.is_fifo()
