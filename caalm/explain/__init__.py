"""Explain a prediction: the program, its AST, truth against prediction, and the guilty line.

In: a source, its language and a prediction. Out: an `Explanation`, which `render_terminal`,
`render_html` and `to_json` show. The truth is what the interpreter prints for the parsed
source. Not here: asking a model (caalm.model), the commands (caalm.cli).
"""

import sys
from types import ModuleType
from typing import Any

from caalm.explain.explanation import (
    Explanation,
    LineComparison,
    Origin,
    compare_lines,
    explain,
    find_origin,
    show_value,
    source_text,
)
from caalm.explain.page import render_html
from caalm.explain.plain import to_json
from caalm.explain.terminal import render_terminal, render_tree
from caalm.explain.tree import TreeNode, build_tree, tree_to_json

__all__ = [
    "Explanation",
    "LineComparison",
    "Origin",
    "TreeNode",
    "build_tree",
    "compare_lines",
    "explain",
    "find_origin",
    "render_html",
    "render_terminal",
    "render_tree",
    "show_value",
    "source_text",
    "to_json",
    "tree_to_json",
]


class _CallableModule(ModuleType):
    """`caalm.explain` is this package and the public function: calling it explains.

    Importing a submodule binds its name in the package, which would hide a function of the
    same name in `caalm` as soon as anything imported `caalm.explain`.
    """

    def __call__(self, *args: Any, **kwargs: Any) -> Explanation:
        return explain(*args, **kwargs)


sys.modules[__name__].__class__ = _CallableModule
