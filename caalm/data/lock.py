"""One writer at a time in a folder: a lock file that holds the writer's process number.

The lock itself is the kernel's (`flock`), so it goes with its process however that ends;
the number in the file is for the message that a second writer gets.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from caalm.errors import CaalmError

LOCK_NAME = ".lock"


@contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Hold `folder/.lock` while the block runs; the file is gone afterwards.

    A file left by a process that is dead is taken over. Raises CaalmError where another
    process holds the lock, or where the file cannot be written.
    """
    path = folder / LOCK_NAME
    descriptor = _acquire(path)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(descriptor)


def _acquire(path: Path) -> int:
    try:
        import fcntl
    except ImportError:
        raise CaalmError("a build needs file locks; use Linux, macOS or WSL") from None

    while True:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise CaalmError(f"{path}: cannot be written ({error.strerror})") from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            owner = os.read(descriptor, 20).decode("ascii", "replace").strip() or "unknown"
            os.close(descriptor)
            raise CaalmError(
                f"{path.parent}: process {owner} is writing here; wait for it to end"
            ) from None
        except OSError as error:  # a file system without locks
            os.close(descriptor)
            raise CaalmError(f"{path}: cannot be locked ({error.strerror})") from error
        if _is_same(descriptor, path):
            break
        os.close(descriptor)  # its owner removed the file between our open and our lock
    try:
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
    except OSError as error:  # a full disk: the lock holds, but nothing else will work
        path.unlink(missing_ok=True)
        os.close(descriptor)
        raise CaalmError(f"{path}: cannot be written ({error.strerror})") from error
    return descriptor


def _is_same(descriptor: int, path: Path) -> bool:
    """Whether the open file is the one that now has this name."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
