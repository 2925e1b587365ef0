"""The benchmark `card`: 52 programs of the announced kinds, every output as computed."""

import os
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from caalm.errors import CaalmError
from caalm.evaluation.benchmark import load_benchmark
from caalm.evaluation.card import FOLDER, LANGUAGES, CardProgram, load_card
from caalm.evaluation.card.__main__ import main
from caalm.evaluation.card.compute import (
    can_compute,
    card_language,
    compute_output,
    differing,
    parse_card,
    run_card,
    write_outputs,
)
from caalm.language.lexicon import load_role, roles
from caalm.model.prompt import format_completion, format_prompt
from caalm.real.runtimes import RUNTIMES

CARD = load_card()
NOVEL = [program for program in CARD if program.language not in RUNTIMES]
CATEGORIES = {
    "Python": 10,
    "JavaScript": 8,
    "Lua": 6,
    "COBOL": 4,
    "Novel tier 1": 8,
    "Novel tier 2": 7,
    "Novel tier 3": 4,
    "Edge cases": 5,
}


def test_the_card_has_the_reference_categories() -> None:
    assert Counter(program.category for program in CARD) == CATEGORIES
    assert list(dict.fromkeys(program.category for program in CARD)) == list(CATEGORIES)


def test_every_file_in_the_folder_belongs_to_the_index() -> None:
    listed = {path for program in CARD for path in (program.path, program.output_path)}
    there = {
        path
        for folder in FOLDER.iterdir()
        if folder.is_dir() and folder.name not in ("languages", "__pycache__")
        for path in folder.iterdir()
        if path.name != "__pycache__"
    }
    assert there == listed


@pytest.mark.parametrize("program", CARD, ids=lambda program: program.id)
def test_the_saved_output_is_what_the_program_prints(program: CardProgram) -> None:
    if not can_compute(program):
        assert not os.environ.get("CI"), f"{RUNTIMES[program.language].name} must be there"
        pytest.skip(f"{RUNTIMES[program.language].name} is not installed")
    assert compute_output(program) == program.output


@pytest.mark.parametrize("language", ["python", "quillscript"])
def test_a_corrupted_output_is_caught_and_mended(language: str, tmp_path: Path) -> None:
    program = next(program for program in CARD if program.language == language)
    copy = tmp_path / program.path.name
    copy.write_bytes(program.path.read_bytes())
    moved = replace(program, file=str(copy))  # an absolute path stands on its own
    moved.output_path.write_bytes(program.output_path.read_bytes())
    assert list(differing((moved,))) == []
    moved.output_path.write_text(program.output[:-2] + "?\n", encoding="utf-8")
    assert [found.id for found, _ in differing((moved,))] == [program.id]
    assert write_outputs((moved,)) == [program.id]
    assert moved.output == program.output


def test_check_fails_on_a_corrupted_output_and_writes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def printed(program: CardProgram) -> str:
        return program.output + ("more\n" if program.id == "novel_tier_1/swap" else "")

    before = NOVEL[0].output
    monkeypatch.setattr("caalm.evaluation.card.compute.compute_output", printed)
    result = CliRunner().invoke(main, ["--check"])
    assert result.exit_code == 1
    assert "novel_tier_1/swap: is not what the program prints" in result.output
    assert NOVEL[0].output == before


@pytest.mark.parametrize("program", NOVEL, ids=lambda program: program.id)
def test_a_novel_program_is_long_enough_to_mean_something(program: CardProgram) -> None:
    execution = run_card(program)
    assert execution.steps >= 4
    assert len(execution.stdout) > 0
    assert parse_card(program).body


def test_the_novel_languages_use_no_word_of_the_train_half() -> None:
    train = {word.lower() for role in roles() for word in load_role(role).train}
    for folder in LANGUAGES.iterdir():
        spec = card_language(folder.name).spec
        assert spec.stratum == "lexical"
        assert not {word for _, word in spec.lexemes if word.lower() in train}


def test_the_items_ask_for_the_source_and_expect_the_output() -> None:
    items = load_benchmark("card")
    assert len(items) == len(CARD)
    for item, program in zip(items, CARD, strict=True):
        assert item.prompt == format_prompt(program.source)
        assert item.code == program.source
        assert item.reference == format_completion(program.output)
        assert item.real == (program.language in RUNTIMES)
        assert (item.steps is None) == item.real


def test_the_index_says_what_computed_each_output() -> None:
    for program in CARD:
        name = RUNTIMES[program.language].name if program.language in RUNTIMES else None
        assert program.computed_by.startswith(name or "the interpreter")
        assert program.description


def test_a_program_that_fails_is_an_error_and_no_output(tmp_path: Path) -> None:
    program = next(program for program in CARD if program.language == "python")
    broken = tmp_path / "broken.py"
    broken.write_text("print(1 / 0)\n")
    with pytest.raises(CaalmError, match=r"broken\.py: ZeroDivisionError: division by zero"):
        compute_output(replace(program, file=str(broken)))
