"""Programs that people write to learn or test a language, their numbers and words left open.

In: the files of `templates/patterns/LANGUAGE/`. Out: a `Pattern` for each, whose sources are
drawn from a stream. To add a pattern is to add a file:

    -- n: 5..20
    -- word: apples | pears

    for i = 1, <<n>> do print(i .. " <<word>>") end

The comments on top name the parameters: a range of whole numbers, or texts with ` | `
between them. `<<…>>` is a Jinja expression, so `<<n + 1>>` works; `<%…%>` its statements.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from jinja2 import Environment, StrictUndefined, Template, TemplateError

from caalm.errors import ConfigError
from caalm.paths import data_folder

# What opens a comment that lasts to the end of the line.
COMMENTS: Mapping[str, str] = {"python": "#", "javascript": "//", "lua": "--", "cobol": "*>"}
_PARAMETER = re.compile(r"(?P<name>[a-z]\w*): (?P<values>.+)")
_RANGE = re.compile(r"(?P<low>-?\d+)\.\.(?P<high>-?\d+)")
_NAME = re.compile(r"[a-z][a-z0-9_]*")


class Pattern(NamedTuple):
    """One pattern: what each parameter may be, and the source with its places."""

    name: str
    parameters: Mapping[str, range | tuple[str, ...]]
    template: Template

    def draw(self, rng: Random) -> str:
        """A source of the pattern, without a final newline."""
        values = {name: rng.choice(allowed) for name, allowed in self.parameters.items()}
        return self.template.render(values).rstrip("\n")


@cache
def load_patterns(language: str) -> Mapping[str, Pattern]:
    """All patterns of a real language by name, in alphabetical order; empty where it has none.

    Raises ConfigError, naming the file and the line, for one that breaks the format.
    """
    folder = data_folder("templates") / "patterns" / language
    paths = sorted(path for path in folder.glob("*") if path.is_file())
    return {path.stem: read_pattern(path, COMMENTS[language]) for path in paths}


def read_pattern(path: Path, comment: str) -> Pattern:
    """Read one pattern's file; raises ConfigError where it breaks the format."""
    if not _NAME.fullmatch(path.stem):
        raise ConfigError(f"{path}: a pattern's name is lower-case letters, digits and '_'")
    lines = path.read_text(encoding="utf-8").splitlines()
    parameters: dict[str, range | tuple[str, ...]] = {}
    for number, text in _header(lines, comment):
        match = _PARAMETER.fullmatch(text)
        if match is None:
            raise ConfigError(f"{path}: line {number}: expected 'name: 1..9' or 'name: a | b'")
        parameters[match["name"]] = _values(match["values"], f"{path}: line {number}")
    try:
        template = _environment().from_string("\n".join(lines[len(parameters) :]).lstrip("\n"))
        pattern = Pattern(path.stem, parameters, template)
        pattern.draw(Random(0))
    except TemplateError as error:
        raise ConfigError(f"{path}: {error}") from None
    return pattern


def _header(lines: list[str], comment: str) -> Iterator[tuple[int, str]]:
    """The comments on top, up to the first line that is none, with their numbers."""
    for number, line in enumerate(lines, 1):
        if not line.startswith(comment):
            return
        yield number, line.removeprefix(comment).strip()


def _values(text: str, place: str) -> range | tuple[str, ...]:
    """A range, or the texts to choose from."""
    if match := _RANGE.fullmatch(text):
        low, high = int(match["low"]), int(match["high"])
        if low > high:
            raise ConfigError(f"{place}: {text} is empty; the smaller number comes first")
        return range(low, high + 1)
    return tuple(text.split(" | "))


@cache
def _environment() -> Environment:
    return Environment(
        variable_start_string="<<",
        variable_end_string=">>",
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 (programs, not HTML)
    )
