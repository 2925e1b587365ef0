"""Tags that say what is in a program, read off its AST alone."""

from caalm.nodes import (
    ARITHMETIC,
    COMPARISONS,
    LOGIC,
    AnyNode,
    Assign,
    Binary,
    Boolean,
    DoUntil,
    DoWhile,
    For,
    If,
    Print,
    Program,
    Repeat,
    String,
    Unary,
    Until,
    While,
    children,
)

FEATURES: dict[str, str] = {
    **{op: f"the operator `{op}`" for op in (*ARITHMETIC, *COMPARISONS, *LOGIC)},
    "concat": "texts joined",
    "negate": "a unary minus",
    "not": "a `not`",
    "string": "a text literal",
    "boolean": "a truth literal",
    "reassign": "a name assigned at two or more places",
    "print_many": "a print of several values",
    "no_print": "no print at all",
    "if": "a decision",
    "else": "a decision whose last branch has no condition",
    "else_if": "a decision that is the whole else of another one",
    "nested_if": "a decision inside a branch of another one (an else-if is none)",
    "while": "a loop that tests first and goes on while the test holds",
    "until": "a loop that tests first and goes on until the test holds",
    "do_while": "a loop that tests last and goes on while the test holds",
    "do_until": "a loop that tests last and goes on until the test holds",
    "repeat": "a loop with a number of turns",
    "for": "a counted loop",
    "for_step": "a counted loop whose step is not one",
    "nested_loop": "a loop inside a loop",
    # What the AST does not show; whoever makes the row adds these.
    "comment": "a comment",
    "false_comment": "a comment that says something false",
    "error": "the truth ends with the name of a fault",
}

_LOOPS: dict[type[AnyNode], str] = {
    While: "while",
    Until: "until",
    DoWhile: "do_while",
    DoUntil: "do_until",
    Repeat: "repeat",
    For: "for",
}


def program_features(program: Program) -> tuple[str, ...]:
    """The sorted tags of FEATURES that hold for the program."""
    tags: set[str] = set()
    assigned: set[str] = set()
    prints = False
    # Each node with whether it stands in a loop, and in a branch of a decision.
    stack: list[tuple[AnyNode, bool, bool]] = [(program, False, False)]
    while stack:
        node, in_loop, in_branch = stack.pop()
        if isinstance(node, If):
            tags.update(_decision_tags(node, in_branch))
            stack.append((node.condition, in_loop, in_branch))
            stack.extend((child, in_loop, True) for child in node.then)
            below = in_branch if _has_else_if(node) else True
            stack.extend((child, in_loop, below) for child in node.otherwise)
            continue
        tags.update(_own_tags(node))
        if isinstance(node, Assign):
            if node.target in assigned:
                tags.add("reassign")
            assigned.add(node.target)
        elif isinstance(node, Print):
            prints = True
        elif type(node) in _LOOPS:
            if in_loop:
                tags.add("nested_loop")
            in_loop = True
        stack.extend((child, in_loop, in_branch) for child in children(node))
    if not prints:
        tags.add("no_print")
    return tuple(sorted(tags))


def _has_else_if(node: If) -> bool:
    """Whether the else of a decision is exactly one more decision."""
    return len(node.otherwise) == 1 and isinstance(node.otherwise[0], If)


def _decision_tags(node: If, in_branch: bool) -> list[str]:
    """The tags of a decision, which may stand in a branch of another one."""
    tags = ["if", "nested_if"] if in_branch else ["if"]
    if node.otherwise:
        tags.append("else_if" if _has_else_if(node) else "else")
    return tags


def _own_tags(node: AnyNode) -> tuple[str, ...]:
    """The tags that a node has whatever stands around it."""
    match node:
        case Binary(op=op) | Unary(op=op):
            return (op,)
        case String():
            return ("string",)
        case Boolean():
            return ("boolean",)
        case Print(values=values) if len(values) > 1:
            return ("print_many",)
        case For(step=step) if step != 1:
            return ("for", "for_step")
        case _:
            name = _LOOPS.get(type(node))
            return () if name is None else (name,)
