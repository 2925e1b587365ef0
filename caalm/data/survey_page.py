"""A survey as one HTML page with plots that needs nothing else: no script, no font, no request.

In: a `Survey`. Out: the page's text. Plots are inline SVG, drawn by the template from plain
numbers; each stands in a table, or has one behind it. Not here: what the figures are
(survey_facts.py).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from caalm import __version__
from caalm.data.splits import SPLITS
from caalm.data.statistics import quantile
from caalm.data.survey import Survey
from caalm.data.survey_facts import QUANTILES, lengths_of, survey_as_data
from caalm.language.choice import CHOICES
from caalm.pages import page_template, style_policy
from caalm.programs import FEATURES

_BINS = 26
_SHOWN = 0.99  # the part of the rows that a histogram shows one by one; the rest is "more"


@dataclass(frozen=True, slots=True)
class Bin:
    """One column of a histogram: its values, and its share of all rows, by tier."""

    label: str
    shares: tuple[float, ...]

    @property
    def share(self) -> float:
        """The share of all tiers."""
        return sum(self.shares)


@dataclass(frozen=True, slots=True)
class Histogram:
    """How long programs are in one respect; `cut`: the last column is all that is longer."""

    name: str
    bins: tuple[Bin, ...]
    lengths: Mapping[str, int]
    cut: bool

    @property
    def highest(self) -> float:
        """The share of the highest column."""
        return max((column.share for column in self.bins), default=0.0)


@dataclass(frozen=True, slots=True)
class Measured:
    """A share of the balance: of each tier what came out and what is allowed, None: neither."""

    name: str
    about: str
    tiers: tuple[tuple[float, float, float] | None, ...]


# What the shares of a balance are shares of, in words.
_ABOUT_SHARES: Mapping[str, str] = {
    "empty": "programs that print nothing",
    "one line": "programs that print one line",
    "several lines": "programs that print more",
    "negative": "programs that print a number below zero",
    "majority": "the commonest output that is not empty",
    "duplicates": "programs that came before, up to their names",
    "unread": "programs with a variable that nothing reads",
    "else-if": "decisions with an else-if",
    "on texts": "decisions that compare texts",
    "on flags": "decisions on truth values alone",
    "taken": "conditions that hold when they are tested",
    "evenness": "of else or none, taken or not: the rarest to the commonest",
    "zero turns": "loops entered that never turn",
    "one turn": "loops entered that turn once",
    "many turns": "loops entered that turn more often",
}


def render_page(survey: Survey) -> str:
    """The page as text; write it to a file and open it in a browser."""
    data = survey_as_data(survey)
    style = page_template("survey.css").render()
    choices = data["choices"] if survey.made else {}
    tiers = [str(tier) for tier in survey.tiers]
    return page_template("survey.html.jinja").render(
        data=data,
        style=style,
        policy=style_policy(style),
        title=survey.folder.resolve().name,
        splits=survey.splits,
        tiers=tiers,
        tier_shares=_tier_shares(data, tiers),
        tier_names=[f"tier {tier}" for tier in tiers],
        everything=_groups(data),
        about_split={name: SPLITS[name].about if name in SPLITS else "" for name in survey.splits},
        histograms=[histogram_of(survey, name) for name in data["whole"]["lengths"]],
        constructs=[tag for tag in _constructs(data) if data["whole"]["constructs"][tag]],
        missing=[tag for tag in _constructs(data) if not data["whole"]["constructs"][tag]],
        about_construct=FEATURES,
        choices=choices,
        about_choice=CHOICES,
        options=[fact["languages"] > 0 for facts in choices.values() for fact in facts.values()],
        rows_invented=_rows_invented(survey),
        languages=len(survey.made),
        balance=_balance(data["balance"]["tiers"]),
        odd=[
            f"tier {tier}, {sentence}"
            for tier, figures in data["balance"]["tiers"].items()
            for sentence in figures["breaches"]
        ],
        version=__version__,
    )


def _groups(data: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of all rows, of every split and of every tier, by a name to show."""
    tiers = {f"tier {tier}": facts for tier, facts in data["tiers"].items()}
    return {"all": data["whole"], **data["splits"], **tiers}


def _tier_shares(data: Mapping[str, Any], tiers: list[str]) -> dict[str, list[float]]:
    """How the rows of each split are shared out to the tiers."""
    return {
        split: [
            cells[tier]["rows"] / data["splits"][split]["rows"] if tier in cells else 0.0
            for tier in tiers
        ]
        for split, cells in data["cells"].items()
    }


def _rows_invented(survey: Survey) -> int:
    """The rows whose language is invented, and known here."""
    languages = survey.gathered().counts.languages
    return sum(count for name, count in languages.items() if name in survey.made)


def histogram_of(survey: Survey, name: str) -> Histogram:
    """The columns of a length, each of so many values that about `_BINS` columns are enough."""
    whole = survey.gathered().counts
    tiers = [lengths_of(survey.gathered(tier=tier).counts)[name] for tier in survey.tiers]
    everything = lengths_of(whole)[name]
    first, last = min(everything, default=0), quantile(everything, _SHOWN)
    width = max(1, -(-(last - first + 1) // _BINS))
    count = -(-(last - first + 1) // width)
    places = [Counter[int]() for _ in tiers]
    for place, histogram in zip(places, tiers, strict=True):
        for value, often in histogram.items():
            place[min((value - first) // width, count)] += often
    longest = max(everything, default=0)
    cut = longest >= first + count * width
    labels = [_range(first + at * width, first + (at + 1) * width - 1) for at in range(count)]
    if cut:
        labels.append(_range(first + count * width, longest))
    bins = tuple(
        Bin(label, tuple(place[at] / max(whole.rows, 1) for place in places))
        for at, label in enumerate(labels)
    )
    lengths = {label: quantile(everything, share) for label, share in QUANTILES.items()}
    return Histogram(name, bins, lengths, cut)


def _range(first: int, last: int) -> str:
    return f"{first:,}" if first == last else f"{first:,} to {last:,}"


def _constructs(data: Mapping[str, Any]) -> list[str]:
    """The constructs, the most common first."""
    whole = data["whole"]["constructs"]
    return sorted(whole, key=lambda tag: (-whole[tag], tag))


def _balance(tiers: Mapping[str, Mapping[str, Any]]) -> list[Measured]:
    """A line for each share that some tier has bounds for."""
    names = dict.fromkeys(name for figures in tiers.values() for name in figures["shares"])
    return [
        Measured(
            name,
            _ABOUT_SHARES[name],
            tuple(
                (figures["shares"][name], *figures["bounds"][name])
                if name in figures["shares"]
                else None
                for figures in tiers.values()
            ),
        )
        for name in names
    ]
