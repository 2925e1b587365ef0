"""Bar charts of a report, with interval whiskers, as SVG and PNG bytes.

The same report gives the same bytes: no dates, and ids that depend on the content alone.
Matplotlib is imported when a chart is drawn, never before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from caalm.errors import MissingExtraError
from caalm.evaluation.metrics import Rate

if TYPE_CHECKING:
    from matplotlib.figure import Figure

INK = "#1f2328"  # text and whiskers; a page may put its own colour in its place
LINE = "#d5dae0"
REAL = "#3572b0"
NOVEL = "#d0752b"
MIXED = "#7d8590"
LEGEND = "real languages blue, novel languages orange, both grey"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, its height with interval, and its colour."""

    label: str
    rate: Rate
    colour: str


@dataclass(frozen=True, slots=True)
class Chart:
    """One finished picture in both formats."""

    name: str
    title: str
    svg: str
    png: bytes


def bar_chart(name: str, title: str, bars: Sequence[Bar], *, baseline: Rate) -> Chart:
    """Draw horizontal bars from 0 to 100%, the majority baseline as a dashed line.

    Raises `MissingExtraError` where matplotlib is not installed.
    """
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingExtraError("eval", "matplotlib") from error
    settings = {
        "svg.fonttype": "none",
        "svg.hashsalt": name,
        "font.family": "sans-serif",
        "font.sans-serif": ["DejaVu Sans"],
        "font.size": 10,
    }
    with matplotlib.rc_context(settings):
        figure = Figure(figsize=(7.4, 1.1 + 0.36 * len(bars)), layout="constrained")
        _draw(figure, bars, baseline)
        svg = _saved(figure, "svg", {"Date": None, "Creator": None}).decode("utf-8")
        png = _saved(figure, "png", {"Software": None})
    return Chart(name, title, svg, png)


def _draw(figure: Figure, bars: Sequence[Bar], baseline: Rate) -> None:
    """Bars from top to bottom in the order given, each with its whiskers and counts."""
    axes = figure.subplots()
    places = range(len(bars))
    shares = [100 * bar.rate.accuracy for bar in bars]
    axes.barh(places, shares, height=0.62, color=[bar.colour for bar in bars])
    for place, bar in zip(places, bars, strict=True):
        low, high = (100 * bound for bound in bar.rate.interval)
        axes.plot([low, high], [place, place], color=INK, linewidth=1.2)
        axes.plot([low, high], [place, place], "|", color=INK, markersize=6)
        text = f"{bar.rate.correct}/{bar.rate.total}"
        axes.text(102, place, text, va="center", color=INK, fontsize=9)
    axes.axvline(100 * baseline.accuracy, color=INK, linewidth=0.9, linestyle="--", zorder=0)
    axes.set_yticks(list(places), [bar.label for bar in bars])
    axes.set_xlim(0, 100)
    axes.set_ylim(len(bars) - 0.5, -0.5)
    axes.set_xlabel("exact match, % (line: 95% interval; dashed: majority answer)")
    axes.xaxis.label.set_color(INK)
    axes.tick_params(colors=INK, length=0)
    axes.grid(axis="x", color=LINE, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.spines[:].set_visible(False)


def _saved(figure: Figure, form: str, metadata: dict[str, str | None]) -> bytes:
    stream = BytesIO()
    figure.savefig(stream, format=form, metadata=metadata, dpi=150, transparent=form == "svg")
    return stream.getvalue()
