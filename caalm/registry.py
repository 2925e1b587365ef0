"""A registry: things found by name, each added by its own file.

A duplicate name is an error, an unknown one lists the known. `load_all` imports every
module of a package, so that adding a file is enough to add its entry.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

from caalm.errors import UnknownNameError

Entry = TypeVar("Entry")


class Registry(Mapping[str, Entry], Generic[Entry]):
    """Entries by name, in alphabetical order, filled from the files of one package."""

    def __init__(self, kind: str, package: str) -> None:
        self.kind = kind
        self._package = package
        self._entries: dict[str, Entry] = {}
        self._loaded = False

    def register(self, name: str) -> Callable[[Entry], Entry]:
        """Decorator: file the decorated thing under `name`."""

        def add(entry: Entry) -> Entry:
            if name in self._entries:
                raise ValueError(f"{self.kind} {name!r} is registered twice")
            self._entries[name] = entry
            return entry

        return add

    def load_all(self) -> None:
        """Import every module of the package once; their decorators fill the registry."""
        if self._loaded:
            return
        self._loaded = True
        package = importlib.import_module(self._package)
        for module in sorted(info.name for info in pkgutil.iter_modules(package.__path__)):
            importlib.import_module(f"{self._package}.{module}")

    def __getitem__(self, name: str) -> Entry:
        self.load_all()
        try:
            return self._entries[name]
        except KeyError:
            raise UnknownNameError(self.kind, name, sorted(self._entries)) from None

    def __contains__(self, name: object) -> bool:
        self.load_all()
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        self.load_all()
        return iter(sorted(self._entries))

    def __len__(self) -> int:
        self.load_all()
        return len(self._entries)
