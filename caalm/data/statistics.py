"""Figures of a split, counted from its rows as they are written.

In: tables of rows. Out: counts and quantiles for the dataset card. Lengths and steps are
kept as histograms, so the memory does not grow with the rows.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caalm.data.shard import draw_of
from caalm.model.prompt import format_prompt

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
    output_length: Counter[int] = field(default_factory=Counter)
    output_lines: Counter[int] = field(default_factory=Counter)
    steps: Counter[int] = field(default_factory=Counter)
    outputs: Counter[str] = field(default_factory=Counter)

    def add(self, table: "pa.Table", first_draw: int) -> None:
        """Count the rows that one language gives; its draws begin with `first_draw`."""
        prompts, completions = table["prompt"].to_pylist(), table["completion"].to_pylist()
        self.rows += table.num_rows
        last: dict[int, int] = {}
        for tier, row in zip(table["tier"].to_pylist(), table["id"].to_pylist(), strict=True):
            last[tier] = max(last.get(tier, 0), draw_of(row))
        self.redrawn += sum(draw - first_draw + 1 for draw in last.values()) - _programs(table)
        self.languages.update(table["language"].to_pylist())
        self.families.update(table["family"].to_pylist())
        self.tiers.update(table["tier"].to_pylist())
        self.steps.update(table["steps"].to_pylist())
        for features in table["features"].to_pylist():
            self.features.update(features)
        self.outputs.update(completions)
        self.code_length.update(len(prompt) - _FRAME for prompt in prompts)
        self.output_length.update(map(len, completions))
        self.output_lines.update(text.count("\n") + 1 if text else 0 for text in completions)
        self.empty += completions.count("")
        self.copied += sum(
            bool(text) and text in prompt for prompt, text in zip(prompts, completions, strict=True)
        )

    def share(self, count: int) -> float:
        """`count` as a share of all rows."""
        return count / self.rows if self.rows else 0.0

    @property
    def majority(self) -> tuple[str, int]:
        """The most common output that is not empty, and how often it comes."""
        ranked = sorted(self.outputs.items(), key=lambda item: (-item[1], item[0]))
        return next(((text, count) for text, count in ranked if text), ("", 0))


def _programs(table: "pa.Table") -> int:
    """How many programs the rows are: twins are one."""
    twins = "program_id" in table.column_names
    return len(set(table["program_id"].to_pylist())) if twins else table.num_rows


def quantile(histogram: Counter[int], share: float) -> int:
    """The smallest value that at least `share` of the counted values do not exceed."""
    needed = share * histogram.total()
    reached = 0
    for value, count in sorted(histogram.items()):
        reached += count
        if reached >= needed:
            return value
    return 0
