"""Results that were computed before, by runtime, version, limits and program: one SQLite file.

In the user's cache folder, or where CAALM_CACHE says. Several processes may use it at once.
It only ever saves time: what it cannot read or write is computed again, and a row that was
damaged is not believed.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import asdict
from pathlib import Path

from caalm.real.runtimes.limits import RuntimeLimits, RuntimeResult

# Part of every key: raise it when a result would be another for the same program.
_EDITION = 1
_PATIENCE = 30.0  # seconds that a writer waits for another one
_AT_ONCE = 500  # keys a query; SQLite takes at least 999
_Row = tuple[str, bytes, str | None, int, float, str]
_TABLE = (
    "CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, stdout BLOB NOT NULL,"
    " error TEXT, status INTEGER NOT NULL, seconds REAL NOT NULL, digest TEXT NOT NULL)"
    " WITHOUT ROWID"
)


def cache_folder() -> Path:
    """CAALM_CACHE, else the user's cache folder."""
    if given := os.environ.get("CAALM_CACHE"):
        return Path(given)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path("~/.cache").expanduser()) / "caalm"


def cache_key(language: str, version: str, source: str, limits: RuntimeLimits) -> str:
    """The name of a program's result: other bytes, version or limits give another one."""
    parts = [_EDITION, language, version, asdict(limits), source]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode("ascii")).hexdigest()


def load_results(keys: Iterable[str]) -> dict[str, RuntimeResult]:
    """The results there are for `keys`."""
    wanted = list(dict.fromkeys(keys))
    found: dict[str, RuntimeResult] = {}
    try:
        with closing(_connect()) as database:
            for first in range(0, len(wanted), _AT_ONCE):
                some = wanted[first : first + _AT_ONCE]
                marks = ",".join("?" * len(some))
                query = f"SELECT * FROM results WHERE key IN ({marks})"  # noqa: S608 - marks alone
                found |= dict(_believed(database.execute(query, some)))
    except (sqlite3.Error, OSError) as error:
        _discard_if_damaged(error)
    return found


def save_results(results: Mapping[str, RuntimeResult]) -> None:
    """Keep the results that a second run would give again."""
    rows = [
        (key, one.stdout, one.error, one.status, one.seconds)
        for key, one in results.items()
        if one.is_truth
    ]
    if not rows:
        return
    try:
        with closing(_connect()) as database:
            database.executemany(
                "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)",
                [(*row, _digest(*row[:4])) for row in rows],
            )
            database.commit()
    except (sqlite3.Error, OSError) as error:
        _discard_if_damaged(error)


def _believed(rows: Iterable[_Row]) -> Iterator[tuple[str, RuntimeResult]]:
    """The rows that are as they were written."""
    for key, stdout, error, status, seconds, digest in rows:
        if digest == _digest(key, stdout, error, status):
            yield key, RuntimeResult(stdout=stdout, error=error, status=status, seconds=seconds)


def _digest(key: str, stdout: bytes, error: str | None, status: int) -> str:
    content = json.dumps([key, stdout.hex(), error, status]).encode("ascii")
    return hashlib.sha256(content).hexdigest()


def _path() -> Path:
    return cache_folder() / "runtimes.sqlite"


def _connect() -> sqlite3.Connection:
    _path().parent.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(_path(), timeout=_PATIENCE)
    try:
        database.execute("PRAGMA journal_mode = WAL")  # readers and a writer at once
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute(_TABLE)
    except sqlite3.Error:
        database.close()
        raise
    return database


def _discard_if_damaged(error: Exception) -> None:
    """Throw a file away that is no database any more, so that a new one is made."""
    # No room, no permission, another's lock: those are OperationalError and pass.
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
        with suppress(OSError):
            _path().unlink()
