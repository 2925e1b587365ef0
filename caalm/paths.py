"""Where the data files that stand beside the code are, installed or in a checkout.

A wheel carries `templates/`, `grammars/` and `configs/` inside the package; a checkout and
an editable install have them at the repository's root.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data_folder(name: str) -> Path:
    """The folder `name` (templates, grammars, configs), from the wheel or the checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
