"""The log of a run: one JSON object a line, and a line for a person now and then.

In: records. Out: `log.jsonl` and stderr. Of several processes only the first writes. A
resumed run first drops the records of updates that it will take again.
"""

import json
import sys
from pathlib import Path
from typing import Any

from caalm.errors import CaalmError
from caalm.files import write_text


class TrainingLog:
    """Appends records to `path`; with `silent` it does nothing."""

    def __init__(self, path: Path, *, silent: bool = False) -> None:
        self.path, self.silent = path, silent

    def resume_at(self, update: int) -> None:
        """Drop what was logged after `update`, and a last line that a kill cut short."""
        if self.silent:
            return
        kept = [r for r in read_log(self.path) if r.get("update", 0) <= update] if update else []
        write_text(self.path, "".join(f"{json.dumps(record)}\n" for record in kept))

    def write(self, **record: Any) -> None:
        """Append one record. Raises CaalmError naming the file where the disk is full."""
        if self.silent:
            return
        try:
            with self.path.open("a", encoding="utf-8") as log:
                log.write(json.dumps(record) + "\n")
        except OSError as error:
            raise CaalmError(f"{self.path}: cannot be written ({error.strerror})") from error

    def say(self, line: str) -> None:
        """Tell a person."""
        if not self.silent:
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()


def read_log(path: Path) -> list[dict[str, Any]]:
    """The records of a log; a half-written last line is left out."""
    records = []
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return []
    for line in lines:
        try:
            record = json.loads(line)
        except ValueError:
            continue
        if isinstance(record, dict):
            records.append(record)
    return records
