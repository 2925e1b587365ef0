"""Figures of a split, or of any rows, counted from tables of them.

In: tables of rows. Out: counts and quantiles for the dataset card and for `caalm stats`.
Lengths and steps are kept as histograms, so the memory does not grow with the rows.
"""

from collections import Counter
from dataclasses import dataclass, field, fields
from math import fsum, log2
from typing import TYPE_CHECKING

from caalm.data.shard import draw_of
from caalm.model.prompt import code_of, format_prompt

if TYPE_CHECKING:
    import pyarrow as pa

_FRAME = len(format_prompt(""))


@dataclass(slots=True)
class SplitStatistics:
    """What has been counted of one split so far."""

    rows: int = 0
    redrawn: int = 0
    empty: int = 0
    copied: int = 0
    languages: Counter[str] = field(default_factory=Counter)
    families: Counter[str] = field(default_factory=Counter)
    tiers: Counter[int] = field(default_factory=Counter)
    features: Counter[str] = field(default_factory=Counter)
    code_length: Counter[int] = field(default_factory=Counter)
    code_lines: Counter[int] = field(default_factory=Counter)
    output_length: Counter[int] = field(default_factory=Counter)
    output_lines: Counter[int] = field(default_factory=Counter)
    steps: Counter[int] = field(default_factory=Counter)
    outputs: Counter[str] = field(default_factory=Counter)

    def add(self, table: "pa.Table", first_draw: int | None = None) -> None:
        """Count rows. Draws that gave way can be told where one language gives all of them.

        `first_draw` is the one with which its draws begin.
        """
        prompts, completions = table["prompt"].to_pylist(), table["completion"].to_pylist()
        self.rows += table.num_rows
        if first_draw is not None:
            self.redrawn += _passed_over(table, first_draw)
        self.languages.update(table["language"].to_pylist())
        self.families.update(table["family"].to_pylist())
        self.tiers.update(table["tier"].to_pylist())
        self.steps.update(table["steps"].to_pylist())
        for features in table["features"].to_pylist():
            self.features.update(features)
        self.outputs.update(completions)
        self.code_length.update(len(prompt) - _FRAME for prompt in prompts)
        self.code_lines.update(code_of(prompt).count("\n") + 1 for prompt in prompts)
        self.output_length.update(map(len, completions))
        self.output_lines.update(text.count("\n") + 1 if text else 0 for text in completions)
        self.empty += completions.count("")
        self.copied += sum(
            bool(text) and text in prompt for prompt, text in zip(prompts, completions, strict=True)
        )

    def merge(self, other: "SplitStatistics") -> None:
        """Count another's rows."""
        for each in fields(self):
            mine = getattr(self, each.name)
            if isinstance(mine, Counter):  # in place: some hold every output
                mine.update(getattr(other, each.name))
            else:
                setattr(self, each.name, mine + getattr(other, each.name))

    def share(self, count: int) -> float:
        """`count` as a share of all rows."""
        return count / self.rows if self.rows else 0.0

    @property
    def majority(self) -> tuple[str, int]:
        """The most common output that is not empty, and how often it comes."""
        ranked = sorted(self.outputs.items(), key=lambda item: (-item[1], item[0]))
        return next(((text, count) for text, count in ranked if text), ("", 0))

    @property
    def best_answer(self) -> tuple[str, int]:
        """The most common output, the empty one too, and how often it comes.

        Who always gives it has the majority baseline's accuracy.
        """
        return min(self.outputs.items(), key=lambda item: (-item[1], item[0]), default=("", 0))

    @property
    def entropy(self) -> float:
        """The entropy of the outputs in bits (Shannon, 1948); log2 of the rows at most."""
        shares = (count / self.rows for count in sorted(self.outputs.values()))
        return -fsum(share * log2(share) for share in shares) + 0.0  # no -0.0


def _passed_over(table: "pa.Table", first_draw: int) -> int:
    """How many draws of a language gave none of these rows."""
    last: dict[int, int] = {}
    for tier, row in zip(table["tier"].to_pylist(), table["id"].to_pylist(), strict=True):
        last[tier] = max(last.get(tier, 0), draw_of(row))
    drawn = sum(draw - first_draw + 1 for draw in last.values())
    return drawn - _programs(table)


def _programs(table: "pa.Table") -> int:
    """How many programs the rows are: twins are one."""
    if "program_id" not in table.column_names:
        return len(table)
    programs: list[str] = table["program_id"].to_pylist()
    return len(set(programs) - {""}) + programs.count("")


def quantile(histogram: Counter[int], share: float) -> int:
    """The smallest value that at least `share` of the counted values do not exceed."""
    needed = share * histogram.total()
    reached = 0
    for value, count in sorted(histogram.items()):
        reached += count
        if reached >= needed:
            return value
    return 0
