"""AST -> a tree to look at: labels, lines and children, for the terminal, HTML and JSON.

In: a node. Out: a `TreeNode`. Statements become branches; an expression is one leaf whose
label shows its structure by parentheses, or, `deep`, a tree of its own.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from caalm.nodes import (
    AnyNode,
    Assign,
    Binary,
    Block,
    Boolean,
    Call,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Span,
    Stmt,
    String,
    Unary,
    Until,
    While,
    children,
)
from caalm.syntax.neutral import REAL_SIGNS, blocks_of, real_expression_text, real_statement_text

# One notation for all languages: the tree shows what was understood, not how it is spelled.
SIGNS: dict[str, str] = {
    "add": "+",
    "subtract": "-",
    "multiply": "*",
    "divide": "div",
    "modulo": "mod",
    "equal": "=",
    "not_equal": "≠",
    "less": "<",
    "less_equal": "≤",
    "greater": ">",
    "greater_equal": "≥",
    "and": "and",
    "or": "or",
    "not": "not ",
    "negate": "-",
    "concat": "..",
    **{str(op): sign for op, sign in REAL_SIGNS.items()},
}


_INLINE = "inline"


@dataclass(frozen=True, slots=True)
class TreeNode:
    """One line of the tree; `span` is None for a part that has no place of its own."""

    kind: str
    label: str
    span: Span | None
    children: tuple["TreeNode", ...] = ()

    @property
    def lines(self) -> tuple[int, int] | None:
        """The first and the last source line that the node covers."""
        if self.span is None:
            return None
        last = self.span.end_line - (self.span.end_column == 1)  # the end is exclusive
        return self.span.line, max(self.span.line, last)


def build_tree(node: AnyNode, *, deep: bool = False) -> TreeNode:
    """The tree of a node; `deep` splits expressions into their operators and operands."""
    match node:
        case Program(body=body):
            return TreeNode("program", "program", node.span, _statements(body, deep))
        case _ if isinstance(node, Stmt):
            return _statement(node, deep)
        case _:
            return _expression(node, deep)


def expression_text(expr: Expr) -> str:
    """An expression in the neutral notation, every operation in parentheses but the outermost."""
    match expr:
        case Integer(value=value):
            return str(value)
        case String(value=value):
            return json.dumps(value, ensure_ascii=False)
        case Boolean(value=value):
            return "true" if value else "false"
        case Name(name=name):
            return name
        case Unary(op=op, operand=operand):
            return f"{SIGNS[op]}{_inner(operand)}"
        case Binary(op=op, left=left, right=right):
            return f"{_inner(left)} {SIGNS[op]} {_inner(right)}"
        case _:
            return real_expression_text(expr, _inner, SIGNS)


def _inner(expr: Expr) -> str:
    text = expression_text(expr)
    return f"({text})" if isinstance(expr, Unary | Binary) else text


def _statements(body: Block, deep: bool) -> tuple[TreeNode, ...]:
    return tuple(_statement(stmt, deep) for stmt in body)


def _statement(stmt: Stmt, deep: bool) -> TreeNode:
    match stmt:
        case Assign(target=target, value=value):
            parts = [_part("value", [value], deep, "← ")]
            return _branch(stmt, "assign", f"assign {target}", parts)
        case Print(values=values):
            return _branch(stmt, "print", "print", [_part("values", values, deep)])
        case If(condition=condition, then=then, otherwise=otherwise):
            parts = [_part("condition", [condition], deep), _group("then", then, deep)]
            if otherwise:
                parts.append(_group("else", otherwise, deep))
            return _branch(stmt, "if", "if", parts)
        case While(condition=condition, body=body) | Until(condition=condition, body=body):
            kind = "while" if isinstance(stmt, While) else "until"
            parts = [_part("condition", [condition], deep), _group("body", body, deep)]
            return _branch(stmt, kind, kind, parts)
        case DoWhile(body=body, condition=condition) | DoUntil(body=body, condition=condition):
            kind, word = (
                ("do_while", "while ") if isinstance(stmt, DoWhile) else ("do_until", "until ")
            )
            parts = [_group("body", body, deep), _part("condition", [condition], deep, word)]
            return _branch(stmt, kind, "do" if not deep else f"do … {word.strip()}", parts)
        case Repeat(count=count, body=body):
            parts = [_part("count", [count], deep), _group("body", body, deep)]
            return _branch(stmt, "repeat", "repeat", parts)
        case For():
            return _for(stmt, deep)
        case _:
            return _real_statement(stmt, deep)


def _for(stmt: For, deep: bool) -> TreeNode:
    label = f"for {stmt.variable}" + (f", step {stmt.step}," if stmt.step != 1 else "")
    name, word = ("last", "to ") if stmt.inclusive else ("before", "to before ")
    parts = [
        _part("first", [stmt.first], deep, "from "),
        _part(name, [stmt.last], deep, word),
        _group("body", stmt.body, deep),
    ]
    return _branch(stmt, "for", label.rstrip(",") if deep else label, parts)


def _real_statement(stmt: Stmt, deep: bool) -> TreeNode:
    """A statement that only real languages have: its head, and its blocks below."""
    kind = type(stmt).__name__.lower()
    blocks = [_group(name, body, deep) for name, body in blocks_of(stmt).items() if body]
    inside = {id(inner) for body in blocks_of(stmt).values() for inner in body}
    exprs = [child for child in children(stmt) if deep and id(child) not in inside]
    parts = [_part("values", exprs, deep), *blocks] if exprs else blocks  # type: ignore[arg-type]
    name = getattr(stmt, "name", None)
    label = f"{kind} {name}" if name else kind
    if not exprs:
        label = real_statement_text(stmt, expression_text)
    return _branch(stmt, kind, label, parts) if parts else TreeNode(kind, label, stmt.span)


def _branch(stmt: Stmt, kind: str, label: str, parts: list[TreeNode]) -> TreeNode:
    """A statement over its parts; parts that are plain text move into its label."""
    if len(parts) == 1 and parts[0].kind != _INLINE:
        return TreeNode(kind, label, stmt.span, parts[0].children)
    inline = [part.label for part in parts if part.kind == _INLINE]
    rest = tuple(part for part in parts if part.kind != _INLINE)
    if inline and len(rest) == 1 and rest[0].kind == "body":
        rest = rest[0].children
    return TreeNode(kind, " ".join((label, *inline)), stmt.span, rest)


def _part(name: str, exprs: Iterable[Expr], deep: bool, lead: str = "") -> TreeNode:
    """The expressions of a statement: nodes below it, or text for its label."""
    if deep:
        return TreeNode(name, name, None, tuple(_expression(expr, deep) for expr in exprs))
    return TreeNode(_INLINE, lead + ", ".join(map(expression_text, exprs)), None)


def _group(name: str, body: Block, deep: bool) -> TreeNode:
    return TreeNode(name, name, None, _statements(body, deep))


def _expression(expr: Expr, deep: bool) -> TreeNode:
    if not deep or not children(expr):
        kind = type(expr).__name__.lower()
        return TreeNode(kind, expression_text(expr), expr.span)
    operands = tuple(_expression(child, deep) for child in children(expr))  # type: ignore[arg-type]
    if isinstance(expr, Unary | Binary):
        return TreeNode(expr.op, f"{SIGNS[expr.op].strip()}  ({expr.op})", expr.span, operands)
    name = expr.function if isinstance(expr, Call) else getattr(expr, "name", None)
    kind = type(expr).__name__.lower()
    return TreeNode(kind, f"{kind} {name}" if name else kind, expr.span, operands)


def tree_to_json(tree: TreeNode) -> dict[str, Any]:
    """The tree as plain values; `span` is [line, column, end line, end column] or null."""
    return {
        "kind": tree.kind,
        "label": tree.label,
        "span": list(tree.span) if tree.span else None,
        "children": [tree_to_json(child) for child in tree.children],
    }
