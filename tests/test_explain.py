import html
import io
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from rich.console import Console

import caalm
from caalm.explain import (
    Explanation,
    build_tree,
    compare_lines,
    explain,
    find_origin,
    render_html,
    render_terminal,
    to_json,
    tree_to_json,
)
from caalm.language import Language, make_language
from caalm.nodes import (
    Assign,
    Binary,
    Block,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    String,
    Unary,
    While,
)
from caalm.runtime import Limits, run_program
from caalm.syntax import adapt_program, parse_program, print_program

LANGUAGE = make_language(7)
PLACED = re.compile(r"\bid=\"(n\d+)\" href=\"#L(\d+)\"")


def source_of(*body: object, language: Language = LANGUAGE) -> str:
    return print_program(adapt_program(Program(body), language), language)  # type: ignore[arg-type]


def show(*values: Expr) -> Print:
    return Print(values)


# total = 1 ; print total ; total = total + 4 ; print total ; print "end"
COUNTING = source_of(
    Assign("total", Integer(1)),
    show(Name("total")),
    Assign("total", Binary("add", Name("total"), Integer(4))),
    show(Name("total")),
    show(String("end")),
)


def terminal(explanation: Explanation) -> str:
    console = Console(width=120, record=True, file=io.StringIO(), markup=False)
    console.print(render_terminal(explanation))
    return console.export_text()


@pytest.mark.parametrize("prediction", ["1\n5\nend", "1\n5\nend\n"])
def test_a_right_prediction_has_no_difference(prediction: str) -> None:
    explanation = explain(COUNTING, LANGUAGE, prediction)
    assert explanation.correct
    assert explanation.first_difference is explanation.origin is explanation.diagnosis is None
    assert "The prediction is right." in terminal(explanation)


def test_the_first_difference_leads_to_the_statement_that_printed_it() -> None:
    explanation = explain(COUNTING, LANGUAGE, "1\n6\nend")
    difference, origin = explanation.first_difference, explanation.origin
    assert difference is not None
    assert origin is not None
    assert (difference.number, difference.truth, difference.predicted, difference.column) == (
        2,
        "5",
        "6",
        1,
    )
    assert origin.line is not None
    assert origin.text in COUNTING.split("\n")[origin.line - 1]
    assert origin.variables[0][1] == "5"
    assert origin.step == 4


def test_a_loop_line_is_found_in_the_turn_that_printed_it() -> None:
    body = For("i", Integer(1), Integer(6), (show(Binary("multiply", Name("i"), Name("i"))),))
    explanation = explain(source_of(body), LANGUAGE, "1\n4\n9\n16\n26\n36")
    origin = explanation.origin
    assert origin is not None
    assert [value for _, value in origin.variables] == ["5"]


@pytest.mark.parametrize(
    ("prediction", "number", "truth", "predicted"),
    [
        ("", 1, "1", None),
        ("1\n5", 3, "end", None),
        ("1\n5\nend\nmore", 4, None, "more"),
        ("1\n5\nend\n\n", 4, None, ""),
        ("1 \n5\nend", 1, "1", "1 "),
        ("\n1\n5\nend", 1, "1", ""),
        ("1\r\n5\r\nend", 1, "1", "1\r"),
    ],
)
def test_missing_extra_and_blank_lines_are_differences(
    prediction: str, number: int, truth: str | None, predicted: str | None
) -> None:
    explanation = explain(COUNTING, LANGUAGE, prediction)
    difference = explanation.first_difference
    assert difference is not None
    assert (difference.number, difference.truth, difference.predicted) == (number, truth, predicted)
    assert (explanation.origin is None) == (truth is None)


def test_the_column_is_where_two_lines_part() -> None:
    lines = compare_lines("abc\nabc\nabc\n", "abd\nab\nabcd")
    assert [line.column for line in lines] == [3, 3, 4]


def test_lines_are_compared_without_one_final_newline_only() -> None:
    assert compare_lines("", "") == compare_lines("", "\n") == ()
    assert [line.equal for line in compare_lines("a\n", "a\n\n")] == [True, False]


def test_a_printed_line_end_counts_as_several_lines() -> None:
    source = source_of(show(String("a\nb")), show(String("c")))
    explanation = explain(source, LANGUAGE, "a\nb\nd")
    assert explanation.origin is not None
    assert explanation.origin.step == 2


FAULTS: list[tuple[str, Block]] = [
    ("division by zero", (show(Integer(1)), show(Binary("divide", Integer(1), Integer(0))))),
    ("undefined name", (show(Integer(1)), show(Name("ghost")))),
    ("type error", (show(Integer(1)), show(Binary("add", Integer(1), String("a"))))),
]


@pytest.mark.parametrize(("code", "body"), FAULTS)
def test_a_faulty_program_is_explained_up_to_its_fault(code: str, body: Block) -> None:
    explanation = explain(source_of(*body), LANGUAGE, "1\n2")
    assert explanation.execution.error is not None
    assert explanation.execution.error.code == code
    assert explanation.first_difference is not None
    assert explanation.first_difference.number == 2
    for shown in (terminal(explanation), render_html(explanation)):
        assert "The program stops in line" in shown


def test_a_program_without_output_is_explained() -> None:
    source = source_of(Assign("x", Integer(1)))
    assert explain(source, LANGUAGE, "").correct
    wrong = explain(source, LANGUAGE, "1")
    assert "The program prints nothing" in terminal(wrong)
    assert "The program prints nothing" in render_html(wrong)


def test_an_endless_program_is_explained_within_its_limits() -> None:
    body = While(Binary("less", Integer(0), Integer(1)), (show(Integer(3)),))
    source = source_of(show(Integer(1)), body)
    explanation = explain(source, LANGUAGE, "2", limits=Limits(fuel=500))
    assert explanation.execution.error is not None
    assert explanation.execution.error.code == "out of fuel"
    assert "more lines" in terminal(explanation)


def test_a_source_that_does_not_parse_is_an_error() -> None:
    with pytest.raises(caalm.errors.ProgramSyntaxError):
        explain(")(", LANGUAGE, "1")


def test_nothing_is_traced_past_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caalm.explain.explanation.TRACED_STEPS", 3)
    assert explain(COUNTING, LANGUAGE, "1\n6").origin is None
    assert explain(COUNTING, LANGUAGE, "2").origin is not None


def test_the_diagnosis_is_shown() -> None:
    class Found:
        name, sentence, span = "planted", "behaves as if <nothing> mattered", None

    explanation = replace(explain(COUNTING, LANGUAGE, "1\n6"), diagnosis=Found())
    assert "behaves as if <nothing> mattered" in terminal(explanation)
    assert "behaves as if &lt;nothing&gt; mattered" in render_html(explanation)
    assert to_json(explanation)["diagnosis"]["name"] == "planted"


def test_a_dropped_else_is_diagnosed_in_a_real_run() -> None:
    condition = Binary("less", Integer(1), Integer(2))
    source = source_of(If(condition, (show(Integer(1)),), (show(Integer(2)),)))
    assert explain(source, LANGUAGE, "2").diagnosis is not None


def test_no_misreading_is_looked_for_in_a_long_run() -> None:
    body = For("i", Integer(1), Integer(1_200), (show(Name("i")),))
    explanation = explain(source_of(body), LANGUAGE, "1")
    assert not explanation.searched
    assert "Diagnosis" not in terminal(explanation)
    assert explain(COUNTING, LANGUAGE, "1").searched


def test_a_planted_wrong_origin_would_be_seen() -> None:
    program = parse_program(COUNTING, LANGUAGE)
    trace = run_program(program, trace=True).trace
    assert trace is not None
    right = find_origin(trace, 3, COUNTING)
    wrong = find_origin(trace[::-1], 3, COUNTING)
    assert right is not None
    assert wrong is not None
    assert right.line != wrong.line


def test_the_terminal_shows_every_part() -> None:
    shown = terminal(explain(COUNTING, LANGUAGE, "1\n6\nend"))
    parts = ("Source", "Syntax tree", "Truth and prediction", "▶", "✓", "✗", "Diagnosis")
    sentences = (
        "line 2 is the first that differs",
        'Line 2 is "5"; predicted was "6"',
        "was printed by line 5",
    )
    for part in (*parts, *sentences):
        assert part in shown
    for row in COUNTING.split("\n"):
        assert row.strip() in shown


NASTY = '<script>alert(1)</script> & "q" \x1b[31m \x07 \u202e'


def test_nothing_from_outside_reaches_the_terminal_or_the_page_unescaped() -> None:
    source = source_of(show(String(NASTY)))
    explanation = explain(source, LANGUAGE, NASTY + "!")
    page, shown = render_html(explanation), terminal(explanation)
    assert "<script" not in page
    assert html.escape("<script>alert(1)</script>") in page
    for control in ("\x1b", "\x07", "\u202e"):
        assert control not in page
        assert control not in shown


def test_an_unescaped_page_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    import jinja2

    from caalm import pages

    pages.page_template.cache_clear()
    monkeypatch.setattr(
        pages, "Environment", lambda **given: jinja2.Environment(**{**given, "autoescape": False})
    )
    with pytest.raises(AssertionError):
        test_nothing_from_outside_reaches_the_terminal_or_the_page_unescaped()
    pages.page_template.cache_clear()


def test_the_page_asks_for_nothing_and_runs_nothing() -> None:
    page = render_html(explain(COUNTING, LANGUAGE, "1\n6"))
    assert "default-src &#39;none&#39;" in page
    assert "unsafe" not in page
    for risky in (
        "http:",
        "https:",
        "<script",
        "<link",
        "<img",
        "@import",
        "url(",
        "style=",
        "onclick",
    ):
        assert risky not in page


def test_the_policy_allows_exactly_the_style_of_the_page() -> None:
    import base64
    import hashlib

    page = render_html(explain(COUNTING, LANGUAGE, "1\n6"))
    style = re.search(r"<style>(.*)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"sha256-{digest}" in html.unescape(page)


def test_the_page_is_well_formed_and_links_nodes_to_lines() -> None:
    class Checker(HTMLParser):
        stack: list[str] = []  # noqa: RUF012
        ids: list[str] = []  # noqa: RUF012

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.ids += [value for key, value in attrs if key == "id" and value]
            if tag not in ("meta", "br"):
                self.stack.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert self.stack.pop() == tag

    page = render_html(explain(COUNTING, LANGUAGE, "1\n6"))
    checker = Checker()
    checker.feed(page)
    assert checker.stack == []
    assert len(checker.ids) == len(set(checker.ids))
    links = PLACED.findall(page)
    assert len(links) == 6  # the program and its five statements
    for node, line in links:
        assert f"L{line}" in checker.ids
        assert f"#{node}:is(:hover,:focus)" in page


@pytest.mark.parametrize("seed", range(12))
def test_every_language_and_tier_is_explained(seed: int) -> None:
    language = make_language(seed)
    for tier in (1, 2, 3):
        source = caalm.sample_program(language, tier, seed)
        truth = caalm.run(source, language).stdout
        assert explain(source, language, truth).correct
        wrong = explain(source, language, truth + "x\n")
        assert not wrong.correct
        json.dumps(to_json(wrong), allow_nan=False)
        assert render_html(wrong)
        assert terminal(wrong)


@pytest.mark.parametrize("seed", range(12))
def test_each_line_of_an_output_has_the_origin_that_printed_it(seed: int) -> None:
    language = make_language(seed)
    source = caalm.sample_program(language, 3, seed)
    lines = caalm.run(source, language).stdout.splitlines()
    for number, line in enumerate(lines):
        explanation = explain(
            source, language, "\n".join((*lines[:number], line + "!", *lines[number + 1 :]))
        )
        assert explanation.first_difference is not None
        assert explanation.first_difference.number == number + 1
        assert explanation.origin is not None


def test_the_compact_tree_shows_structure_by_parentheses() -> None:
    product = Binary("multiply", Name("a"), Unary("negate", Integer(2)))
    tree = build_tree(
        Program((
            Assign("x", Binary("add", Integer(1), product)),
            For("i", Integer(1), Name("x"), (show(Name("i")),), step=2, inclusive=False),
            If(Unary("not", Name("b")), (show(String("ja")),), (show(Name("i"), Integer(2)),)),
        ))
    )  # fmt: skip
    labels = [child.label for child in tree.children]
    assert labels == ["assign x ← 1 + (a * (-2))", "for i, step 2, from 1 to before x", "if not b"]
    assert [part.label for part in tree.children[2].children] == ["then", "else"]


def test_the_deep_tree_has_a_node_for_every_operator() -> None:
    program = Program(
        (show(Binary("add", Integer(1), Binary("multiply", Integer(2), Integer(3)))),)
    )
    plain = tree_to_json(build_tree(program, deep=True))
    add = plain["children"][0]["children"][0]
    assert add["kind"] == "add"
    assert [child["kind"] for child in add["children"]] == ["integer", "multiply"]


def test_the_explanation_can_be_called_by_either_name() -> None:
    import caalm.explain as package

    assert package(COUNTING, LANGUAGE, "1\n5\nend").correct
    assert caalm.explain(COUNTING, LANGUAGE, prediction="").correct is False
