"""Hypothesis strategies: languages, and programs of every node with any texts and names."""

from hypothesis import strategies as st

from caalm.language import Language, make_language, profiles
from caalm.nodes import (
    BINARY_OPS,
    UNARY_OPS,
    Assign,
    Binary,
    Block,
    Boolean,
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
    Stmt,
    String,
    Unary,
    Until,
    While,
)


def languages(most: int = 60) -> st.SearchStrategy[Language]:
    """A language of any profile with a seed below `most`."""
    return st.builds(make_language, st.integers(0, most - 1), st.sampled_from(profiles()))


def names() -> st.SearchStrategy[str]:
    """Any name a program may have before it is adapted, words of other languages among them."""
    usual = st.sampled_from(("x", "total", "if", "print", "end", "to", "grand_total", "isReady"))
    return usual | st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True)


def expressions() -> st.SearchStrategy[Expr]:
    """Expressions of every operator and literal."""
    leaves = st.one_of(
        st.builds(Integer, st.integers(0, 2**53)),
        st.builds(String, st.text(max_size=12)),
        st.builds(Boolean, st.booleans()),
        st.builds(Name, names()),
    )
    return st.recursive(
        leaves,
        lambda below: (
            st.builds(Unary, st.sampled_from(UNARY_OPS), below)
            | st.builds(Binary, st.sampled_from(BINARY_OPS), below, below)
        ),
        max_leaves=6,
    )


def statements() -> st.SearchStrategy[Stmt]:
    """Statements of every kind, blocks in blocks."""
    value = expressions()
    values = st.lists(value, min_size=1, max_size=3).map(tuple)
    simple = st.builds(Assign, names(), value) | st.builds(Print, values)

    def compound(below: st.SearchStrategy[Stmt]) -> st.SearchStrategy[Stmt]:
        body: st.SearchStrategy[Block] = st.lists(below, min_size=1, max_size=3).map(tuple)
        step = st.integers(-9, 9).filter(bool)
        return st.one_of(
            st.builds(If, value, body, st.just(()) | body),
            st.builds(While, value, body),
            st.builds(Until, value, body),
            st.builds(DoWhile, body, value),
            st.builds(DoUntil, body, value),
            st.builds(Repeat, value, body),
            st.builds(For, names(), value, value, body, step, st.booleans()),
        )

    return st.recursive(simple, compound, max_leaves=5)


def programs() -> st.SearchStrategy[Program]:
    """Programs of up to four statements; they need not run, only be written."""
    return st.builds(Program, st.lists(statements(), max_size=4).map(tuple))
