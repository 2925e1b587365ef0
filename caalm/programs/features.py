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
        kind = type(node)
        if isinstance(node, Binary | Unary):
            tags.add(node.op)
        elif isinstance(node, String):
            tags.add("string")
        elif isinstance(node, Boolean):
            tags.add("boolean")
        elif isinstance(node, Assign):
            if node.target in assigned:
                tags.add("reassign")
            assigned.add(node.target)
        elif isinstance(node, Print):
            prints = True
            if len(node.values) > 1:
                tags.add("print_many")
        elif isinstance(node, If):
            tags.add("if")
            if in_branch:
                tags.add("nested_if")
            if len(node.otherwise) == 1 and isinstance(node.otherwise[0], If):
                tags.add("else_if")
                stack.append((node.otherwise[0], in_loop, in_branch))
            elif node.otherwise:
                tags.add("else")
                stack.extend((child, in_loop, True) for child in node.otherwise)
            stack.append((node.condition, in_loop, in_branch))
            stack.extend((child, in_loop, True) for child in node.then)
            continue
        elif kind in _LOOPS:
            tags.add(_LOOPS[kind])
            if in_loop:
                tags.add("nested_loop")
            if isinstance(node, For) and node.step != 1:
                tags.add("for_step")
            in_loop = True
        stack.extend((child, in_loop, in_branch) for child in children(node))
    if not prints:
        tags.add("no_print")
    return tuple(sorted(tags))
