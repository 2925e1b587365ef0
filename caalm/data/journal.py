"""The finished shards of a build that is under way, safe against kill -9.

A hidden folder in the corpus folder holds one file for each finished language and a
journal with their hashes. A shard counts only if the journal names it and its bytes have
that hash; a torn last line, or a file that a crash left behind, does not. Where several
machines build, each rank has a journal of its own, which the build's takes in.
"""

import hashlib
import json
import os
import platform
import shutil
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from caalm import __version__
from caalm.data.plan import LanguageTask
from caalm.errors import CaalmError
from caalm.files import atomic_path, write_text

WORK_NAME = ".work"


def versions() -> dict[str, str]:
    """What decides the bytes of a corpus besides its config."""
    import pyarrow as pa

    return {"caalm": __version__, "python": platform.python_version(), "pyarrow": pa.__version__}


def sha256_of(path: Path) -> str:
    """The hash of a file; raises OSError where it cannot be read."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


class Journal:
    """The shards in `folder/.work`; shards that other versions made are not taken over."""

    def __init__(self, folder: Path, rank: int | None = None) -> None:
        self.home = folder / WORK_NAME
        self._main = self.home / "journal.jsonl"
        self._path = self._main if rank is None else self.home / f"journal-{rank:05d}.jsonl"

    def resume(self, tasks: Iterable[LanguageTask]) -> set[str]:
        """The names of the languages that are finished; every other file is cleared away.

        For the build that holds the folder, while no rank is at work.
        """
        finished = self.gather(tasks)
        kept = {self._path, *map(self.shard, finished)}
        for path in sorted(self.home.iterdir()):
            if path not in kept and not path.is_dir():
                path.unlink()
        return finished

    def gather(self, tasks: Iterable[LanguageTask]) -> set[str]:
        """Take in what the journals of all ranks name; gives the finished languages."""
        found = self._whole(tasks, self._journals())
        self._write(found)
        return set(found)

    def finished(self, tasks: Iterable[LanguageTask]) -> set[str]:
        """The finished languages; nothing is written."""
        return set(self._whole(tasks, self._journals()))

    def named(self) -> set[str]:
        """The languages that any journal names, their shards not looked at."""
        entries = chain.from_iterable(map(_lines_of, self._journals()))
        return {str(entry["language"]) for entry in entries if "language" in entry}

    def rejoin(self, tasks: Iterable[LanguageTask]) -> set[str]:
        """For a rank: which of its languages are finished. Nothing of other ranks is touched."""
        tasks = tuple(tasks)
        found = self._whole(tasks, (self._main, self._path))
        if len(found) < len(tasks):  # a torn last line must not stand before the next one
            self._write(found)
        return set(found)

    def shard(self, name: str) -> Path:
        """Where the shard of a language lies."""
        return self.home / f"{name}.parquet"

    def add(self, name: str, data: bytes) -> None:
        """Keep a finished shard: the file first, then its line in the journal."""
        path = self.shard(name)
        with atomic_path(path) as temporary:
            temporary.write_bytes(data)
        entry = {"language": name, "sha256": hashlib.sha256(data).hexdigest()}
        try:
            with self._path.open("a", encoding="utf-8") as journal:
                journal.write(json.dumps(entry) + "\n")
                journal.flush()
                os.fsync(journal.fileno())
        except OSError as error:
            raise CaalmError(f"{self._path}: cannot be written ({error.strerror})") from error

    def remove(self) -> None:
        """Remove the folder: the corpus is complete."""
        if self.home.is_dir():
            shutil.rmtree(self.home)

    def _journals(self) -> list[Path]:
        return sorted(self.home.glob("journal*.jsonl"))

    def _whole(self, tasks: Iterable[LanguageTask], journals: Iterable[Path]) -> dict[str, str]:
        """The finished languages that these journals name, with the hashes of their shards."""
        wanted = {task.name for task in tasks}
        finished: dict[str, str] = {}
        for journal in journals:
            lines = _lines_of(journal)
            if not lines or lines[0] != {"versions": versions()}:
                continue
            for line in lines[1:]:
                name, digest = str(line.get("language")), str(line.get("sha256"))
                if name in wanted and name not in finished and self._is_whole(name, digest):
                    finished[name] = digest
        return finished

    def _write(self, finished: dict[str, str]) -> None:
        entries: list[dict[str, object]] = [{"versions": versions()}]
        entries += [{"language": name, "sha256": digest} for name, digest in finished.items()]
        write_text(self._path, "".join(json.dumps(entry) + "\n" for entry in entries))

    def _is_whole(self, name: str, digest: str) -> bool:
        try:
            return sha256_of(self.shard(name)) == digest
        except OSError:
            return False


def _lines_of(journal: Path) -> list[dict[str, object]]:
    """The lines up to the first that is damaged."""
    lines: list[dict[str, object]] = []
    try:
        text = journal.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    for line in text.splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            break
        if not isinstance(entry, dict):
            break
        lines.append(entry)
    return lines
