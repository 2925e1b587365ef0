"""An explanation in the terminal, as one rich renderable.

Everything that comes from a program or a model goes in as plain text with its control
characters escaped, so that it can neither colour nor move anything.
"""

from typing import TYPE_CHECKING

from caalm.explain.explanation import Explanation
from caalm.explain.tree import TreeNode, build_tree
from caalm.explain.words import (
    diagnosis_sentence,
    difference_sentences,
    fault_sentence,
    headline,
    window,
)
from caalm.visible import visible

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.tree import Tree

_GUILTY = "▶"


def render_terminal(explanation: Explanation) -> "RenderableType":
    """Source, AST, truth against prediction, first difference, guilty statement, diagnosis."""
    from rich.console import Group
    from rich.text import Text

    style = "bold green" if explanation.correct else "bold red"
    parts: list[RenderableType] = [
        Text.assemble(("Source", "bold"), f" in {explanation.language}"),
        _source(explanation),
        Text("\nSyntax tree", "bold"),
        render_tree(build_tree(explanation.program), guilty=_guilty_line(explanation)),
        Text("\nTruth and prediction", "bold"),
        _comparison(explanation),
        Text(headline(explanation), style),
    ]
    if fault := fault_sentence(explanation):
        parts.append(Text(fault, "yellow"))
    parts += [Text(sentence) for sentence in difference_sentences(explanation)]
    if diagnosis := diagnosis_sentence(explanation):
        parts.append(Text.assemble(("Diagnosis: ", "bold"), diagnosis))
    return Group(*parts)


def render_tree(tree: TreeNode, *, guilty: int | None = None) -> "Tree":
    """A tree with the source lines behind its labels; the guilty statement stands out."""
    from rich.text import Text
    from rich.tree import Tree

    def label(node: TreeNode) -> Text:
        text = Text(visible(node.label).replace("\n", "\\n"))
        if node.lines is None:
            text.stylize("italic dim")
            return text
        if node.kind == "print" and node.lines[0] == guilty:
            text.stylize("bold red")
        first, last = node.lines
        return text.append(f"  {first}" if first == last else f"  {first}-{last}", "dim")

    root = Tree(label(tree), guide_style="dim")
    stack = [(tree, root)]
    while stack:
        node, branch = stack.pop()
        for child in node.children:
            stack.append((child, branch.add(label(child))))
    return root


def _guilty_line(explanation: Explanation) -> int | None:
    return explanation.origin.line if explanation.origin else None


def _source(explanation: Explanation) -> "Table":
    """The source with line numbers; the statement that printed the wrong line is marked."""
    from rich.table import Table
    from rich.text import Text

    guilty = _guilty_line(explanation)
    fault = explanation.execution.error
    broken = fault.span.line if fault and fault.span else None
    made = Table.grid(padding=(0, 1))
    for number, row in enumerate(explanation.source.rstrip("\n").split("\n"), 1):
        style = "bold red" if number == guilty else "yellow" if number == broken else ""
        mark = _GUILTY if number == guilty else "!" if number == broken else " "
        made.add_row(
            Text(mark, style), Text(str(number), "dim", justify="right"), Text(visible(row), style)
        )
    return made


def _comparison(explanation: Explanation) -> "Table":
    """Truth and prediction line by line, around the first difference."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    made = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    made.add_column("line", justify="right", style="dim")
    made.add_column("truth")
    made.add_column("prediction")
    made.add_column("")
    shown = window(explanation)
    if shown.before:
        made.add_row("", Text(f"… {shown.before} lines alike", "dim"), "", "")
    for line in shown.lines:
        mark = Text("✓", "green") if line.equal else Text("✗", "red")
        made.add_row(str(line.number), _cell(line.truth), _cell(line.predicted), mark)
    if shown.after:
        made.add_row("", Text(f"… {shown.after} more lines", "dim"), "", "")
    if not explanation.lines:
        made.add_row("", Text("(nothing)", "dim"), Text("(nothing)", "dim"), Text("✓", "green"))
    return made


def _cell(text: str | None) -> "RenderableType":
    from rich.text import Text

    if text is None:
        return Text("(no such line)", "dim italic")
    return Text(visible(text)) if text else Text("(empty line)", "dim italic")
