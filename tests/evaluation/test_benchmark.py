"""The benchmark `novel` and the rows of a corpus, as items."""

from dataclasses import astuple
from itertools import pairwise
from pathlib import Path

import pytest

from caalm.data.example import Example, example_from_id
from caalm.data.shard import to_table
from caalm.errors import CaalmError, UsageError
from caalm.evaluation import benchmark
from caalm.evaluation.benchmark import language_of, load_benchmark, load_items
from caalm.evaluation.item import Item
from caalm.model.prompt import format_completion
from caalm.runtime import run_program
from caalm.syntax import parse_program


@pytest.fixture(scope="module")
def novel() -> list[Item]:
    return load_benchmark("novel", count=240)


def test_novel_items_are_in_held_out_languages_of_both_kinds(novel: list[Item]) -> None:
    names = list(dict.fromkeys(item.language for item in novel))
    assert len(names) >= 20
    strata = [language.spec.stratum for name in names if (language := language_of(name))]
    assert strata.count("lexical") >= 8
    assert strata.count("structural") >= 8
    assert "train" not in strata
    assert {item.split for item in novel} == {"test_lexical", "test_structural"}


def test_novel_is_the_same_each_time_and_a_shorter_one_is_its_beginning(novel: list[Item]) -> None:
    again = load_benchmark("novel", count=100)
    assert again == novel[:100]


def test_novel_items_differ_and_cover_all_tiers(novel: list[Item]) -> None:
    assert len({item.prompt for item in novel}) == len({item.id for item in novel}) == 240
    tiers = [item.tier for item in novel]
    assert [tiers.count(tier) for tier in (1, 2, 3)] == [72, 96, 72]


def test_the_reference_is_what_the_parsed_source_prints(novel: list[Item]) -> None:
    for item in novel[::7]:
        language = language_of(item.language)
        assert language is not None
        execution = run_program(parse_program(item.code, language), semantics=language.semantics)
        assert format_completion(execution.stdout) == item.reference
        assert execution.steps == item.steps


def test_the_default_count_is_at_least_two_thousand() -> None:
    assert load_benchmark.__kwdefaults__["count"] >= 2000


def test_a_novel_item_can_be_made_again_from_its_id(novel: list[Item]) -> None:
    assert example_from_id(novel[30].id).prompt == novel[30].prompt


def test_an_unknown_benchmark_names_the_known() -> None:
    with pytest.raises(UsageError, match="card, novel"):
        load_benchmark("nothing")


def test_a_language_without_grammar_is_none() -> None:
    assert language_of("no such language") is None


@pytest.fixture
def corpus(tmp_path: Path, novel: list[Item]) -> tuple[Path, list[Example]]:
    import pyarrow.parquet as pq

    examples = [example_from_id(item.id) for item in novel[:10]]
    (tmp_path / "data").mkdir()
    for part, rows in enumerate((examples[:6], examples[6:])):
        name = f"test_lexical-{part:05d}-of-00002.parquet"
        pq.write_table(to_table(rows), tmp_path / "data" / name)
    return tmp_path, examples


def test_corpus_rows_become_items_in_their_order(corpus: tuple[Path, list[Example]]) -> None:
    folder, examples = corpus
    items = load_items(folder, "test_lexical")
    assert [item.id for item in items] == [example.id for example in examples]
    for item, example in zip(items, examples, strict=True):
        assert (item.prompt, item.reference) == (example.prompt, example.completion)
        assert (item.features, item.steps, item.tier) == (
            example.features,
            example.steps,
            example.tier,
        )
        assert astuple(example)  # the row was whole


@pytest.mark.parametrize("limit", [0, 1, 6, 7, 10, 99])
def test_a_limit_takes_evenly_spaced_rows(limit: int, corpus: tuple[Path, list[Example]]) -> None:
    folder, examples = corpus
    items = load_items(folder, "test_lexical", limit)
    places = [[example.id for example in examples].index(item.id) for item in items]
    assert len(places) == min(limit, len(examples))
    assert places == sorted(set(places))
    gaps = {after - before for before, after in pairwise(places)}
    assert not gaps or max(gaps) - min(gaps) <= 1


def test_a_missing_split_names_those_there_are(
    corpus: tuple[Path, list[Example]], tmp_path: Path
) -> None:
    with pytest.raises(CaalmError, match=r"no split 'train'; there are: test_lexical"):
        load_items(corpus[0], "train")
    with pytest.raises(CaalmError, match="not a corpus"):
        load_items(tmp_path / "nowhere", "train")


def test_a_damaged_file_is_named(corpus: tuple[Path, list[Example]]) -> None:
    path = next((corpus[0] / "data").iterdir())
    path.write_bytes(b"PAR1 not really")
    with pytest.raises(CaalmError, match=path.name):
        load_items(corpus[0], "test_lexical")


def test_a_repeated_source_would_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    first = example_from_id(load_benchmark("novel", count=1)[0].id)
    made = iter([first, first, example_from_id(load_benchmark("novel", count=2)[1].id)])
    monkeypatch.setattr(benchmark, "finish", lambda *_: next(made))
    monkeypatch.setattr(benchmark, "judge_example", lambda example, _: (example, None))
    assert len({item.prompt for item in load_benchmark("novel", count=2)}) == 2
