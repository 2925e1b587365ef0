"""Writing so that a reader never sees half a file: temporary name, fsync, rename.

Everything here is the edge of the program: stages before it make values in memory.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from caalm.errors import CaalmError


@contextmanager
def atomic_path(path: Path, *, synced: bool = True) -> Iterator[Path]:
    """Yield a temporary path beside `path`; on success it takes `path`'s name.

    On any failure, Ctrl-C included, the temporary file is removed and `path` is as before.
    `synced` waits until the disk has the bytes, so that a power cut leaves no half either:
    for what took long to make; what a seed makes again in a moment need not wait.
    Raises `CaalmError` naming the path where the disk is full or the folder not writable.
    """
    if not path.name:
        raise CaalmError(f"{path}: cannot be written (it is no file's name)")
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        if path.exists() and not path.is_file():  # a rename would take a device's place
            raise CaalmError(f"{path}: cannot be written (it is no regular file)")
        path.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        if synced:
            with temporary.open("rb+") as written:
                os.fsync(written.fileno())
        os.replace(temporary, path)
    except OSError as error:
        raise CaalmError(f"{path}: cannot be written ({error.strerror or error})") from error
    finally:
        with suppress(OSError):  # the folder itself may be what is missing
            temporary.unlink(missing_ok=True)


def write_text(path: Path, text: str, *, synced: bool = True) -> Path:
    """Write `text` (UTF-8, line ends as they are) to `path` atomically; gives the path back."""
    with atomic_path(path, synced=synced) as temporary:
        temporary.write_bytes(text.encode("utf-8", "backslashreplace"))
    return path
