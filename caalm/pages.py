"""Pages that need nothing else: their templates, and the policy that lets them load nothing.

In: a template's name, a style sheet. Out: a template that escapes all text, and the
Content-Security-Policy that allows that style, by its hash, and no script, font or request.
"""

import base64
import hashlib
from collections.abc import Callable
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from caalm.paths import data_folder
from caalm.visible import visible


@cache
def page_template(name: str) -> Template:
    """A template of `templates/`; an undefined name stops its rendering."""
    environment = Environment(
        loader=FileSystemLoader(data_folder("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(_FILTERS)
    return environment.get_template(name)


def style_policy(style: str) -> str:
    """What a page with this style sheet, as it stands between its tags, may load."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'"


def _percent(share: float) -> str:
    """A share in percent; what is not nothing is not called 0.0%."""
    return "< 0.1%" if 0 < share < 0.0005 else f"{100 * share:.1f}%"


_FILTERS: dict[str, Callable[..., Any]] = {
    "visible": visible,
    "percent": _percent,
    "thousands": lambda number: f"{number:,}",
    "plain": lambda name: name.replace("_", " "),
}
