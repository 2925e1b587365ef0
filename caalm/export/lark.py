"""The Lark grammar itself, with the options under which it loads."""

from typing import TYPE_CHECKING

from caalm import __version__
from caalm.export import EXPORTS
from caalm.syntax.parser import lark_options

if TYPE_CHECKING:
    from caalm.language import Language


@EXPORTS.register("lark")
def export_lark(language: "Language") -> str:
    """The grammar text under a comment that says what it is and how Lark must load it."""
    options = lark_options(language.surface)
    indented = options.pop("postlex", None) is not None
    shown = ", ".join(f"{name}={value!r}" for name, value in options.items())
    lines = [
        f"// {language.name}: the grammar of an invented language, made by CaaLM {__version__}.",
        f"// Load it with: Lark(grammar, {shown})",
    ]
    if indented:
        lines.append(
            "// Blocks are indented: add a postlex lark.indenter.Indenter (_NL, _INDENT, _DEDENT)."
        )
    if language.surface.newline:
        lines.append("// Line ends count: the source must end with a newline.")
    return "\n".join(lines) + "\n\n" + language.grammar
