"""JavaScript's literals as they are written, and the braces of templates.

Source: ECMA-262, section 12.9. A text keeps characters, not UTF-16 units; half of one, which
an escape can make, is kept as such and written as an escape again.
"""

import re

MARK = "\ue000"  # stands for the brace that closes `${`
_ESCAPE = re.compile(
    r"\\(?:x(?P<x>[0-9a-fA-F]{2})|u\{(?P<point>[0-9a-fA-F]+)\}|u(?P<unit>[0-9a-fA-F]{4})"
    r"|(?P<octal>[0-3][0-7]{0,2}|[4-7][0-7]?)|(?P<line>\r\n|[\n\r\u2028\u2029])"
    r"|(?P<simple>[^xu]))",
    re.DOTALL,
)
_BAD_ESCAPE = re.compile(
    r"(?<!\\)(?:\\\\)*\\(?:x(?![0-9a-fA-F]{2})|u(?!\{[0-9a-fA-F]+\}|[0-9a-fA-F]{4}))"
)
_SIMPLE = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_PIECE = re.compile(
    r"//[^\n\r\u2028\u2029]*|/\*.*?\*/"
    r'|"(?:\\.|[^"\\\n\r])*|\'(?:\\.|[^\'\\\n\r])*|[`{}]',
    re.DOTALL,
)
_CHUNK = re.compile(r"(?:\\.|\$(?!\{)|[^`\\$])*(?P<end>`|\$\{)?", re.DOTALL)
_NAMED = {value: f"\\{letter}" for letter, value in _SIMPLE.items() if letter != "v"}


def number_of(text: str) -> int | float | None:
    """The number that a literal means; None for one of no form that JavaScript has."""
    if text.endswith("_") or "__" in text or re.search(r"_[.eE]|[.eE+-]_|0[xXoObB]_|^0_", text):
        return None
    text = text.replace("_", "")
    for prefix, base in (("0x", 16), ("0o", 8), ("0b", 2)):
        if text[:2].lower() == prefix:
            return int(text[2:], base)
    if text.isdigit():
        return int(text) if len(text) < 400 else float(text)
    return float(text)


def is_old_octal(text: str) -> bool:
    """Whether a number begins with a zero that once made it octal."""
    return len(text) > 1 and text[0] == "0" and (text[1].isdigit() or text[1] == "_")


def text_of(inner: str) -> str | None:
    """The text between quotes; None where an escape has no meaning."""
    if "\\" not in inner:
        return inner
    if _BAD_ESCAPE.search(inner):
        return None
    try:
        raw = _ESCAPE.sub(_meant, inner)
    except (ValueError, OverflowError):
        return None
    return _PAIR.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), raw)


def _meant(match: re.Match[str]) -> str:
    code = match["x"] or match["point"] or match["unit"]
    if code:
        return chr(int(code, 16))
    if match["octal"]:
        return chr(int(match["octal"], 8))
    return "" if match["line"] else _SIMPLE.get(match["simple"], match["simple"])


def text_of_template(inner: str) -> str | None:
    """The text of a piece of a template; None also for octal escapes, which it may not have."""
    if re.search(r"(?<!\\)(?:\\\\)*\\(?:[1-9]|0[0-9])", inner):
        return None
    return text_of(inner.replace("\r\n", "\n").replace("\r", "\n"))


def marked(source: str) -> str:
    """The source with MARK for every brace that closes `${`, so that a lexer can tell."""
    if source.startswith("#!"):
        source = "//" + source[2:]
    if "${" not in source:
        return source
    made, at, open_braces = list(source), 0, list[int]()
    while match := _PIECE.search(source, at):
        at, text = match.end(), match[0]
        if text == "{" and open_braces:
            open_braces[-1] += 1
        elif text == "}" and open_braces and open_braces[-1]:
            open_braces[-1] -= 1
        elif text == "`" or (text == "}" and open_braces):
            if text == "}":
                open_braces.pop()
                made[match.start()] = MARK
            chunk = _CHUNK.match(source, at)
            assert chunk is not None
            at = chunk.end()
            if chunk["end"] == "${":
                open_braces.append(0)
        elif text[0] in "\"'":
            at += 1  # the closing quote
    return "".join(made)


def quoted(text: str) -> str:
    """The text as a literal: in double quotes, or in single ones where it has double ones."""
    quote = "'" if '"' in text and "'" not in text else '"'
    return quote + escaped(text, quote) + quote


def escaped(text: str, quote: str) -> str:
    """The text as it stands between such quotes."""

    def shown(character: str) -> str:
        if character in (quote, "\\"):
            return f"\\{character}"
        if character == "\n" and quote == "`":
            return character
        if character in _NAMED:
            return _NAMED[character]
        if character < " " or character in "\x7f\u2028\u2029" or "\ud800" <= character <= "\udfff":
            return f"\\u{ord(character):04x}"
        return character

    made = "".join(map(shown, text))
    return made.replace("${", "\\${") if quote == "`" else made
