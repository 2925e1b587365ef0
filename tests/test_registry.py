"""Registries: one name once, an unknown name lists the known."""

import pytest

from caalm.errors import UnknownNameError
from caalm.language.choice import CHOICES
from caalm.registry import Registry


def test_a_name_is_taken_once_and_an_unknown_one_lists_the_known() -> None:
    things: Registry[int] = Registry("thing", "caalm.language.profiles_none")
    things._loaded = True
    things.register("one")(1)
    with pytest.raises(ValueError, match="registered twice"):
        things.register("one")(2)
    with pytest.raises(UnknownNameError, match="unknown thing 'two'; known: one"):
        things["two"]
    assert list(things) == ["one"]
    assert "one" in things


def test_a_package_fills_its_registry() -> None:
    assert {"assignment", "printing", "blocks"} <= set(CHOICES)
