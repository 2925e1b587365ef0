"""Names: every style spells them differently from each other and from the keywords."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from program_strategies import names

from caalm.language.choice import CHOICES
from caalm.syntax import naming
from caalm.syntax.naming import STYLES, Namer, canonical

LOOKS = {
    "snake": ("old_price", "n", "old_price2"),
    "camel": ("oldPrice", "n", "oldPrice2"),
    "pascal": ("OldPrice", "N", "OldPrice2"),
    "upper": ("OLD_PRICE", "N", "OLD_PRICE2"),
    "flat": ("oldprice", "n", "oldprice2"),
    "kebab": ("old-price", "n", "old-price2"),
    "initials": ("op", "n", "op2"),
    "short": ("oldprc", "n", "oldprc2"),
    "owned": ("my_old_price", "my_n", "my_old_price2"),
    "letters": ("a", "b", "c"),
    "capitals": ("A", "B", "C"),
    "greek": ("α", "β", "γ"),
    "things": ("apple", "river", "stone"),
    "numbered": ("v1", "v2", "v3"),
    "indexed": ("x0", "x1", "x2"),
}


def test_every_style_can_be_drawn_and_every_option_has_a_style() -> None:
    drawn = {str(option.settings["names"]) for option in CHOICES["names"].options.values()}
    assert drawn == STYLES.keys() == LOOKS.keys()


@pytest.mark.parametrize("style", STYLES)
def test_names_look_as_in_the_table(style: str) -> None:
    namer = Namer(style, frozenset())
    assert tuple(map(namer.name, ("old_price", "n", "oldPrice"))) == LOOKS[style]
    assert namer.name("old_price") == LOOKS[style][0]


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=60, deadline=None, derandomize=True)
@given(given_names=st.lists(names(), max_size=60, unique=True), words=st.sets(names()))
def test_names_differ_and_are_no_keywords(
    style: str, given_names: list[str], words: set[str]
) -> None:
    reserved = frozenset(word.lower() for word in words) | {"a", "α", "v1", "apple", "x0"}
    namer = Namer(style, reserved)
    spelled = [namer.name(name) for name in given_names]
    assert len({name.lower() for name in spelled}) == len(given_names)
    assert not {name.lower() for name in spelled} & reserved
    assert all(re.fullmatch(r"[^\W\d]\w*(?:-[^\W\d]\w*)*", name) for name in spelled)


@pytest.mark.parametrize("style", ["snake", "camel", "pascal", "kebab"])
def test_styles_that_keep_the_words_lead_back_to_them(style: str) -> None:
    spelled = Namer(style, frozenset()).name("grand_total_sum")
    assert canonical(spelled) == "grand_total_sum"


def test_a_style_that_runs_out_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: a list of names that does not begin again."""
    monkeypatch.setitem(naming.STYLES, "greek", lambda name, position: iter("αβγ"))
    namer = Namer("greek", frozenset({"β"}))
    assert [namer.name(name) for name in "xy"] == ["α", "γ"]
    with pytest.raises(AssertionError, match="endless"):
        namer.name("z")
