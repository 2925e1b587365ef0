import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from zlib import crc32

import pyarrow.parquet as pq
import pytest
from corpora import SMOKE, TINY, bytes_of

from caalm.config import load_config
from caalm.data import build as build_module
from caalm.data import example as example_module
from caalm.data import merge as merge_module
from caalm.data import shard as shard_module
from caalm.data.build import BuildConfig, build_corpus, verify_corpus
from caalm.data.example import Example, judge_example, make_example
from caalm.data.lock import folder_lock
from caalm.data.marks import Marks, mark_code
from caalm.data.plan import LanguageTask, plan
from caalm.data.shard import Notes, Row, draw_rows, next_new, to_examples
from caalm.data.splits import SPLITS, split_of_draw
from caalm.errors import CaalmError, MissingExtraError, UsageError
from caalm.language import make_language
from caalm.language.spec import Stratum
from caalm.model.prompt import code_of
from caalm.programs import FEATURES, Outline

HERE = Path(__file__).parent
INVENTED = set(SPLITS) - {"test_real"}  # real rows need runtimes


def rows_of(corpus: Path, split: str = "*") -> list[Example]:
    return [
        example
        for path in sorted((corpus / "data").glob(f"{split}-*.parquet"))
        for example in to_examples(pq.ParquetFile(path).read())
    ]


def test_the_smoke_corpus_has_a_thousand_rows_over_all_splits(smoke: Path) -> None:
    counts = Counter(example.split for example in rows_of(smoke))
    assert sum(counts.values()) >= 1_000
    assert set(counts) == INVENTED
    for split in INVENTED:
        assert {example.split for example in rows_of(smoke, split)} == {split}


def test_tiers_are_exactly_30_40_30_in_every_split(smoke: Path) -> None:
    for split in INVENTED:
        tiers = Counter(example.tier for example in rows_of(smoke, split))
        assert [10 * tiers[tier] / tiers.total() for tier in (1, 2, 3)] == [3, 4, 3]


def test_two_workers_and_another_hash_seed_give_the_same_bytes(tiny: Path, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, HERE / "run_build.py", tmp_path / "again", "2"],
        env={**os.environ, "PYTHONHASHSEED": "1"},
        check=True,
    )
    assert bytes_of(tmp_path / "again") == bytes_of(tiny)


def test_seven_workers_give_the_same_bytes(tiny: Path, tmp_path: Path) -> None:
    build_corpus(TINY, tmp_path / "again", workers=7)
    assert bytes_of(tmp_path / "again") == bytes_of(tiny)


def test_languages_in_another_order_would_be_noticed(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build_module, "plan", lambda config: plan(config)[::-1])
    build_corpus(TINY, tmp_path / "again", workers=1)
    assert bytes_of(tmp_path / "again") != bytes_of(tiny)


def made_alone(example: Example) -> Example:
    language = make_language(int(example.language.partition("-")[2]), "card")
    made = make_example(language, example.tier, int(example.id.rpartition("/")[2]))
    return judge_example(made, language)[0]


def test_a_row_made_alone_is_the_row_of_the_build(smoke: Path) -> None:
    rows = rows_of(smoke)
    Random(0).shuffle(rows)
    assert len(rows) >= 1_000
    for example in rows:
        assert made_alone(example) == example


def test_rows_that_depend_on_their_order_would_be_noticed(
    smoke: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_for_all = Random(0)
    monkeypatch.setattr(example_module, "rng_for", lambda *names: one_for_all)
    rows = rows_of(smoke)[:50]
    assert [made_alone(example) for example in rows] != rows


def test_no_text_stands_twice_and_none_crosses_over(smoke: Path) -> None:
    texts = [example.prompt for example in rows_of(smoke)]
    assert len(set(texts)) == len(texts)
    train = {example.language for example in rows_of(smoke, "train")}
    for split in ("test_lexical", "test_structural"):
        assert train.isdisjoint(example.language for example in rows_of(smoke, split))


def test_repeated_texts_are_drawn_again_in_the_order_of_the_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shard_module, "mark_code", crude_marks)
    summary = build_corpus(TINY, tmp_path / "one", workers=1)
    assert summary.replaced > 0
    assert summary.redrawn > summary.replaced
    texts = [crude(code_of(example.prompt)) for example in rows_of(tmp_path / "one")]
    assert len(set(texts)) == len(texts) == sum(summary.rows.values())
    build_corpus(TINY, tmp_path / "two", workers=1)
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")


def crude_marks(code: str, outline: Outline | None) -> Marks:
    return mark_code(code, outline)._replace(text=crude(code))


def crude(code: str) -> int:
    """Takes one in five hundred texts for the same."""
    return crc32(code.encode()) % 500


def test_a_build_that_lets_repeated_rows_through_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def twice(task: LanguageTask, notes: Notes) -> Iterator[Row]:
        first, _, *others = draw_rows(task, notes)
        yield from (first, first, *others)

    monkeypatch.setattr(shard_module, "draw_rows", twice)
    with pytest.raises(CaalmError, match="texts stand in the corpus twice; refused"):
        build_corpus(TINY, tmp_path / "out", workers=1)
    assert not (tmp_path / "out" / "manifest.json").exists()


def test_a_build_that_lets_training_programs_into_a_test_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def any_split(stratum: Stratum, draw: int, *_: object) -> str:
        return split_of_draw(stratum, draw)

    monkeypatch.setattr(example_module, "split_of", any_split)
    with pytest.raises(CaalmError, match="rows with train: the same program but for"):
        build_corpus(replace(TINY, rows_per_language=100), tmp_path / "out", workers=1)


def test_a_language_without_enough_programs_says_so() -> None:
    task = plan(TINY)[0]
    with pytest.raises(CaalmError, match="no new tier-1 program in 1000 draws; ask for fewer"):
        next_new(make_language(0, "card"), task.quotas[0], 0, lambda mark: True, Notes())


def test_datasets_loads_the_folder_with_these_columns(smoke: Path, tmp_path: Path) -> None:
    from datasets import Features, List, Value, load_dataset

    text = Value("string")
    corpus = load_dataset(str(smoke), cache_dir=str(tmp_path))
    assert set(corpus) == INVENTED
    expected = {
        "prompt": text,
        "completion": text,
        "language": text,
        "family": text,
        "tier": Value("int32"),
        "features": List(text),
        "steps": Value("int32"),
        "identifiable": Value("bool"),
        "split": text,
        "id": text,
    }
    for split, rows in corpus.items():
        assert rows.features == Features(expected)
        assert list(rows.features) == list(expected)
        loaded = [Example(**{**row, "features": tuple(row["features"])}) for row in rows]
        assert loaded == rows_of(smoke, split)


def test_rows_go_over_several_files_and_groups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny: Path
) -> None:
    monkeypatch.setattr(merge_module, "ROWS_PER_GROUP", 7)
    build_corpus(replace(TINY, rows_per_file=30), tmp_path / "out", workers=1)
    files = sorted((tmp_path / "out/data").glob("train-*"))
    sizes = [pq.ParquetFile(path).metadata.num_rows for path in files]
    assert sizes == [25, 25, 25, 25]
    assert files[0].name == "train-00000-of-00004.parquet"
    groups = pq.ParquetFile(files[0]).metadata
    assert [groups.row_group(i).num_rows for i in range(groups.num_row_groups)] == [7, 7, 7, 4]
    assert rows_of(tmp_path / "out", "train") == rows_of(tiny, "train")


def test_the_card_states_what_a_recount_finds(smoke: Path) -> None:
    card = (smoke / "README.md").read_text(encoding="utf-8")
    rows = rows_of(smoke, "train")
    languages = {example.language for example in rows}
    families = {example.family for example in rows}
    assert f"| `train` | {len(rows)} | {len(languages)} | {len(families)} | 30.0% |" in card
    empty = sum(example.completion == "" for example in rows) / len(rows)
    assert f"| `train` | {100 * empty:.1f}% | `" in card
    loops = sum("while" in example.features for example in rows) / len(rows)
    assert f"| `while` | {FEATURES['while']} | {100 * loops:.1f}% |" in card
    longest = max(len(example.prompt) for example in rows) - len("Code:\n\n\nOutput:\n")
    assert any(
        line.startswith("| `train` | program |") and line.endswith(f" {longest} |")
        for line in card.splitlines()
    )
    assert (
        "Texts that stand twice: **0**; programs that stand twice, in whatever words: **0**" in card
    )
    assert "| the same text | 0 | 0 | 0 | 0 |" in card


def test_the_recipe_of_the_card_builds_the_same_corpus(tiny: Path, tmp_path: Path) -> None:
    recipe = load_config(tiny / "build.yaml", BuildConfig)
    assert recipe == TINY
    build_corpus(recipe, tmp_path / "again", workers=1)
    assert bytes_of(tmp_path / "again") == bytes_of(tiny)


def test_a_finished_build_is_left_alone_and_verified(tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = build_corpus(TINY, out, workers=1)
    before = bytes_of(out)
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*.parquet")}
    second = build_corpus(TINY, out, workers=1)
    assert second.already_complete
    assert not first.already_complete
    assert (second.rows, second.files, second.size) == (first.rows, first.files, first.size)
    assert bytes_of(out) == before
    assert times == {path: path.stat().st_mtime_ns for path in out.rglob("*.parquet")}


@pytest.mark.parametrize("kind", ["data/train-00000-of-00001.parquet", "README.md", "build.yaml"])
def test_a_flipped_byte_is_found_and_its_file_named(kind: str, tiny: Path, tmp_path: Path) -> None:
    path = copy_of(tiny, tmp_path) / kind
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(CaalmError, match=f"{path}: its content has changed"):
        verify_corpus(tmp_path / "copy")


def test_a_missing_file_and_a_torn_manifest_are_found(tiny: Path, tmp_path: Path) -> None:
    out = copy_of(tiny, tmp_path)
    (out / "README.md").unlink()
    with pytest.raises(CaalmError, match=r"README\.md: No such file"):
        verify_corpus(out)
    (out / "manifest.json").write_text('{"files": ')
    with pytest.raises(CaalmError, match=r"manifest\.json: damaged"):
        build_corpus(TINY, out, workers=1)
    (out / "manifest.json").unlink()
    build_corpus(TINY, out, workers=1)
    assert bytes_of(out) == bytes_of(tiny)


def copy_of(corpus: Path, tmp_path: Path) -> Path:
    import shutil

    return Path(shutil.copytree(corpus, tmp_path / "copy"))


def test_another_recipe_is_refused_and_nothing_changes(tiny: Path, tmp_path: Path) -> None:
    out = copy_of(tiny, tmp_path)
    with pytest.raises(UsageError, match="seed is 0 there and 1 here") as caught:
        build_corpus(replace(TINY, seed=1), out)
    assert "\n" not in str(caught.value)
    assert bytes_of(out) == bytes_of(tiny)


def test_a_folder_with_something_else_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(UsageError, match=r"not empty \(thesis.txt\)"):
        build_corpus(TINY, tmp_path)
    assert list(bytes_of(tmp_path)) == ["thesis.txt"]


def test_a_second_writer_is_refused_with_the_first_ones_number(tmp_path: Path) -> None:
    with (
        folder_lock(tmp_path / "out"),
        pytest.raises(CaalmError, match=f"process {os.getpid()} is writing here"),
    ):
        build_corpus(TINY, tmp_path / "out")
    assert bytes_of(tmp_path / "out") == {}


def test_the_lock_of_a_dead_process_is_taken_over(tiny: Path, tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".lock").write_text(f"{dead.pid}\n")
    build_corpus(TINY, tmp_path / "out", workers=1)
    assert bytes_of(tmp_path / "out") == bytes_of(tiny)


@pytest.mark.parametrize("workers", [0, -3])
def test_no_workers_are_refused(workers: int, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=f"workers: {workers}"):
        build_corpus(TINY, tmp_path / "out", workers=workers)
    assert not (tmp_path / "out").exists()


def test_the_manifest_names_every_other_file(tiny: Path) -> None:
    manifest = json.loads((tiny / "manifest.json").read_text())
    found = bytes_of(tiny)
    del found["manifest.json"]
    assert manifest["files"] == found
    assert manifest["rows"] == {"train": 100, **dict.fromkeys(INVENTED - {"train"}, 10)}


def test_the_smoke_recipe_is_the_one_in_the_repository(smoke: Path) -> None:
    assert load_config(smoke / "build.yaml", BuildConfig) == load_config(SMOKE, BuildConfig)


def test_without_pyarrow_the_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pip install \"caalm\[data\]\""):
        build_corpus(TINY, tmp_path / "out")


def test_importing_the_build_loads_nothing_heavy() -> None:
    script = (
        "import sys, caalm.data.build, caalm.data.example; "
        "print(*{'pyarrow', 'datasets', 'torch', 'rich'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""


def test_progress_elsewhere_than_on_a_terminal_is_a_line_a_stage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    build_corpus(TINY, tmp_path / "out", workers=1, progress=True)
    stages = ("making programs", "writing files")
    assert capsys.readouterr().err == "".join(f"{stage}: 140 rows\n" for stage in stages)
