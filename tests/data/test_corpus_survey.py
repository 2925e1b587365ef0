import base64
import hashlib
import json
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from math import log2
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result
from corpora import TINY

from caalm.cli import main
from caalm.data.build import build_corpus
from caalm.data.example import CORPUS_LIMITS
from caalm.data.identifiability import judge
from caalm.data.selection import select_rows
from caalm.data.shard import schema
from caalm.data.statistics import SplitStatistics
from caalm.data.survey import Survey, Twice, survey_corpus
from caalm.data.survey_facts import by_choice, facts_of, options_of, survey_as_data
from caalm.data.survey_page import histogram_of, render_page
from caalm.errors import CaalmError, UsageError
from caalm.language import load_language
from caalm.language.choice import CHOICES
from caalm.model.prompt import code_of, format_prompt
from caalm.nodes import Assign, Integer, Name, Print, Program, String, Unary
from caalm.programs import FEATURES, TIERS
from caalm.syntax import parse_program, print_program

Row = dict[str, Any]
SPLITS = ["train", "validation", "test_seen", "test_lexical", "test_structural"]


@pytest.fixture(scope="module")
def table(tiny: Path) -> pa.Table:
    """All rows of the corpus, split by split, read without the code that is tested."""
    return pa.concat_tables(
        pq.read_table(path) for split in SPLITS for path in tiny.glob(f"data/{split}-*")
    )


@pytest.fixture(scope="module")
def survey(tiny: Path) -> Survey:
    return survey_corpus(tiny)


def save(folder: Path, rows: list[Row], split: str = "train", group: int = 1000) -> Path:
    """A corpus of these rows in one split of `folder`."""
    path = folder / "data" / f"{split}-00000-of-00001.parquet"
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.Table.from_pylist(rows, schema=schema()), path, row_group_size=group)
    return folder


def stats(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["stats", *map(str, arguments)])


def test_cells_hold_the_rows_of_each_split_and_tier(survey: Survey, table: pa.Table) -> None:
    wanted = Counter(zip(table["split"].to_pylist(), table["tier"].to_pylist(), strict=True))
    assert {pair: cell.counts.rows for pair, cell in survey.cells.items()} == wanted
    assert survey.splits == SPLITS
    assert survey.tiers == [1, 2, 3]


@pytest.mark.parametrize("split", [None, *SPLITS])
def test_figures_agree_with_a_second_count(
    survey: Survey, table: pa.Table, split: str | None
) -> None:
    rows = [row for row in table.to_pylist() if split in (None, row["split"])]
    facts = facts_of(survey.gathered(split), survey.twice[split or ""])
    outputs = Counter(row["completion"] for row in rows)
    codes = [code_of(row["prompt"]) for row in rows]
    shares = [count / len(rows) for count in outputs.values()]
    assert facts["rows"] == len(rows)
    assert facts["languages"] == len({row["language"] for row in rows})
    assert facts["entropy"] == pytest.approx(-sum(p * log2(p) for p in shares), abs=1e-4)
    assert facts["majority baseline"] == pytest.approx(max(shares), abs=1e-6)
    assert facts["empty"] == pytest.approx(outputs[""] / len(rows), abs=1e-6)
    copied = sum(bool(r["completion"]) and r["completion"] in r["prompt"] for r in rows)
    assert facts["copied"] == pytest.approx(copied / len(rows), abs=1e-6)
    assert facts["lengths"]["code lines"]["most"] == max(code.count("\n") + 1 for code in codes)
    assert facts["lengths"]["code characters"]["most"] == max(map(len, codes))
    assert facts["lengths"]["steps"]["most"] == max(row["steps"] for row in rows)
    for tag in FEATURES:
        having = sum(tag in row["features"] for row in rows)
        assert facts["constructs"][tag] == pytest.approx(having / len(rows), abs=1e-6)


def test_identifiable_rows_and_their_ceiling_are_counted_by_tier(tmp_path: Path) -> None:
    config = replace(TINY, languages=12, rows_per_language=30, tiers={1: 20, 3: 80})
    build_corpus(config, tmp_path, workers=1)
    rows = pq.read_table(tmp_path / "data").to_pylist()
    survey = survey_corpus(tmp_path)
    for tier in (1, 3):
        here = [row for row in rows if row["tier"] == tier]
        languages = {row["language"]: load_language(row["language"]) for row in here}
        judged = [
            judge(code_of(row["prompt"]), languages[row["language"]], CORPUS_LIMITS) for row in here
        ]
        facts = facts_of(survey.gathered(tier=tier))
        share = sum(row["identifiable"] for row in here) / len(here)
        assert facts["identifiable"] == pytest.approx(share, abs=1e-6)
        ceiling = sum(each.ceiling for each in judged) / len(judged)
        assert facts["ceiling"] == pytest.approx(ceiling, abs=1e-6)
        assert (facts["ceiling"] < 1) == (tier == 3)


def test_a_row_that_stands_there_again_is_counted_within_and_across_splits(
    table: pa.Table, tmp_path: Path
) -> None:
    first, second, third = table.to_pylist()[:3]
    again = {**first, "id": "card-0001/t1/000999"}
    language = load_language(first["language"])
    program = parse_program(code_of(first["prompt"]), language)
    (name,) = {name for name in ("a", "b") if name in code_of(first["prompt"])} - {"b"}
    renamed = re.sub(rf"\b{name}\b", "zz", code_of(first["prompt"]))
    assert parse_program(renamed, language) != program
    save(tmp_path, [first, second, again])
    save(tmp_path, [{**second, "split": "test_seen"}, {**third, "split": "test_seen"}], "test_seen")
    save(tmp_path, [{**first, "prompt": format_prompt(renamed)}], "test_lexical")
    twice = survey_corpus(tmp_path).twice
    assert twice["train"] == Twice(1, 1)
    assert twice["test_seen"] == Twice(0, 0)
    assert twice[""] == Twice(texts=2, programs=3)
    shown = stats(tmp_path, "--workers", 1).stdout
    assert "! 2 texts stand there twice" in shown
    assert "! 3 programs stand there twice" in shown


def test_programs_that_print_literals_only_are_counted(table: pa.Table, tmp_path: Path) -> None:
    row = table.to_pylist()[0]
    language = load_language(row["language"])
    programs = [
        Program((Print((Integer(4),)), Print((String("a"),)))),
        Program((Print((Unary("negate", Integer(4)),)),)),
        Program((Assign("a", Integer(4)), Print((Integer(4),)), Print((Name("a"),)))),
        Program((Assign("a", Integer(4)),)),
    ]
    codes = [print_program(program, language) for program in programs]
    rows = [{**row, "prompt": format_prompt(code), "id": f"r/{i}"} for i, code in enumerate(codes)]
    assert survey_corpus(save(tmp_path, rows)).gathered().constant == 2


def test_every_language_takes_one_option_of_every_choice(survey: Survey, table: pa.Table) -> None:
    rows = Counter(table["split"].to_pylist())
    options = options_of(survey)
    assert {(o.choice, o.option) for o in options} == {
        (choice.name, option) for choice in CHOICES.values() for option in choice.options
    }
    for facts in by_choice(options).values():
        assert sum(fact.languages for fact in facts) == len(set(table["language"].to_pylist()))
        assert {s: sum(f.rows.get(s, 0) for f in facts) for s in SPLITS} == rows
        assert [f.languages for f in facts] == sorted((f.languages for f in facts), reverse=True)
    name = table["language"][0].as_py()
    made = load_language(name).spec.made
    assert survey.made[name] == made


def test_workers_and_row_groups_change_nothing(
    survey: Survey, table: pa.Table, tmp_path: Path
) -> None:
    for split in SPLITS:
        rows = [row for row in table.to_pylist() if row["split"] == split]
        save(tmp_path, rows, split, group=9)
    wanted = survey_as_data(survey)
    heard: list[tuple[int, int]] = []
    for workers in (1, 2):
        heard.clear()
        found = survey_corpus(tmp_path, workers=workers, report=lambda *at: heard.append(at))
        data = survey_as_data(found)
        assert json.dumps(data).replace(str(tmp_path), str(survey.folder)) == json.dumps(wanted)
        assert (heard[0], heard[-1]) == ((0, 140), (140, 140))


def test_what_is_run_is_spread_over_the_corpus(tiny: Path, table: pa.Table) -> None:
    few = survey_corpus(tiny, run=30)
    assert few.gathered().counts.rows == 140
    assert sum(measure.programs for measure in few.balance.tiers.values()) == 30
    assert set(few.balance.tiers) == set(TIERS)
    whole = survey_corpus(tiny, run=None).balance
    for tier, measure in whole.tiers.items():
        assert measure.duplicates == 0
        rows = [row for row in table.to_pylist() if str(row["tier"]) == tier]
        printed = [row["completion"] + "\n" if row["completion"] else "" for row in rows]
        assert sorted(measure.outputs.elements()) == sorted(printed)
        assert sorted(measure.steps) == sorted(row["steps"] for row in rows)
        assert whole.tags[tier]["comment"] == sum("comment" in row["features"] for row in rows)


def test_rows_of_unknown_languages_are_counted_but_not_parsed(
    table: pa.Table, tmp_path: Path
) -> None:
    rows = table.to_pylist()[:5]
    rows[2] |= {"language": "martian", "family": "martian", "prompt": "Code:\n)(\n\nOutput:\n"}
    survey = survey_corpus(save(tmp_path, rows))
    assert survey.gathered().unread == 1
    assert survey.gathered().judged.rows == 5  # the column says it
    assert survey.gathered().counts.rows == 5
    assert "martian" not in survey.made
    assert (
        "! 1 rows are in languages that are not known here"
        in stats(tmp_path, "--workers", 1).stdout
    )


def test_a_folder_without_a_corpus_and_a_broken_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no corpus"):
        survey_corpus(tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "train-00000-of-00001.parquet").write_bytes(b"no parquet")
    with pytest.raises(CaalmError, match="cannot be read"):
        survey_corpus(tmp_path)
    assert stats(tmp_path).exit_code == 1


def test_a_row_that_does_not_parse_is_named(table: pa.Table, tmp_path: Path) -> None:
    row = {**table.to_pylist()[0], "prompt": format_prompt(")(")}
    with pytest.raises(CaalmError, match=r"card-\d+/t\d/\d+: the program does not parse"):
        survey_corpus(save(tmp_path, [row]))


def test_the_command_shows_tables_json_or_a_page(tiny: Path, tmp_path: Path) -> None:
    shown = stats(tiny, "--workers", 1)
    assert shown.exit_code == 0
    for word in (
        "test_structural",
        "majority baseline",
        "entropy, bits",
        "tier 3",
        "several lines",
    ):
        assert word in shown.stdout
    assert all(choice.name.replace("_", " ") in shown.stdout for choice in CHOICES.values())
    data = json.loads(stats(tiny, "--workers", 1, "--json").stdout)
    assert data["whole"]["rows"] == 140
    assert list(data["splits"]) == SPLITS
    page = tmp_path / "page.html"
    result = stats(tiny, "--workers", 1, "--html", page)
    assert result.stdout == f"wrote {page}\n"
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.html"]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["DIR", "--seed", "3"], "--seed: not for the figures of a corpus"),
        (["DIR", "--difficulty", "hard"], "--difficulty: not for"),
        (["--html", "x.html"], "--html: not for fresh programs"),
        (["DIR", "--languages"], "DIR: not for the census"),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    tiny: Path, arguments: list[str], complaint: str
) -> None:
    result = stats(*(str(tiny) if text == "DIR" else text for text in arguments))
    assert result.exit_code == 2
    assert complaint in result.stderr


class _Page(HTMLParser):
    """The elements of a page, in order, and whether every one is closed."""

    VOID = frozenset(("meta", "br"))

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_page_is_well_formed_and_loads_nothing(survey: Survey) -> None:
    text = render_page(survey)
    page = _Page(text)
    assert page.open == []
    assert {tag for tag, _ in page.elements}.isdisjoint(("script", "link", "img", "iframe"))
    for _, attributes in page.elements:
        assert {"src", "style", "onclick"}.isdisjoint(attributes)
        assert (attributes.get("href") or "#").startswith("#")
    style = text.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src &#39;sha256-{digest}&#39;" in text
    assert "prefers-color-scheme: dark" in style


def test_every_plot_of_a_page_is_named_or_stands_in_a_table(survey: Survey) -> None:
    page = _Page(render_page(survey))
    plots = [attributes for tag, attributes in page.elements if tag == "svg"]
    assert len(plots) > 100
    for attributes in plots:
        named = "aria-label" in attributes or "aria-labelledby" in attributes
        assert (attributes.get("role") == "img") == named
        assert named or attributes.get("aria-hidden") == "true"
    links = {a["href"] for tag, a in page.elements if tag == "a"}
    assert links <= {f"#{attributes.get('id')}" for _, attributes in page.elements}


def test_a_page_has_every_construct_choice_and_option(survey: Survey) -> None:
    text = render_page(survey)
    for name in (*FEATURES, *(o for c in CHOICES.values() for o in c.options)):
        assert name.replace("_", " ") in text
    facts = survey_as_data(survey)
    assert f"{100 * facts['whole']['majority baseline']:.1f}%" in text
    assert "140</b>" in text


def test_what_a_program_prints_is_text_on_the_page(table: pa.Table, tmp_path: Path) -> None:
    nasty = "<script>alert(1)</script>\x1b[31m"
    rows = [{**row, "completion": nasty} for row in table.to_pylist()[:3]]
    text = render_page(survey_corpus(save(tmp_path, rows)))
    assert "<script" not in text
    assert "&lt;script" in text
    assert "\x1b" not in text


def test_the_columns_of_a_histogram_hold_all_rows(survey: Survey) -> None:
    for name in facts_of(survey.gathered())["lengths"]:
        histogram = histogram_of(survey, name)
        assert sum(column.share for column in histogram.bins) == pytest.approx(1.0)
        assert len(histogram.bins) <= 28


def test_a_corpus_of_one_row_has_a_page(table: pa.Table, tmp_path: Path) -> None:
    text = render_page(survey_corpus(save(tmp_path, table.to_pylist()[:1])))
    assert _Page(text).open == []
    assert "0.0 bits" in text


def test_merged_statistics_are_those_of_all_rows(table: pa.Table) -> None:
    whole, parts = SplitStatistics(), SplitStatistics()
    whole.add(table)
    for start in range(0, table.num_rows, 50):
        part = SplitStatistics()
        part.add(table.slice(start, 50))
        parts.merge(part)
    assert parts == whole


@pytest.mark.parametrize(
    ("outputs", "entropy"),
    [({"a": 1}, 0.0), ({"a": 2, "": 2}, 1.0), ({"a": 2, "b": 1, "c": 1}, 1.5), ({}, 0.0)],
)
def test_the_entropy_is_in_bits(outputs: dict[str, int], entropy: float) -> None:
    counted = SplitStatistics(rows=sum(outputs.values()), outputs=Counter(outputs))
    assert counted.entropy == pytest.approx(entropy)
    assert str(counted.entropy) != "-0.0"


def test_texts_that_are_marked_alike_are_counted_as_one(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caalm.data.survey.text_mark", len)
    lengths = {len(code_of(row["prompt"])) for row in select_rows(tiny).rows}
    assert survey_corpus(tiny).twice[""].texts == 140 - len(lengths)
