from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from zlib import crc32

import pyarrow.parquet as pq
import pytest
from corpora import bytes_of

from caalm.config import dump_yaml, load_config
from caalm.data import shard as shard_module
from caalm.data import twins as twins_module
from caalm.data.audit import audit_corpus
from caalm.data.build import build_corpus
from caalm.data.example import draw_program, example_from_id
from caalm.data.marks import Marks, mark_code
from caalm.data.plan import plan
from caalm.data.recipe import BuildConfig, HeldOut
from caalm.data.shard import Notes, draw_rows, to_examples, to_table
from caalm.data.splits import split_of
from caalm.data.survey import Twice, survey_corpus
from caalm.data.twins import Twin
from caalm.errors import ConfigError, UsageError
from caalm.evaluation.benchmark import load_items
from caalm.language import SURFACES, load_language
from caalm.model.prompt import code_of
from caalm.programs import Outline, outline_of
from caalm.real.language import real_languages
from caalm.real.runtimes import RuntimeResult, available_runtimes, run_programs
from caalm.syntax import parse_program

TWINS = 4  # three surfaces of words, a real language
REAL = real_languages()[: TWINS - len(SURFACES)]
TINY = BuildConfig(
    name="twins",
    profile="card",
    languages=1,
    rows_per_language=12,
    test_seen=4,
    test_lexical=HeldOut(languages=1, rows=4),
    tiers={2: 100},
    identifiable="only",
    twins=TWINS,
)
needs_runtimes = pytest.mark.skipif(
    not set(REAL) <= set(available_runtimes()), reason=f"no runtimes of {', '.join(REAL)} here"
)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("twins") / "out"
    build_corpus(TINY, out, workers=1)
    return out


def rows_of(corpus: Path) -> list[Twin]:
    files = sorted((corpus / "data").glob("*.parquet"))
    examples = [row for path in files for row in to_examples(pq.read_table(path))]
    return [row for row in examples if isinstance(row, Twin)]


def programs_of(rows: Sequence[Twin]) -> Iterator[list[Twin]]:
    """The twins of each program; they stand behind each other."""
    for _, twins in groupby(rows, lambda row: row.program_id):
        yield list(twins)


@needs_runtimes
def test_each_program_stands_on_every_surface_in_one_split_with_one_output(corpus: Path) -> None:
    programs = list(programs_of(rows_of(corpus)))
    assert len(programs) == 20
    assert len({twins[0].program_id for twins in programs}) == 20
    for twins in programs:
        assert [twin.surface for twin in twins] == [*SURFACES, "real"]
        assert [twin.language for twin in twins[3:]] == list(REAL)
        assert len({twin.prompt for twin in twins}) == TWINS
        assert len({(twin.split, twin.completion, twin.tier) for twin in twins}) == 1


@needs_runtimes
def test_every_twin_is_made_again_from_its_id_alone(corpus: Path) -> None:
    for row in rows_of(corpus)[::5]:  # 5 and 4 have no divisor in common: all surfaces
        again = example_from_id(row.id)
        shared = again.__dataclass_fields__
        assert {n: getattr(again, n) for n in shared} == {n: getattr(row, n) for n in shared}


@needs_runtimes
def test_twins_of_words_are_one_program_and_no_shape_crosses_over(corpus: Path) -> None:
    for twins in programs_of(rows_of(corpus)):
        stratum = load_language(twins[0].language).spec.stratum
        outlines = []
        for twin in twins:
            program = parse_program(code_of(twin.prompt), load_language(twin.language))
            outlines.append(outline_of(program))
            draw = int(twin.id[-6:])
            assert split_of(stratum, draw, outlines[-1], twin.tier) == twin.split
        assert len(set(outlines[:3])) == 1


@needs_runtimes
def test_the_corpus_is_clean_and_its_card_tells_of_twins(corpus: Path) -> None:
    audit = audit_corpus(corpus)
    assert audit.problems() == []
    assert audit.rows == 20 * TWINS
    card = (corpus / "README.md").read_text(encoding="utf-8")
    assert f"Each program of an invented language stands here {TWINS} times" in card
    assert "| `surface` | string |" in card


@needs_runtimes
def test_the_meaningful_twin_is_identifiable_and_the_swapped_one_not_judged(corpus: Path) -> None:
    rows = rows_of(corpus)
    assert all(row.identifiable for row in rows if row.surface in ("meaningful", "real"))
    assert {row.identifiable for row in rows if row.surface == "swapped"} == {None}
    assert False in {row.identifiable for row in rows if row.surface == "invented"}


@needs_runtimes
def test_the_same_bytes_come_from_two_processes(corpus: Path, tmp_path: Path) -> None:
    build_corpus(TINY, tmp_path / "two", workers=2)
    assert bytes_of(tmp_path / "two") == bytes_of(corpus)


@needs_runtimes
def test_a_program_with_which_a_runtime_disagrees_is_left_out_and_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    task = plan(replace(TINY, test_seen=0, twins=4))[0]
    usual = [row.example for row in draw_rows(task)]
    wrong = usual[7]

    def mistaken(language: str, sources: Sequence[str], *, trusted: bool) -> list[RuntimeResult]:
        results = run_programs(language, sources, trusted=trusted)
        return [
            replace(result, stdout=b"other") if source == code_of(wrong.prompt) else result
            for source, result in zip(sources, results, strict=True)
        ]

    monkeypatch.setattr(twins_module, "run_programs", mistaken)
    notes = Notes()
    rows = [row.example for row in draw_rows(task, notes)]
    assert notes.left_out == [wrong.id]
    assert len(rows) == len(usual)
    gone = {row.id for row in usual} - {row.id for row in rows}
    assert gone == {row.id for row in usual[4:8]}


@needs_runtimes
def test_an_id_of_a_program_that_a_real_language_cannot_have_is_refused() -> None:
    language = load_language("card-0000")
    commented = next(draw for draw in range(200) if draw_program(language, 2, draw).remarks)
    with pytest.raises(UsageError, match="cannot have this program"):
        example_from_id(f"card-0000-lua/t2/{commented:06d}")


def test_a_program_of_which_another_language_has_a_twin_gives_way_with_all_its_twins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crude_marks(code: str, outline: Outline | None) -> Marks:
        """Takes one in two thousand texts for the same."""
        return mark_code(code, outline)._replace(text=crc32(code.encode()) % 2_000)

    monkeypatch.setattr(shard_module, "mark_code", crude_marks)
    config = replace(TINY, twins=2, languages=3, rows_per_language=40)
    summary = build_corpus(config, tmp_path / "out", workers=1)
    assert summary.rows == {"train": 240, "test_seen": 8, "test_lexical": 8}
    assert summary.replaced > 0
    assert summary.replaced % 2 == 0
    rows = rows_of(tmp_path / "out")
    assert {len(twins) for twins in programs_of(rows)} == {2}
    assert len({crc32(code_of(row.prompt).encode()) % 2_000 for row in rows}) == 256


@pytest.fixture(scope="module")
def pairs() -> list[Twin]:
    """Rows of training, each program in two surfaces."""
    task = plan(replace(TINY, twins=2, test_seen=0))[0]
    return [row.example for row in draw_rows(task) if isinstance(row.example, Twin)]


def problems_of(folder: Path, **splits: list[Twin]) -> list[str]:
    (folder / "data").mkdir(parents=True)
    for split, rows in splits.items():
        table = to_table([replace(row, split=split) for row in rows])
        pq.write_table(table, folder / f"data/{split}-00000-of-00001.parquet")
    return audit_corpus(folder).problems()


def test_the_audit_takes_twins_for_one_program(pairs: list[Twin], tmp_path: Path) -> None:
    assert problems_of(tmp_path, train=pairs) == []


def test_the_survey_takes_twins_for_one_program(pairs: list[Twin], tmp_path: Path) -> None:
    problems_of(tmp_path, train=pairs)
    assert survey_corpus(tmp_path, run=0).twice["train"] == Twice(texts=0, programs=0)


def test_the_audit_finds_a_program_under_two_program_ids(pairs: list[Twin], tmp_path: Path) -> None:
    torn = [pairs[0], replace(pairs[1], program_id="card-9999/t1/000000"), *pairs[2:]]
    assert problems_of(tmp_path, train=torn) == [
        "1 programs stand in the corpus twice, but for the names of their variables"
    ]


def test_the_audit_finds_twins_in_two_splits(pairs: list[Twin], tmp_path: Path) -> None:
    found = problems_of(tmp_path, validation=[pairs[0], *pairs[2:]], test_seen=[pairs[1]])
    assert found == ["1 programs have twins in several splits"]
    found = problems_of(tmp_path / "x", train=[pairs[0], *pairs[2:]], test_seen=[pairs[1]])
    assert "1 programs have twins in several splits" in found
    assert any(problem.startswith("test_seen shares 1 rows with train") for problem in found)


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ("twins: 0", "twins: 0 is not a number from 1 to"),
        ("twins: 99", "twins: 99 is not a number from 1 to"),
        ("twins: many", "twins: 'many' is not a whole number"),
        ("twins: 4\nerrors: 0.1", "errors: 0.1 does not go with twins: 4"),
    ],
)
def test_twins_that_cannot_be_are_refused_with_the_file_and_the_field(
    given: str, problem: str, tmp_path: Path
) -> None:
    path = tmp_path / "build.yaml"
    path.write_text(f"name: x\nlanguages: 2\nrows_per_language: 2\n{given}\n")
    with pytest.raises(ConfigError, match=r"build\.yaml") as caught:
        load_config(path, BuildConfig)
    assert problem in str(caught.value)


@needs_runtimes
def test_rows_of_real_languages_stand_beside_twins_without_any(tmp_path: Path) -> None:
    none = HeldOut(languages=0, rows=0)
    config = replace(TINY, twins=2, test_lexical=none, real={REAL[0]: 6}, test_real=4)
    summary = build_corpus(config, tmp_path / "out", workers=1)
    assert summary.rows == {"train": 30, "test_seen": 8, "test_real": 4}
    rows = rows_of(tmp_path / "out")
    alone = [row for row in rows if not row.program_id]
    assert {row.language for row in alone} == {REAL[0]}
    assert len(alone) == 10
    assert {row.surface for row in alone} == {""}
    assert audit_corpus(tmp_path / "out").problems() == []
    asked = load_items(tmp_path / "out", "train", 10)
    assert len({item.program_id for item in asked}) == 5  # of 18 programs: one has no twin
    assert [item.program_id for item in asked].count("") == 1
    assert len(load_items(tmp_path / "out", "test_real", 2)) == 2


def test_failing_programs_have_twins_in_other_words(tmp_path: Path) -> None:
    task = plan(replace(TINY, twins=3, errors=1.0, test_seen=0, rows_per_language=4))[0]
    rows = [row.example for row in draw_rows(task)]
    assert len(rows) == 12
    assert all("error" in row.features and row.identifiable is None for row in rows)


def test_a_config_without_twins_is_written_as_ever() -> None:
    assert "twins:" not in dump_yaml(replace(TINY, twins=1, name="x"))
    assert "twins: 4" in dump_yaml(TINY)
