"""How balanced programs are, tier by tier: of a corpus on disk, or freshly drawn.

In: a corpus's folder, or how to draw. Out: `Figures` with a `Measure` for each tier, and as
plain data for JSON. A row of a corpus is parsed from its text and run again, so the figures
say what stands there, not what was meant. Not here: the counting itself (programs/measure.py).
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from caalm.data.corpus import corpus_files, spread
from caalm.data.example import key_of
from caalm.data.statistics import quantile
from caalm.errors import CaalmError, MissingExtraError
from caalm.language import Language, load_language, make_language
from caalm.model.prompt import code_of
from caalm.nodes import Program
from caalm.programs import TIERS, USUAL, difficulty_named, sample_program
from caalm.programs.balance import BOUNDS
from caalm.programs.measure import Measure, breaches, measure_program
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, parse_program

QUANTILES = {"median": 0.5, "95%": 0.95, "most": 1.0}
_ANSWERS = 5
_LANGUAGES = 100  # freshly drawn programs are for so many languages of the profile


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted: a `Measure` by tier, and the share of rows by tag (comments, errors)."""

    source: str
    tiers: Mapping[str, Measure]
    tags: Mapping[str, Counter[str]]

    def as_data(self) -> dict[str, Any]:
        """The figures as plain values; `breaches` says what lies outside its bounds."""
        return {
            "source": self.source,
            "tiers": {tier: self._tier(tier) for tier in self.tiers},
        }

    def _tier(self, tier: str) -> dict[str, Any]:
        measure, bounds = self.tiers[tier], BOUNDS[tier]
        shares = {name: share for name, share in measure.shares().items() if name in bounds}
        return {
            "programs": measure.programs,
            "shares": {name: round(share, 4) for name, share in shares.items()},
            "bounds": {name: list(limits) for name, limits in bounds.items()},
            "breaches": breaches(measure, bounds),
            "failing": dict(sorted(measure.faults.items())),
            "tags": {tag: n / measure.programs for tag, n in sorted(self.tags[tier].items())},
            "lengths": lengths(measure),
            "answers": dict(measure.outputs.most_common(_ANSWERS)),
        }


def lengths(measure: Measure) -> dict[str, dict[str, int]]:
    """Quantiles of what programs are long in: statements, steps, printed lines, digits."""
    lines: Counter[int] = Counter()
    for output, often in measure.outputs.items():
        lines[output.count("\n")] += often
    counted = {
        "statements": Counter(measure.statements),
        "steps": Counter(measure.steps),
        "printed lines": lines,
        "digits of numbers": measure.digits,
    }
    return {
        what: {name: quantile(histogram, share) for name, share in QUANTILES.items()}
        for what, histogram in counted.items()
    }


def drawn_figures(
    rows: int, *, seed: int = 0, profile: str = "wide", difficulty: str = USUAL
) -> Figures:
    """The balance of `rows` fresh programs of every tier, for languages of a profile.

    Raises UnknownNameError for an unknown profile or difficulty.
    """
    difficulty_named(difficulty)
    languages = [make_language(number, profile) for number in range(min(_LANGUAGES, rows))]
    tiers = {tier: Measure() for tier in TIERS}
    for tier, measure in tiers.items():
        for draw in range(rows):
            language = languages[draw % len(languages)]
            rng = rng_for(seed, "stats", tier, draw)
            program = sample_program(int(tier), rng, language.constructs, difficulty=difficulty)
            measure_program(adapt_program(program, language), measure)
    source = f"{rows} programs a tier, {difficulty}, drawn for {len(languages)} {profile} languages"
    return Figures(source, tiers, {tier: Counter() for tier in tiers})


def corpus_figures(folder: Path, limit: int | None = None) -> Figures:
    """The balance of a corpus; `limit` rows of it, evenly spread (None: all).

    Raises UsageError where the folder holds no corpus, CaalmError naming the row where one
    does not parse, MissingExtraError without pyarrow.
    """
    tiers: dict[str, Measure] = {}
    tags: dict[str, Counter[str]] = {}
    total = 0
    for row, code, features in _rows(folder, limit):
        key = key_of(row)
        tier = str(key.tier)
        measure = tiers.setdefault(tier, Measure())
        measure_program(_parsed(row, code, _language(key.language)), measure)
        tags.setdefault(tier, Counter()).update(_SAID & set(features))
        total += 1
    source = f"{total} rows of {folder}"
    return Figures(source, dict(sorted(tiers.items())), tags)


_SAID = frozenset(("comment", "false_comment", "error"))


def _rows(folder: Path, limit: int | None) -> Iterator[tuple[str, str, list[str]]]:
    """The id, the code and the tags of some rows, in their order."""
    try:
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingExtraError("data", "pyarrow") from None
    paths = [path for split in corpus_files(folder).values() for path in split]
    try:
        files = [pq.ParquetFile(path) for path in paths]
        kept = set(spread(sum(file.metadata.num_rows for file in files), limit))
        at = 0
        for file in files:
            for batch in file.iter_batches(columns=["id", "prompt", "features"]):
                for row in batch.to_pylist():
                    if at in kept:
                        yield row["id"], code_of(row["prompt"]), row["features"]
                    at += 1
    except (OSError, ValueError, KeyError) as error:
        reason = " ".join(str(error).split())
        raise CaalmError(f"{folder}: cannot be read ({reason}); build it again") from None


@lru_cache(maxsize=32)  # rows stand by language, so few are needed at once
def _language(name: str) -> Language:
    return load_language(name)


def _parsed(row: str, code: str, language: Language) -> Program:
    try:
        return parse_program(code, language)
    except CaalmError as error:
        raise CaalmError(f"{row}: the program does not parse: {error}") from None
