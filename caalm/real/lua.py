"""Lua 5.4 as a language of the package."""

from caalm.real.language import RealLanguage
from caalm.real.lua_reader import LuaReader
from caalm.real.lua_writer import LuaWriter
from caalm.real.reader import RealParser
from caalm.runtime import Semantics

# The language's keywords, and the names of what it brings along.
_RESERVED = """
and break do else elseif end false for function goto if in local nil not or repeat return
then true until while print type tostring tonumber ipairs pairs next select error assert
math string table io os debug coroutine utf8 require load pcall _
"""


def build() -> RealLanguage:
    """Make the language: read the grammar, and build its parser."""
    return RealLanguage(
        name="lua",
        title="Lua",
        ending=".lua",
        parser=RealParser("lua", LuaReader),
        printer=LuaWriter(pinned=True),
        writer=LuaWriter(),
        semantics=Semantics(language="lua"),
        constructs=frozenset(
            {
                "else",
                "while",
                "until",
                "do_while",
                "do_until",
                "repeat",
                "for",
                "for_step",
                "print_many",
            }
        ),
        reserved=frozenset(_RESERVED.split()),
    )
