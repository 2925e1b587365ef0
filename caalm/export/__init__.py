"""A language's grammar in the notations of other tools, one file each.

A format is a function from a `Language` to text, registered under its name.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from caalm.registry import Registry

if TYPE_CHECKING:
    from caalm.language import Language

Export: TypeAlias = Callable[["Language"], str]

EXPORTS: Registry[Export] = Registry("export format", "caalm.export")
