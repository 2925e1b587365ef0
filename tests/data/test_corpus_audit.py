import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from caalm.data import rerun
from caalm.data.audit import Overlap, audit_corpus
from caalm.data.example import Example, Variant, make_example
from caalm.data.shard import to_table
from caalm.errors import CaalmError, UsageError
from caalm.language import make_language
from caalm.model.prompt import code_of, format_prompt
from caalm.syntax import parse_program, print_program

ONE, OTHER = make_language(1, "card"), make_language(2, "card")


def write(folder: Path, rows: Mapping[str, list[Example]]) -> Path:
    """A corpus of just these rows."""
    (folder / "data").mkdir(parents=True)
    for split, examples in rows.items():
        table = to_table([replace(example, split=split) for example in examples])
        pq.write_table(table, folder / f"data/{split}-00000-of-00001.parquet")
    return folder


def audit_of(folder: Path, train: Example, test: Example, split: str = "test_seen") -> Overlap:
    found = audit_corpus(write(folder, {"train": [train], split: [test]}))
    assert found.rows == 2
    return found.overlaps[0]


def with_code(row: Example, code: str) -> Example:
    return replace(row, prompt=format_prompt(code))


ROW = make_example(ONE, 2, 3)
FAR = make_example(OTHER, 2, 4)


def test_rows_that_have_nothing_to_do_with_each_other_share_nothing(tmp_path: Path) -> None:
    overlap = audit_of(tmp_path, ROW, FAR, "test_lexical")
    assert set(overlap.shared.values()) == {0}
    assert overlap.rows_with_runs == overlap.languages == overlap.grammars == 0


def test_a_planted_text_is_found(tmp_path: Path) -> None:
    overlap = audit_of(tmp_path, ROW, ROW)
    assert set(overlap.shared.values()) == {1}
    assert overlap.rows_with_runs == 1
    assert overlap.examples["text"] == [f"{ROW.id} = {ROW.id}"]
    assert "the same text" in overlap.problems()[0]


def test_a_planted_text_with_other_blanks_is_found(tmp_path: Path) -> None:
    other = with_code(ROW, code_of(ROW.prompt) + "\n")
    overlap = audit_of(tmp_path, ROW, other)
    assert (overlap.shared["text"], overlap.shared["plain_text"]) == (0, 1)


def test_the_same_program_in_other_words_is_found(tmp_path: Path) -> None:
    program = parse_program(code_of(ROW.prompt), ONE)
    other = with_code(FAR, print_program(program, OTHER))
    overlap = audit_of(tmp_path, ROW, other, "test_lexical")
    assert overlap.shared == {"text": 0, "plain_text": 0, "program": 1, "shape": 1}
    assert overlap.rows_with_runs == 0


def test_the_same_shape_is_found_but_in_tier_1_only_counted(tmp_path: Path) -> None:
    other = with_code(ROW, re.sub(r"\d+", "1234", code_of(ROW.prompt), count=1))
    overlap = audit_of(tmp_path / "2", ROW, other)
    assert overlap.shared == {"text": 0, "plain_text": 0, "program": 0, "shape": 1}
    small = [replace(row, tier=1) for row in (ROW, other)]
    overlap = audit_of(tmp_path / "1", *small)
    assert (overlap.shared["shape"], overlap.shapes_of_tier_1) == (0, 1)


@pytest.mark.parametrize(
    ("split", "said"),
    [("test_lexical", "1 languages"), ("test_structural", "1 families")],
)
def test_a_language_on_both_sides_is_refused(split: str, said: str, tmp_path: Path) -> None:
    found = audit_corpus(write(tmp_path, {"train": [ROW], split: [make_example(ONE, 2, 9)]}))
    assert any(said in problem for problem in found.problems())
    with pytest.raises(CaalmError, match="shares 1 languages with train; refused"):
        found.refuse()


def test_rows_that_stand_twice_are_counted(tmp_path: Path) -> None:
    other = with_code(FAR, print_program(parse_program(code_of(ROW.prompt), ONE), OTHER))
    found = audit_corpus(write(tmp_path, {"train": [ROW, ROW, other]}))
    assert (found.rows, found.repeated_texts, found.repeated_programs) == (3, 1, 2)
    assert len(found.problems()) == 2


def test_the_smoke_corpus_is_clean_for_any_number_of_workers(smoke: Path) -> None:
    found = audit_corpus(smoke)
    assert found.problems() == []
    assert found == audit_corpus(smoke, workers=2)
    assert len(found.overlaps) == 4
    lexical = {overlap.split: overlap for overlap in found.overlaps}["test_lexical"]
    assert lexical.words == lexical.languages == 0


def test_other_corpora_and_benchmarks_are_compared_with_train(smoke: Path, tmp_path: Path) -> None:
    train = next((smoke / "data").glob("train-*"))
    prompts = pq.read_table(train)["prompt"].to_pylist()
    lines = tmp_path / "benchmark.jsonl"
    lines.write_text("".join(json.dumps({"prompt": p}) + "\n" for p in ("x", prompts[5])))
    source = tmp_path / "a.txt"
    source.write_text("nothing alike\n")
    leaky = write(tmp_path / "leaky", {"test_seen": [ROW], "train": [FAR]})
    found = audit_corpus(smoke, [lines, source, leaky])
    shared = {overlap.split: overlap.shared["text"] for overlap in found.overlaps[4:]}
    assert shared == {f"{leaky}: test_seen": 0, str(lines): 1, str(source): 0}
    assert found.rows == audit_corpus(smoke).rows


@pytest.mark.parametrize("text", ["not json", "[1]", "{}", "1"])
def test_a_broken_benchmark_file_names_its_line(smoke: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "b.jsonl").write_text(text + "\n")
    with pytest.raises(CaalmError, match=r"b\.jsonl: line 1: no JSON object with a prompt"):
        audit_corpus(smoke, [tmp_path / "b.jsonl"])


def test_what_is_no_corpus_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no corpus"):
        audit_corpus(tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "data/train-00000-of-00001.parquet").write_bytes(b"PAR1")
    with pytest.raises(CaalmError, match="cannot be read"):
        audit_corpus(tmp_path)


def test_a_row_that_does_not_parse_is_named(tmp_path: Path) -> None:
    folder = write(tmp_path, {"train": [with_code(ROW, ")(")]})
    with pytest.raises(CaalmError, match=f"{ROW.id}: the program does not parse"):
        audit_corpus(folder)


def test_a_row_whose_program_prints_something_else_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rerun, "_TEXTS_TO_ONE_RUN", 1)
    fault = make_example(ONE, 2, 3, Variant(fault=True))
    folder = write(tmp_path, {"train": [ROW, fault, replace(FAR, completion="other")]})
    found = audit_corpus(folder)
    assert (found.run_again, found.stale) == (3, (FAR.id,))
    assert found.problems() == [
        f"1 of 3 rows that were run again print something else than stands there ({FAR.id})"
    ]


def test_one_row_in_a_hundred_is_run_again(smoke: Path) -> None:
    found = audit_corpus(smoke)
    assert found.stale == ()
    assert 0.002 * found.rows < found.run_again < 0.03 * found.rows


def test_progress_counts_rows(smoke: Path) -> None:
    heard: list[tuple[int, int]] = []
    found = audit_corpus(smoke, report=lambda done, total: heard.append((done, total)))
    assert heard[0] == (0, found.rows)
    assert heard[-1] == (found.rows, found.rows)


def test_the_audit_of_the_build_is_that_of_its_files(smoke: Path) -> None:
    card = (smoke / "README.md").read_text(encoding="utf-8")
    found = audit_corpus(smoke)
    for name in ("skeletons", "families", "words"):
        shown = " | ".join(str(getattr(overlap, name)) for overlap in found.overlaps)
        assert f" | {shown} |" in card
