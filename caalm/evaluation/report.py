"""A report as files: Markdown, one self-contained HTML page, plots, and JSON.

In: a `Report`. Out: a folder with report.md, report.html, summary.json, predictions.jsonl
and the plots as SVG and PNG, each written whole or not at all.
"""

import json
from collections.abc import Sequence
from functools import cache
from itertools import zip_longest
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from caalm.evaluation.consistency import SHOWN
from caalm.evaluation.judgement import Judgement, to_lines
from caalm.evaluation.metrics import GROUPINGS, Rate, group_by
from caalm.evaluation.plots import INK, LEGEND, LINE, MIXED, NOVEL, REAL, Bar, Chart, bar_chart
from caalm.evaluation.summary import Group, Report
from caalm.files import atomic_path, write_text
from caalm.paths import data_folder

PREDICTIONS = "predictions.jsonl"
SUMMARY = "summary.json"
LONGEST_TABLE = 40  # groups shown in a table; all of them are in summary.json
MISTAKES_SHOWN = 20
TABLES = {
    "split": "By split",
    "tier": "By tier",
    "feature": "By feature",
    "steps": "By steps of execution",
    "length": "By length of source, in characters",
    "identifiable": "By identifiability",
    "surface": "By surface",
    "language": "By language",
}


def save_report(report: Report, folder: Path) -> Path:
    """Write all files of a report into `folder`; gives the folder back.

    Raises `CaalmError` where the disk is full, `MissingExtraError` without matplotlib.
    """
    charts = draw_charts(report)
    write_text(folder / PREDICTIONS, to_lines(report.judgements))
    summary = json.dumps(report.to_json(), ensure_ascii=False, indent=2)
    write_text(folder / SUMMARY, summary + "\n")
    for chart in charts:
        write_text(folder / f"{chart.name}.svg", chart.svg)
        with atomic_path(folder / f"{chart.name}.png") as temporary:
            temporary.write_bytes(chart.png)
    write_text(folder / "report.md", render_report("report.md.jinja", report, charts))
    write_text(folder / "report.html", render_report("report.html.jinja", report, charts))
    return folder


def draw_charts(report: Report) -> list[Chart]:
    """The bars per category, and real against novel where the items have both."""
    kinds = group_by(report.judgements, lambda each: [each.item.category])
    categories = [
        Bar(group.name, group.rate, _colour(kinds[group.name]))
        for group in report.groups["category"]
    ]
    charts = [bar_chart("categories", "Accuracy by category", categories, baseline=report.majority)]
    if len(report.groups["kind"]) > 1:
        members = group_by(report.judgements, lambda each: GROUPINGS["kind"](each.item))
        bars = [
            Bar(kind.name, kind.rate, _colour(members[kind.name])) for kind in report.groups["kind"]
        ]
        title = "Real against novel languages"
        charts.append(bar_chart("real_vs_novel", title, bars, baseline=report.majority))
    return charts


def _colour(judgements: Sequence[Judgement]) -> str:
    """The colour of a bar: by whether its items are in real languages, novel ones, or both."""
    kinds = {each.item.real for each in judgements}
    return MIXED if len(kinds) > 1 else REAL if kinds == {True} else NOVEL


def render_report(template: str, report: Report, charts: Sequence[Chart]) -> str:
    """The report as text, from one of the two templates."""
    return (
        _environment()
        .get_template(template)
        .render(
            report=report,
            run=report.run,
            charts=charts,
            legend=LEGEND,
            tables=[(title, *_table(report.groups[key])) for key, title in TABLES.items()],
            wrong=_spread([each for each in report.judgements if not each.right]),
            shown=MISTAKES_SHOWN,
            consistency=SHOWN,
        )
    )


def _spread(judgements: Sequence[Judgement]) -> list[Judgement]:
    """One of each category in turn, so that the first few show something of everything."""
    groups = group_by(judgements, lambda each: [each.item.category])
    turns = zip_longest(*groups.values())
    return [each for turn in turns for each in turn if each is not None]


def _table(groups: Sequence[Group]) -> tuple[Sequence[Group], int]:
    """The groups to show and how many are left out: of too many, the worst are shown."""
    if len(groups) <= LONGEST_TABLE:
        return groups, 0
    worst = sorted(groups, key=lambda group: group.rate.accuracy)[:LONGEST_TABLE]
    return worst, len(groups) - LONGEST_TABLE


@cache
def _environment() -> Environment:
    """Templates with what they need; HTML escapes everything that is not marked safe."""
    environment = Environment(
        loader=FileSystemLoader(data_folder("templates")),
        undefined=StrictUndefined,
        autoescape=select_autoescape(["html.jinja"]),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["percent"] = lambda share: f"{100 * share:.1f}%"
    environment.filters["interval"] = _interval
    environment.filters["inline_svg"] = _inline_svg
    environment.filters["cell"] = _cell
    environment.filters["fence"] = _fence
    return environment


def _interval(rate: Rate) -> str:
    low, high = rate.interval
    return f"{100 * low:.1f}–{100 * high:.1f}%"


def _inline_svg(svg: str) -> str:
    """A drawing to stand inside a page: no prologue, the page's own ink and lines."""
    body = svg[svg.index("<svg") :]
    return body.replace(INK, "var(--ink)").replace(LINE, "var(--line)")


def _cell(text: str) -> str:
    """Text inside a Markdown table: one line, bars escaped, as code where it has any."""
    line = text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ⏎ ")
    return line or "(nothing)"


def _fence(text: str) -> str:
    """A fence longer than any run of backticks inside the text."""
    longest = max((len(run) for run in text.split("\n") if set(run) == {"`"}), default=0)
    return "`" * max(3, longest + 1)
