"""One writer at a time in a folder: a lock file that holds the writer's process number.

The locks themselves are the kernel's (`flock`), so they go with their process however that
ends; the number in the file is for the message that a second writer gets. The ranks of a
build on several machines hold a lock together, which tells that none of them is at work.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from caalm.errors import CaalmError

LOCK_NAME = ".lock"
RANKS_NAME = "ranks.lock"


@contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Hold `folder/.lock` while the block runs; the file is gone afterwards.

    A file left by a process that is dead is taken over. Raises CaalmError where another
    process holds the lock, or where the file cannot be written.
    """
    path = folder / LOCK_NAME
    try:
        descriptor = _locked(path)
    except BlockingIOError:
        raise CaalmError(
            f"{folder}: process {_owner(path)} is writing here; wait for it to end"
        ) from None
    try:
        _sign(descriptor, path)
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(descriptor)


@contextmanager
def rank_lock(home: Path) -> Iterator[None]:
    """Hold `home/ranks.lock` while the block runs, beside other ranks that do so."""
    descriptor = _locked(home / RANKS_NAME, shared=True)
    try:
        yield
    finally:
        os.close(descriptor)


@contextmanager
def ranks_at_rest(home: Path) -> Iterator[None]:
    """Keep ranks from starting while the block runs.

    Raises CaalmError where one is at work: its machine may not be this one.
    """
    path = home / RANKS_NAME
    try:
        descriptor = _locked(path)
    except BlockingIOError:
        raise CaalmError(
            f"{home.parent}: ranks of an earlier call are at work here; "
            "wait for them to end, or stop them"
        ) from None
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(descriptor)


def _locked(path: Path, *, shared: bool = False) -> int:
    """The file under its lock; waits for a shared one, else raises BlockingIOError."""
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
            fcntl.flock(descriptor, fcntl.LOCK_SH if shared else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise
        except OSError as error:  # a file system without locks
            os.close(descriptor)
            raise CaalmError(f"{path}: cannot be locked ({error.strerror})") from error
        if _is_same(descriptor, path):
            return descriptor
        os.close(descriptor)  # its owner removed the file between our open and our lock


def _owner(path: Path) -> str:
    try:
        return path.read_bytes()[:20].decode("ascii", "replace").strip() or "unknown"
    except OSError:  # it has just ended
        return "unknown"


def _sign(descriptor: int, path: Path) -> None:
    try:
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
    except OSError as error:  # a full disk: the lock holds, but nothing else will work
        raise CaalmError(f"{path}: cannot be written ({error.strerror})") from error


def _is_same(descriptor: int, path: Path) -> bool:
    """Whether the open file is the one that now has this name."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
