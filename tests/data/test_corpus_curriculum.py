from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from corpora import bytes_of

from caalm.config import dump_yaml, load_config
from caalm.data import plan as plan_module
from caalm.data import shard as shard_module
from caalm.data.build import build_corpus
from caalm.data.curriculum import EVERYTHING, Curriculum, Ranges
from caalm.data.example import Example, example_from_id
from caalm.data.plan import LanguageTask, Quota, plan
from caalm.data.recipe import BuildConfig, HeldOut
from caalm.data.shard import draw_rows, to_examples
from caalm.errors import CaalmError, ConfigError
from caalm.language import load_language, make_language
from caalm.language.sampler import sketch_choices
from caalm.model.prompt import code_of
from caalm.nodes import Block, If, Integer, Loop, Program, Stmt, walk
from caalm.paths import data_folder
from caalm.runtime import run_program
from caalm.syntax import parse_program

READY = data_folder("configs") / "build" / "curriculum.yaml"
COURSE = BuildConfig(
    name="course",
    profile="card",
    languages=2,
    rows_per_language=20,
    test_seen=10,
    test_lexical=HeldOut(languages=1, rows=10),
    tiers={1: 20, 2: 40, 3: 40},
    curriculum=Curriculum(
        ranges=Ranges(statements=(3, 11), steps=(3, 30), magnitude=(5, 300)),
        tier_ranges={3: Ranges(nesting=(1, 1), steps=(8, 60))},
        constructs={"no_print": 0, "while": 2},
    ),
)


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("corpus") / "course"
    build_corpus(COURSE, out, workers=1)
    return out


def examples_of(corpus: Path) -> list[Example]:
    files = sorted((corpus / "data").glob("*.parquet"))
    return [example for file in files for example in to_examples(pq.read_table(file))]


def breaches(example: Example) -> Iterator[str]:
    """What of a row lies outside COURSE's ranges, measured without the code that selects."""
    program = parse_program(code_of(example.prompt), load_language(example.language))
    statements = sum(isinstance(node, Stmt) for node in walk(program))
    low, high = (8, 60) if example.tier == 3 else (3, 30)
    if not 3 <= statements <= 11:
        yield "statements"
    if not low <= example.steps <= high:
        yield "steps"
    if example.tier == 3 and levels(program.body) != 1:
        yield "nesting"
    if not 5 <= largest(program) <= 300:
        yield "magnitude"
    if "no_print" in example.features:
        yield "no_print"


def levels(block: Block) -> int:
    deepest = 0
    for stmt in block:
        if isinstance(stmt, If):
            ladder = len(stmt.otherwise) == 1 and isinstance(stmt.otherwise[0], If)
            below = levels(stmt.otherwise) - ladder if stmt.otherwise else 0
            deepest = max(deepest, 1 + levels(stmt.then), 1 + below)
        elif isinstance(stmt, Loop):
            deepest = max(deepest, 1 + levels(stmt.body))
    return deepest


def largest(program: Program) -> int:
    run = run_program(program, trace=True)
    stored = [value for step in run.trace or () for _, value in step.changed]
    printed = "".join(sign if sign.isdigit() else " " for sign in run.stdout).split()
    written = [node.value for node in walk(program) if isinstance(node, Integer)]
    numbers = [*written, *(value for value in stored if isinstance(value, int)), *map(int, printed)]
    return max(map(abs, numbers), default=0)


def test_every_row_of_every_split_keeps_to_the_ranges(course: Path) -> None:
    rows = examples_of(course)
    assert len(rows) == 60
    assert [breach for row in rows for breach in breaches(row)] == []


def test_without_the_curriculum_every_range_is_left(tmp_path: Path) -> None:
    build_corpus(replace(COURSE, curriculum=EVERYTHING), tmp_path / "all", workers=1)
    found = {breach for row in examples_of(tmp_path / "all") for breach in breaches(row)}
    assert found == {"statements", "steps", "nesting", "magnitude", "no_print"}


def test_a_curriculum_changes_no_row_that_it_takes(course: Path) -> None:
    for row in examples_of(course)[::9]:
        assert replace(example_from_id(row.id), identifiable=None) == replace(
            row, identifiable=None
        )


def test_the_same_bytes_come_from_two_processes(course: Path, tmp_path: Path) -> None:
    build_corpus(COURSE, tmp_path / "two", workers=2)
    assert bytes_of(tmp_path / "two") == bytes_of(course)


def share(tag: str, weights: dict[str, float], *, tier: int = 3, rows: int = 300) -> float:
    """The share of a language's rows that have a tag, with these weights of constructs."""
    wanted = Curriculum(constructs=weights).wanted(tier)
    task = LanguageTask(seed=4, profile="card", quotas=(Quota("train", tier, rows, wanted=wanted),))
    return sum(tag in row.example.features for row in draw_rows(task)) / rows


@pytest.mark.parametrize("weight", [4.0, 0.25, 0.0])
def test_the_weight_of_a_construct_multiplies_its_odds(weight: float) -> None:
    usual = share("if", {})
    expected = usual * weight / (usual * weight + 1 - usual)
    assert 0.2 < usual < 0.8
    assert share("if", {"if": weight}) == pytest.approx(expected, abs=0.09)  # 3 standard errors


def test_the_weights_of_choices_shift_which_languages_are_taken() -> None:
    seeds = range(50)
    curriculum = Curriculum(choices={"case": {"lower": 10, "title": 0}})
    usual = sum(sketch_choices(seed, "card")["case"] == "lower" for seed in seeds) / len(seeds)
    taken = [seed for seed in seeds if curriculum.takes_language(seed, "card")]
    cases = [make_language(seed, "card").spec.made["case"] for seed in taken]
    assert "title" not in cases
    assert cases.count("lower") / len(cases) > usual + 0.25


def test_a_plan_has_as_many_languages_as_asked_all_of_them_taken() -> None:
    choices = {"terminators": {"semicolon": 1.0, "others": 0.0}}
    config = replace(COURSE, curriculum=Curriculum(choices=choices))
    tasks = plan(config)
    assert len(tasks) == 3
    for task in tasks:
        assert task.seed is not None
        assert make_language(task.seed, task.profile).spec.made["terminators"] == "semicolon"


def test_a_range_that_no_program_has_is_refused_with_what_was_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shard_module, "MOST_PASSED", 200)
    config = replace(COURSE, curriculum=Curriculum(ranges=Ranges(steps=(5_000, 6_000))))
    problem = r"no new tier-1 program in 200 draws; .*: steps 5000 to 6000 \(drawn: \d+ to \d+\)$"
    with pytest.raises(CaalmError, match=problem):
        build_corpus(config, tmp_path / "out", workers=1)


def test_choices_that_no_language_makes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_module, "MOST_LANGUAGES_PASSED", 30)
    never = {"terminators": {"bang": 1.0, "others": 0.0}}  # the profile never draws it
    with pytest.raises(ConfigError, match=r"curriculum\.choices: of 30 languages .* none is taken"):
        plan(replace(COURSE, curriculum=Curriculum(choices=never)))


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ("ranges: {steps: [9, 1]}", "ranges: steps: [9, 1] is not a range; give the least and"),
        ("ranges: {steps: [1]}", "steps: [1] is not a range"),
        ("ranges: {steps: [1, 2, 3]}", "steps: [1, 2, 3] is not a range"),
        ("ranges: {steps: [-1, 2]}", "steps: [-1, 2] is not a range"),
        ("ranges: {steps: 3}", "ranges.steps: 3 is not a list"),
        ("ranges: {steps: [1, x]}", "ranges.steps[1]: 'x' is not a whole number"),
        ("ranges: {stepz: [1, 2]}", "unknown setting 'stepz'; known: statements, nesting"),
        ("tier_ranges: {9: {steps: [1, 2]}}", "tier_ranges.9: `tiers` has no tier 9"),
        ("constructs: {whil: 2}", "constructs: no 'whil'; did you mean while?"),
        ("constructs: {comment: 2}", "constructs: no 'comment'"),
        ("constructs: {while: -1}", "constructs.while: -1.0 is not a weight from 0 to 100"),
        ("constructs: {while: .nan}", "constructs.while: nan is not a finite number"),
        ("constructs: {while: often}", "constructs.while: 'often' is not a number"),
        ("constructs: {while: 90, if: 90}", "multiply to 8100, more than 1000"),
        ("choices: {case: 2}", "choices.case: 2 is not a mapping"),
        ("choices: {cas: {lower: 2}}", "choices: no choice 'cas'; did you mean case?"),
        ("choices: {case: {lowr: 2}}", "choices.case: no 'lowr'; did you mean lower?"),
        ("choices: {case: {others: 0}}", "choices.case: every option has weight 0"),
        ("order: [1]", "unknown setting 'order'; known: ranges, tier_ranges, constructs, choices"),
    ],
)
def test_a_wrong_curriculum_is_refused_with_the_file_the_field_and_the_value(
    given: str, problem: str, tmp_path: Path
) -> None:
    path = tmp_path / "build.yaml"
    path.write_text(f"name: x\nlanguages: 2\nrows_per_language: 2\ncurriculum:\n  {given}\n")
    with pytest.raises(ConfigError, match=r"build\.yaml") as caught:
        load_config(path, BuildConfig)
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_config_without_a_curriculum_is_written_as_ever(course: Path) -> None:
    assert "curriculum" not in dump_yaml(replace(COURSE, curriculum=EVERYTHING))
    assert load_config(course / "build.yaml", BuildConfig) == COURSE


def test_the_ready_curriculum_builds(tmp_path: Path) -> None:
    ready = load_config(READY, BuildConfig)
    assert ready.curriculum != EVERYTHING
    few = replace(
        ready,
        languages=1,
        rows_per_language=10,
        validation=0,
        test_seen=0,
        test_lexical=HeldOut(languages=0, rows=0),
        test_structural=HeldOut(languages=0, rows=0),
    )
    assert build_corpus(few, tmp_path / "few", workers=1).rows == {"train": 10}
