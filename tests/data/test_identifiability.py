from dataclasses import replace
from pathlib import Path

import pytest

from caalm.data.build import BuildConfig, build_corpus
from caalm.data.example import CORPUS_LIMITS, example_from_id, make_example
from caalm.data.identifiability import MOST_READINGS, doubts_of, judge
from caalm.data.judgement import ONE_READING, Judgement, Tally
from caalm.data.plan import plan
from caalm.data.shard import draw_rows
from caalm.language import Language, build_language, make_language, sample_spec
from caalm.language.surface import roles_needed
from caalm.model.prompt import code_of
from caalm.nodes import (
    Assign,
    Binary,
    Boolean,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Stmt,
    String,
)
from caalm.syntax import print_program

X = Name("a")
THREE = Integer(3)
ABOVE = Binary("greater", X, THREE)
START = Assign("a", Integer(5))
PINS = {
    "assignment": "keyword",
    "printing": "keyword",
    "condition": "plain",
    "blocks": "braces",
    "notation": "infix",
    "arithmetic": "words",
    "for": "from_to",
    "names": "letters",
    "sigil": "none",
    "unless": "no",
    "else": "word",
    "declaration": "none",
    "one_line": "none",
}


def language_with(*opaque: str, **pins: str) -> Language:
    """A language whose words all stand in the lexicon, but for those of some roles."""
    spec = sample_spec(3, "card", {**PINS, **pins})
    words = {role: f"zz{'abcdefghijklmnopqrstuvwxyz'[i]}q" for i, role in enumerate(opaque)}
    assert set(words) <= set(roles_needed(spec.made))
    lexemes = {**spec.words, **words}
    return build_language(replace(spec, seed=None, lexemes=tuple(sorted(lexemes.items()))))


def judged(language: Language, *body: Stmt) -> Judgement:
    return judge(print_program(Program(body), language), language, CORPUS_LIMITS)


def show(value: Expr) -> Print:
    return Print((value,))


def test_an_else_that_ends_with_its_heads_word_is_read_along() -> None:
    shape = {"else": "apart", "blocks": "end_construct", "condition": "parens"}
    language = language_with("if", **shape)
    assert "if" in {slot.role for slot in doubts_of(language)}
    chosen = If(Binary("less", X, THREE), (show(Integer(1)),), (show(Integer(2)),))
    assert judged(language, START, chosen) == Judgement(2, 1)  # if and unless; no loop has an else


def test_where_the_lexicon_has_every_word_nothing_is_in_doubt() -> None:
    language = language_with()
    assert doubts_of(language) == ()
    assert judged(language, START, If(ABOVE, (show(X),))) == ONE_READING


def test_a_branch_that_may_be_the_opposite_or_a_loop() -> None:
    language = language_with("if")
    judgement = judged(language, START, If(ABOVE, (show(X), Assign("a", THREE))))
    # if, while print 5; unless, until print nothing; repeat has no number
    assert judgement == Judgement(4, 2)
    assert not judgement.identifiable
    assert judgement.ceiling == 0.5


def test_an_opaque_word_does_no_harm_where_all_its_readings_print_the_same() -> None:
    body = START, If(ABOVE, (Assign("a", Integer(2)),)), show(THREE)
    judgement = judged(language_with("if"), *body)
    assert judgement.readings > 1
    assert judgement.identifiable


def test_readings_that_never_end_or_fault_do_not_count() -> None:
    judgement = judged(language_with("if"), START, If(ABOVE, (show(X),)))
    assert judgement.readings == 3  # `while` never ends


def test_a_known_word_beside_the_head_tells_what_it_is() -> None:
    language = language_with("if", condition="then")
    judgement = judged(language, START, If(ABOVE, (show(X), Assign("a", THREE))))
    assert judgement == Judgement(2, 1)  # if, unless


def test_an_else_belongs_to_a_branch() -> None:
    body = START, If(ABOVE, (show(X), Assign("a", THREE)), (show(THREE),))
    assert judged(language_with("if", "else"), *body) == Judgement(2, 1)


def test_an_opaque_operator_is_any_of_its_kind() -> None:
    language = language_with("add")
    assert judged(language, show(Binary("add", Integer(2), Integer(2)))) == Judgement(6, 2)
    assert judged(language, show(Binary("add", String("b"), Integer(2)))).readings == 1


def test_two_opaque_words_are_never_the_same_operator() -> None:
    language = language_with("add", "multiply")
    both = Binary("add", Integer(7), Binary("multiply", Integer(5), Integer(3)))
    # 6 for one, 5 for the other, but 5 joined with 3 is a text and cannot be counted with
    assert judged(language, show(both)).readings == 30 - 5


def test_a_known_operator_is_none_that_an_opaque_one_can_be() -> None:
    both = Binary("add", Integer(7), Binary("multiply", Integer(5), Integer(3)))
    assert judged(language_with("add"), show(both)).readings == 5


def test_truth_words_may_be_the_other_way_round() -> None:
    language = language_with("true", "false")
    assert judged(language, show(Boolean(True)), show(Boolean(False))) == Judgement(2, 1)


def test_a_loop_without_a_word_may_reach_its_last_value_or_not() -> None:
    language = language_with(**{"for": "parens"})
    loop = For("i", Integer(1), THREE, (show(X),))
    assert judged(language, START, loop) == Judgement(2, 1)
    assert judged(language, START, show(X)) == ONE_READING


def test_an_opaque_assignment_may_go_either_way_between_two_names() -> None:
    language = language_with("assign")
    move = (Assign("b", X), show(Name("b")))
    assert judged(language, START, Assign("b", Integer(1)), *move) == ONE_READING
    # Every assignment of the text goes the same way, and 5 cannot be stored under.


def test_an_opaque_print_may_count_a_variable() -> None:
    language = language_with("print")
    assert not judged(language, START, show(X)).identifiable
    assert judged(language, START, show(Binary("add", X, X))) == ONE_READING


def test_so_many_readings_are_run_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    language = language_with("add", "subtract", "multiply", "divide", "modulo")
    whole: Expr = Integer(1)
    for op in ("add", "subtract", "multiply", "divide", "modulo"):
        whole = Binary(op, whole, Integer(7))  # type: ignore[arg-type]
    assert 100 < judged(language, show(whole)).readings <= MOST_READINGS
    monkeypatch.setattr("caalm.data.identifiability.MOST_READINGS", 10)
    assert judged(language, show(whole)).readings <= 10


def test_a_tally_adds_up() -> None:
    tally, other = Tally(), Tally()
    assert (tally.share, tally.ceiling) == (1, 1)
    tally.add(Judgement(4, 2))
    other.add(ONE_READING)
    tally.merge(other)
    assert (tally.rows, tally.share, tally.ceiling) == (2, 0.5, 0.75)


CONFIG = BuildConfig(name="doubts", profile="card", languages=6, rows_per_language=40, seed=0)


def test_a_build_marks_rows_or_leaves_them_out(tmp_path: Path) -> None:
    marked = [row.example for task in plan(CONFIG) for row in draw_rows(task)]
    doubtful = [row for row in marked if row.identifiable is False]
    assert doubtful
    assert all(example_from_id(row.id) == row for row in doubtful)
    only = replace(CONFIG, identifiable="only")
    kept = [row.example for task in plan(only) for row in draw_rows(task)]
    assert all(row.identifiable for row in kept)
    assert {row.id for row in marked} - {row.id for row in doubtful} <= {row.id for row in kept}
    build_corpus(only, tmp_path / "out", workers=1)
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert f"| 1 | {sum(row.tier == 1 for row in marked)} | 100.0% | 100.0% |" in card


def test_rows_that_fail_are_not_judged() -> None:
    failing = replace(CONFIG, errors=1.0, languages=1, rows_per_language=5)
    rows = [row.example for task in plan(failing) for row in draw_rows(task)]
    assert {row.identifiable for row in rows} == {None}


@pytest.mark.parametrize("seed", range(20))
def test_the_true_reading_is_one_of_them(seed: int) -> None:
    language = make_language(seed, "card")
    for draw in range(5):
        row = make_example(language, 3, draw)
        assert judge(code_of(row.prompt), language, CORPUS_LIMITS).readings >= 1


def test_words_that_are_joined_are_known_as_they_are_apart() -> None:
    for joint in ("blank", "underscore", "camel"):
        language = language_with(joint=joint)
        assert doubts_of(language) == (), joint


@pytest.mark.parametrize(
    "pins",
    [
        {"comparison": "dotted"},
        *({"booleans": name} for name in ("hash", "dotted", "tacks", "ticks")),
    ],
)
def test_the_symbols_of_every_option_are_known(pins: dict[str, str]) -> None:
    doubts = doubts_of(language_with(**pins))
    sets = ("comparison", "truth")
    assert [d.role for d in doubts if d.set in sets and len(d.candidates) > 1] == []
