"""The finished shards of a build that is under way, safe against kill -9.

A hidden folder in the corpus folder holds one file for each finished language and a
journal with their hashes. A shard counts only if the journal names it and its bytes have
that hash; a torn last line, or a file that a crash left behind, does not.
"""

import hashlib
import json
import os
import platform
import shutil
from collections.abc import Iterable
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

    def __init__(self, folder: Path) -> None:
        self.home = folder / WORK_NAME
        self._path = self.home / "journal.jsonl"

    def resume(self, tasks: Iterable[LanguageTask]) -> set[str]:
        """The names of the languages that are finished; everything else is cleared away."""
        wanted = {task.name for task in tasks}
        lines = self._read()
        finished: dict[str, str] = {}
        if lines and lines[0] == {"versions": versions()}:
            for line in lines[1:]:
                name, digest = str(line.get("language")), str(line.get("sha256"))
                if name in wanted and self._is_whole(name, digest):
                    finished[name] = digest
        kept = {self._path, *map(self.shard, finished)}
        if self.home.is_dir():
            for path in sorted(self.home.iterdir()):
                if path not in kept:
                    path.unlink()
        entries: list[dict[str, object]] = [{"versions": versions()}]
        entries += [{"language": name, "sha256": digest} for name, digest in finished.items()]
        write_text(self._path, "".join(json.dumps(entry) + "\n" for entry in entries))
        return set(finished)

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

    def _read(self) -> list[dict[str, object]]:
        """The lines up to the first that is damaged."""
        lines: list[dict[str, object]] = []
        try:
            text = self._path.read_text(encoding="utf-8", errors="replace")
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

    def _is_whole(self, name: str, digest: str) -> bool:
        try:
            return sha256_of(self.shard(name)) == digest
        except OSError:
            return False
