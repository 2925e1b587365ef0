from dataclasses import fields
from random import Random

import pytest

from caalm.data import example as module
from caalm.data.example import (
    Example,
    RowKey,
    Variant,
    example_from_id,
    judge_example,
    key_of,
    make_example,
)
from caalm.errors import CaalmError, UsageError
from caalm.language import Language, make_language
from caalm.nodes import Name, Print, Program
from caalm.programs import program_features
from caalm.runtime import run_program
from caalm.syntax import parse_program

ROWS = [(tier, draw) for tier in (1, 2, 3) for draw in range(8)]


@pytest.fixture(scope="module")
def language() -> Language:
    return make_language(7, "card")


def code_of(example: Example) -> str:
    return example.prompt.removeprefix("Code:\n").removesuffix("\n\nOutput:\n")


def test_the_fields_are_the_columns_of_a_corpus_row() -> None:
    names = "prompt completion language family tier features steps identifiable split id"
    assert [field.name for field in fields(Example)] == names.split()


@pytest.mark.parametrize(("tier", "draw"), ROWS)
def test_the_completion_is_what_the_text_in_the_prompt_prints(
    tier: int, draw: int, language: Language
) -> None:
    example = make_example(language, tier, draw)
    program = parse_program(code_of(example), language)
    execution = run_program(program, semantics=language.semantics)
    assert execution.stdout == (example.completion + "\n" if execution.stdout else "")
    assert execution.steps == example.steps
    assert set(program_features(program)) == set(example.features) - {"comment", "false_comment"}
    assert example.id == f"card-0007/t{tier}/{draw:06d}"
    assert example.identifiable is None


@pytest.mark.parametrize("stratum", ["train", "lexical", "structural"])
def test_an_id_alone_makes_the_row_again(stratum: str) -> None:
    language = next(
        language for language in map(make_language, range(100)) if language.spec.stratum == stratum
    )
    rows = (make_example(language, 2, draw) for draw in range(950_000, 950_100))
    made = next(row for row in rows if row.split is not None)
    assert example_from_id(made.id) == judge_example(made, language)[0]
    assert made.split == {"train": "test_seen"}.get(stratum, f"test_{stratum}")


@pytest.mark.parametrize("variant", [Variant("hard"), Variant(fault=True), Variant("easy", True)])
def test_the_id_of_a_harder_or_failing_row_makes_it_again(
    variant: Variant, language: Language
) -> None:
    made = make_example(language, 3, 17, variant)
    assert key_of(made.id) == RowKey(language.name, 3, 17, variant)
    assert example_from_id(made.id) == judge_example(made, language)[0]
    assert made.prompt != make_example(language, 3, 17).prompt


def test_the_truth_of_a_failing_row_ends_with_the_name_of_its_fault(language: Language) -> None:
    codes = set[str]()
    for draw in range(60):
        made = make_example(language, 3, draw, Variant(fault=True))
        execution = run_program(parse_program(code_of(made), language), limits=module.CORPUS_LIMITS)
        assert execution.error is not None
        assert made.completion == f"{execution.stdout}error: {execution.error.code}"
        assert "error" in made.features
        codes.add(execution.error.code)
    assert codes == {
        "undefined name", "division by zero", "type error", "out of fuel", "integer out of range"
    }  # fmt: skip


def test_a_program_that_was_to_fail_and_does_not_stops_with_its_id(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "sample_program", lambda *_, **__: Program(()))
    with pytest.raises(CaalmError, match=r"card-0007/e2/000000.*was to fail"):
        make_example(language, 2, 0, Variant(fault=True))


@pytest.mark.parametrize(
    "row",
    ["", "7", "card-0007", "card-0007/t2", "card-0007/t2/12", "card-0007/t2/-00012", "/t1/000001",
     "../card-0007/t2/000123", "card-0007/t2/000123\n", "card-0007/t²/000123",
     "card-0007/x2/000123", "card-0007/t2-/000123", "card-0007/t2-HARD/000123"],
)  # fmt: skip
def test_what_is_no_id_is_refused(row: str) -> None:
    with pytest.raises(UsageError, match="is not a row's id"):
        example_from_id(row)


def test_an_id_of_an_unknown_tier_or_profile_lists_the_known() -> None:
    with pytest.raises(UsageError, match="known: 1, 2, 3"):
        example_from_id("card-0007/t9/000001")
    with pytest.raises(UsageError, match="card"):
        example_from_id("nope-0007/t1/000001")


@pytest.mark.parametrize("draw", [-1, 1_000_000])
def test_a_draw_without_an_id_is_refused(draw: int, language: Language) -> None:
    with pytest.raises(UsageError, match=f"draw {draw}"):
        make_example(language, 1, draw)


def test_a_program_that_parses_to_another_one_stops_with_its_id(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = code_of(make_example(language, 1, 1))
    monkeypatch.setattr(module, "print_program", lambda *_: other)
    with pytest.raises(CaalmError, match=r"card-0007/t1/000000.*parses to another"):
        make_example(language, 1, 0)


def test_a_program_that_does_not_parse_stops_with_its_id(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "print_program", lambda *_: "§")
    with pytest.raises(CaalmError, match=r"card-0007/t3/000004.*does not parse"):
        make_example(language, 3, 4)


def test_a_program_that_faults_stops_with_its_id_and_fault(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    faulty = Program((Print((Name("nowhere"),)),))
    monkeypatch.setattr(module, "sample_program", lambda *_, **__: faulty)
    with pytest.raises(CaalmError, match=r"card-0007/t2/000000.*undefined name"):
        make_example(language, 2, 0)


def shared_with_the_neighbour() -> int:
    """How many of 40 programs the languages of seeds 3 and 4 both have, by their meaning."""
    one, two = make_language(3), make_language(4)
    found = []
    for language in (one, two):
        keys = (RowKey(language.name, 3, draw) for draw in range(40))
        drawn = (module._draw(language, key, module.CORPUS_LIMITS)[0] for key in keys)
        runs = (run_program(program) for program in drawn)
        found.append({(run.stdout, run.steps) for run in runs if len(run.stdout) > 12})
    return len(found[0] & found[1])


def test_neighbouring_seeds_and_draws_share_no_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shared_with_the_neighbour() == 0
    monkeypatch.setattr(module, "rng_for", lambda seed, *names: Random(seed + names[-1]))
    assert shared_with_the_neighbour() > 0
