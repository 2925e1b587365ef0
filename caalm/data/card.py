"""The dataset card: README.md of a corpus, every figure counted from its rows.

In: the config, the statistics of each split, the audit. Out: Markdown with the front
matter from which `datasets.load_dataset` learns the splits. Not here: counting.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from caalm.config import dump_yaml
from caalm.data.audit import KINDS, Audit
from caalm.data.recipe import BuildConfig
from caalm.data.shard import Notes
from caalm.data.splits import SPLITS
from caalm.data.statistics import SplitStatistics, quantile
from caalm.data.twins import surface_names
from caalm.paths import data_folder
from caalm.programs import FEATURES
from caalm.real.language import real_languages
from caalm.real.runtimes import runtime_version

_QUANTILES = {"half": 0.5, "nine in ten": 0.9, "99 in 100": 0.99, "longest": 1.0}
_SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)
_LONGEST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What the card is written from."""

    config: BuildConfig
    statistics: Mapping[str, SplitStatistics]
    audit: Audit
    notes: Notes
    replaced: int
    versions: Mapping[str, str]


def render_card(facts: CardFacts) -> str:
    """The card's text; the same for the same corpus."""
    splits = dict(facts.statistics)
    return _template().render(
        config=facts.config,
        config_text=dump_yaml(facts.config).strip(),
        size=size_category(facts.audit.rows),
        rules=SPLITS,
        splits=splits,
        audit=facts.audit,
        judged=dict(sorted(facts.notes.judged.items())),
        disagreeing=facts.notes.disagreeing,
        left_out=facts.notes.left_out,
        surfaces=surface_names(facts.config.twins),
        tiers=sorted({tier for split in splits.values() for tier in split.tiers}),
        runtimes={name: runtime_version(name) for name in _real_languages(facts)},
        kinds=KINDS,
        redrawn=sum(split.redrawn for split in splits.values()),
        replaced=facts.replaced,
        versions=facts.versions,
        quantiles=_QUANTILES,
        quantile=quantile,
        features=_feature_shares(splits),
        about_feature=FEATURES,
    )


def _real_languages(facts: CardFacts) -> list[str]:
    """The real languages that the corpus has rows of."""
    there = set().union(*(split.languages for split in facts.statistics.values()))
    twins = [name for name in real_languages() if name in there and name not in facts.config.real]
    return [*facts.config.real, *twins]


def _feature_shares(splits: Mapping[str, SplitStatistics]) -> dict[str, list[float]]:
    """Each tag with its share in every split, the most common in the first split on top."""
    tags = sorted(set().union(*(split.features for split in splits.values())))
    shares = {tag: [s.share(s.features[tag]) for s in splits.values()] for tag in tags}
    return dict(sorted(shares.items(), key=lambda item: (-item[1][0], item[0])))


def size_category(rows: int) -> str:
    """The name by which the hub files a corpus of this size."""
    names = ("n<1K", "1K<n<10K", "10K<n<100K", "100K<n<1M", "1M<n<10M", "10M<n<100M", "100M<n<1B")
    return names[sum(rows >= size for size in _SIZES)]


def _percent(share: float) -> str:
    return f"{100 * share:.1f}%"


def _thousands(count: int) -> str:
    return f"{count:,}"


def _code(text: str) -> str:
    """A short piece of a program's output, safe in a table of Markdown."""
    shown = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    escaped = repr(shown)[1:-1].replace("`", "'").replace("|", "¦")
    return f"`{escaped}`"


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(data_folder("templates")),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 (Markdown, not HTML)
    )
    environment.filters.update(percent=_percent, thousands=_thousands, code=_code)
    return environment.get_template("dataset_card.md.jinja")
