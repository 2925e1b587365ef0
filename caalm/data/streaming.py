"""Training rows without end, each in a language of its own.

In: a BuildConfig. Out: row n, a function of the config and n alone, whatever else is drawn
before or beside it. A row takes one of the config's training languages, draws its words
anew (language/rewording.py), and a program of it; real languages, twins and counts of rows
are left out. The rules of splits.py hold as in a build: training languages, words and program
shapes alone. Nothing remembers what came before, so a text may come twice, seldom.

`stream(config)` is the same as a torch dataset (row_stream.py).
"""

import hashlib
import json
from dataclasses import asdict
from functools import lru_cache
from typing import TYPE_CHECKING

from caalm.data.example import Example
from caalm.data.plan import Quota, check_recipe, training_seeds
from caalm.data.recipe import BuildConfig
from caalm.data.shard import MOST_REPEATS, Notes, next_new
from caalm.data.splits import SPLITS
from caalm.errors import CaalmError
from caalm.language import LanguageSpec, sample_spec
from caalm.language.rewording import MOST_REWORDINGS, reworded_language
from caalm.seeds import rng_for

if TYPE_CHECKING:
    from caalm.data.row_stream import RowStream

# What a row depends on; the other settings are about splits that a stream does not have.
_SETTINGS = (
    "seed",
    "profile",
    "languages",
    "tiers",
    "difficulty",
    "errors",
    "identifiable",
    "curriculum",
)
_DRAWS = range(SPLITS["train"].draws.stop - MOST_REPEATS)

_spec_of = lru_cache(maxsize=4_096)(sample_spec)


class StreamedRows:
    """The rows of a config by their number, from 0 without end.

    Raises as `plan` does for a config that asks for what does not exist.
    """

    def __init__(self, config: BuildConfig) -> None:
        check_recipe(config)
        self.config = config
        self._seeds = training_seeds(config)

    @property
    def fingerprint(self) -> str:
        """The same for configs that give the same rows."""
        settings = asdict(self.config)
        kept = json.dumps({name: settings[name] for name in _SETTINGS}, sort_keys=True)
        return hashlib.sha256(kept.encode()).hexdigest()

    def row(self, number: int) -> Example:
        """Row `number`; raises CaalmError for one that is out of range."""
        if not 0 <= number < MOST_REWORDINGS:
            raise CaalmError(f"row {number}: not a number from 0 to 10^18 - 1")
        config = self.config
        rng = rng_for(config.seed, "stream", config.profile, number)
        seed = self._seeds[rng.randrange(len(self._seeds))]
        tiers = sorted(config.tiers)
        (tier,) = rng.choices(tiers, [config.tiers[tier] for tier in tiers])
        quota = Quota(
            "train",
            tier,
            1,
            config.difficulty,
            config.errors,
            config.identifiable,
            wanted=config.curriculum.wanted(tier),
        )
        language = reworded_language(self._spec(seed), number)
        (row,), _ = next_new(language, quota, rng.choice(_DRAWS), _never_known, Notes())
        return row.example

    def _spec(self, seed: int) -> LanguageSpec:
        return _spec_of(seed, self.config.profile)


def _never_known(mark: int | None) -> bool:
    """Nothing came before: each row stands alone."""
    return False


def stream(
    config: BuildConfig, *, rank: int | None = None, ranks: int | None = None
) -> "RowStream":
    """The rows of a config as a torch IterableDataset, shared among ranks and workers.

    `rank` of `ranks` is this process; by default what torch.distributed says, where it runs.
    Raises UsageError for a rank that there is not, and as `StreamedRows` does.
    """
    from caalm.data.row_stream import RowStream  # torch takes its time to load

    return RowStream(StreamedRows(config), rank=rank, ranks=ranks)
