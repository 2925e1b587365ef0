"""Tags that say what is in a program, read off its AST alone."""

from typing import get_args

from caalm.nodes import (
    ARITHMETIC,
    COMPARISONS,
    LOGIC,
    Assign,
    AssignMany,
    Binary,
    Block,
    Boolean,
    DoUntil,
    DoWhile,
    Expr,
    Float,
    For,
    If,
    Integer,
    Loop,
    Name,
    Print,
    Program,
    RealOp,
    Repeat,
    Stmt,
    String,
    Unary,
    Until,
    While,
    children,
    walk,
)

FEATURES: dict[str, str] = {
    **{op: f"the operator `{op}`" for op in (*ARITHMETIC, *COMPARISONS, *LOGIC)},
    **{op: f"the operator `{op}`, which only real languages have" for op in get_args(RealOp)},
    "concat": "texts joined",
    "negate": "a unary minus",
    "not": "a `not`",
    "string": "a text literal",
    "boolean": "a truth literal",
    "reassign": "a name assigned at two or more places",
    "assign_many": "several names assigned in one statement",
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
    # These are UNWRITTEN: whoever makes the row adds them.
    "comment": "a comment",
    "false_comment": "a comment that says something false",
    "error": "the truth ends with the name of a fault",
}

UNWRITTEN = frozenset({"comment", "false_comment", "error"})  # what the AST does not show

_LOOPS: dict[type[Loop], str] = {
    While: "while",
    Until: "until",
    DoWhile: "do_while",
    DoUntil: "do_until",
    Repeat: "repeat",
    For: "for",
}
_PLAIN = (Name, Integer)  # most expressions, and no tag tells of them


def program_features(program: Program) -> tuple[str, ...]:
    """The sorted tags of FEATURES that hold for the program."""
    tags: set[str] = set()
    assigned: set[str] = set()
    prints = False
    # Each block with whether it stands in a loop, and in a branch of a decision.
    blocks: list[tuple[Block, bool, bool]] = [(program.body, False, False)]
    while blocks:
        block, in_loop, in_branch = blocks.pop()
        for stmt in block:
            if isinstance(stmt, Assign):
                if stmt.target in assigned:
                    tags.add("reassign")
                assigned.add(stmt.target)
                _add_operators(stmt.value, tags)
            elif isinstance(stmt, AssignMany):
                tags.add("assign_many")
                names = {target.name for target in stmt.targets if isinstance(target, Name)}
                if names & assigned:
                    tags.add("reassign")
                assigned |= names
                _add_parts(stmt, tags)
            elif isinstance(stmt, Print):
                prints = True
                if len(stmt.values) > 1:
                    tags.add("print_many")
                for value in stmt.values:
                    _add_operators(value, tags)
            elif isinstance(stmt, If):
                tags.update(_decision_tags(stmt, in_branch))
                _add_operators(stmt.condition, tags)
                blocks.append((stmt.then, in_loop, True))
                blocks.append((stmt.otherwise, in_loop, in_branch or not _has_else_if(stmt)))
            elif isinstance(stmt, Loop):
                tags.update(_loop_tags(stmt, in_loop))
                blocks.append((stmt.body, True, in_branch))
            else:  # what only programs of real languages have
                blocks.append((_add_parts(stmt, tags), in_loop, in_branch))
    if not prints:
        tags.add("no_print")
    return tuple(sorted(tags))


def prints_literals_only(program: Program) -> bool:
    """Whether it prints, and every value printed is written there: nothing computed is shown.

    Decisions and loops may still decide which of them are printed, and how often.
    """
    prints = [node for node in walk(program) if isinstance(node, Print)]
    values = [value for node in prints for value in node.values]
    return bool(prints) and all(_is_written(value) for value in values)


def _is_written(value: Expr) -> bool:
    if isinstance(value, Unary):
        return value.op == "negate" and isinstance(value.operand, Integer | Float)
    return isinstance(value, Integer | Float | String | Boolean)


def _has_else_if(node: If) -> bool:
    """Whether the else of a decision is exactly one more decision."""
    return len(node.otherwise) == 1 and isinstance(node.otherwise[0], If)


def _decision_tags(node: If, in_branch: bool) -> list[str]:
    """The tags of a decision, which may stand in a branch of another one."""
    tags = ["if", "nested_if"] if in_branch else ["if"]
    if node.otherwise:
        tags.append("else_if" if _has_else_if(node) else "else")
    return tags


def _loop_tags(node: Loop, in_loop: bool) -> set[str]:
    """The tags of a loop, its bounds or condition included, which may stand in another one."""
    tags = {_LOOPS[type(node)], "nested_loop"} if in_loop else {_LOOPS[type(node)]}
    if isinstance(node, For):
        if node.step != 1:
            tags.add("for_step")
        _add_operators(node.first, tags)
        _add_operators(node.last, tags)
    else:
        _add_operators(node.count if isinstance(node, Repeat) else node.condition, tags)
    return tags


def _add_parts(stmt: Stmt, tags: set[str]) -> Block:
    """Add the tags of a statement's expressions; gives the statements in it."""
    parts = children(stmt)
    for part in parts:
        if not isinstance(part, Stmt):
            _add_operators(part, tags)
    return tuple(part for part in parts if isinstance(part, Stmt))


def _add_operators(expr: Expr, tags: set[str]) -> None:
    """Add the tags of an expression: its operators, and the kinds of its literals."""
    rest: list[Expr | Stmt] = [expr]
    while rest:
        node = rest.pop()
        if isinstance(node, _PLAIN):
            continue
        if isinstance(node, Binary):
            tags.add(node.op)
            rest.append(node.left)
            rest.append(node.right)
        elif isinstance(node, Unary):
            tags.add(node.op)
            rest.append(node.operand)
        elif isinstance(node, String):
            tags.add("string")
        elif isinstance(node, Boolean):
            tags.add("boolean")
        else:  # of real languages
            rest.extend(children(node))
