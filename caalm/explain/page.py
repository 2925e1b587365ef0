"""An explanation as one HTML page that needs nothing else: no script, no font, no request.

The nodes of the AST and the lines of the source light up together by CSS `:has()`, with
the mouse and with the keyboard. A Content-Security-Policy allows the page's own style, by
its hash, and nothing more; all text is escaped by Jinja.
"""

from collections.abc import Iterator
from typing import Any

from caalm.explain.explanation import Explanation
from caalm.explain.tree import TreeNode, build_tree
from caalm.explain.words import (
    diagnosis_sentence,
    difference_sentences,
    fault_sentence,
    headline,
    window,
)
from caalm.pages import page_template, style_policy

# Each node has a CSS rule of its own; a page with more would be slow to show.
_LINKED_NODES = 1_500
_SHOWN_LINES = 400


def render_html(explanation: Explanation) -> str:
    """The page as text; write it to a file and open it in a browser."""
    tree = _number(build_tree(explanation.program))
    style = _style(tree, explanation.source.count("\n") + 1)
    return page_template("explain.html.jinja").render(
        explanation=explanation,
        style=style,
        policy=style_policy(style),
        rows=explanation.source.rstrip("\n").split("\n"),
        tree=tree,
        window=window(explanation, shown=_SHOWN_LINES),
        headline=headline(explanation),
        fault=fault_sentence(explanation),
        diagnosis=diagnosis_sentence(explanation),
        sentences=difference_sentences(explanation),
    )


def _number(tree: TreeNode) -> dict[str, Any]:
    """The tree with an identifier for each node, for the template and the style."""
    counter = iter(range(1_000_000))

    def numbered(node: TreeNode) -> dict[str, Any]:
        return {
            "id": f"n{next(counter)}",
            "kind": node.kind,
            "label": node.label.replace("\n", "\\n"),
            "lines": node.lines,
            "children": [numbered(child) for child in node.children],
        }

    return numbered(tree)


def _walk(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    stack = [tree]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node["children"]))


def _style(tree: dict[str, Any], lines: int) -> str:
    """The style sheet: the fixed part, and one rule for each link of a node and a line."""
    rules = [page_template("explain.css").render()]
    nodes = [node for node in _walk(tree) if node["lines"]][:_LINKED_NODES]
    for node in nodes:
        first, last = node["lines"]
        if last - first <= 40:
            covered = ",".join(f"#L{line}" for line in range(first, last + 1))
            rules.append(f"body:has(#{node['id']}:is(:hover,:focus)) :is({covered}){{{_LIT}}}")
    for line in range(1, min(lines, _LINKED_NODES) + 1):
        on_line = ",".join(f"#{node['id']}" for node in nodes if node["lines"][0] == line)
        if on_line:
            rules.append(f"body:has(#L{line}:is(:hover,:focus)) :is({on_line}){{{_LIT}}}")
    return "\n".join(rules)


_LIT = "background:var(--lit)"
