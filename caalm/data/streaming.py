"""A corpus without end: rows drawn as they are asked for, a new language every few rows.

In: a BuildConfig. Out: a `RowStream`, a torch IterableDataset. Row n is a function of
(config, n): its language, tier and draw come from named random streams, so that any row can
be had alone, a shard reads its own blocks only, and a state is three numbers. The rows are
those that training may see: train's languages, draws and outlines (splits.py). They are not
held against each other as those of a build are: in 10^6 rows a program may come twice.
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from torch.utils.data import IterableDataset, get_worker_info

from caalm.data.example import Example
from caalm.data.plan import MOST_LANGUAGES_PASSED, SEEDS_PER_CORPUS, Quota
from caalm.data.recipe import BuildConfig
from caalm.data.shard import Notes, next_new
from caalm.data.splits import SPLITS
from caalm.errors import ConfigError
from caalm.language import Language, make_language
from caalm.language.profile import load_profile
from caalm.language.sampler import stratum_of
from caalm.programs import TIERS, difficulty_named
from caalm.seeds import rng_for

# A row's draws begin at random, far enough from the end for a rare program to be found.
_ROOM = 100_000


class RowStream(IterableDataset[dict[str, Any]]):
    """The rows of a config, endlessly, as dictionaries of their columns.

    `block` consecutive rows are of one language; blocks are dealt to `world` readers in turn,
    and within a reader to the worker processes of its DataLoader, so that no two of them
    ever read the same row. Of `world` readers this one is the `rank`th. Raises ConfigError
    for real languages and twins, which a build alone has.
    """

    def __init__(
        self, config: BuildConfig, *, block: int = 1, rank: int = 0, world: int = 1
    ) -> None:
        if config.real or config.twins > 1:
            raise ConfigError("a stream has no rows of real languages and no twins; build those")
        if not (block >= 1 and 0 <= rank < world):
            raise ValueError(f"block {block}, rank {rank} of {world}: not such a share of a stream")
        load_profile(config.profile)
        for tier in config.tiers:
            TIERS[str(tier)]  # raises where there is no such tier
        difficulty_named(config.difficulty)  # likewise
        self.config, self.block, self.rank, self.world = config, block, rank, world
        self._read = 0  # rows that this share has given

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The rows of this share that come next; a DataLoader's worker gives its part of them."""
        worker = get_worker_info()
        part, parts = (worker.id, worker.num_workers) if worker else (0, 1)
        for row in self.numbers(part, parts):
            yield asdict(self.row(row))

    def numbers(self, part: int = 0, parts: int = 1) -> Iterator[int]:
        """The numbers of the rows to come, in their order; each counts as read when given."""
        share, shares = self.rank + part * self.world, self.world * parts
        while True:
            turn, place = divmod(self._read, self.block)
            self._read += 1
            yield (share + turn * shares) * self.block + place

    def row(self, number: int) -> Example:
        """Row `number` of the whole stream, whoever reads it."""
        return stream_row(self.config, number, self.block)

    def state_dict(self) -> dict[str, int]:
        """How far this share is: what a checkpoint keeps.

        In the workers of a DataLoader each part has a state of its own; torchdata's
        StatefulDataLoader collects them (accelerate: `use_stateful_dataloader=True`).
        """
        return {"read": self._read, "block": self.block, "world": self.world}

    def load_state_dict(self, state: Mapping[str, int]) -> None:
        """Go on where `state_dict` was taken; raises ConfigError for another stream's state."""
        if (state["block"], state["world"]) != (self.block, self.world):
            raise ConfigError(
                f"this state is of blocks of {state['block']} for {state['world']} readers, "
                f"the stream has blocks of {self.block} for {self.world}"
            )
        self._read = state["read"]


def stream(config: BuildConfig, *, block: int = 1, rank: int = 0, world: int = 1) -> RowStream:
    """The endless corpus of a config: `block` rows of a language, then another language.

    With torch.distributed give `rank` and `world`; workers of a DataLoader find their own
    part. The same arguments give the same rows on every machine. See `RowStream`.
    """
    return RowStream(config, block=block, rank=rank, world=world)


def stream_row(config: BuildConfig, number: int, block: int = 1) -> Example:
    """Row `number` of a config's stream of blocks; a function of its arguments alone."""
    language = _language_of(config, number // block)
    rng = rng_for(config.seed, "stream", "row", number)
    (tier,) = rng.choices(list(config.tiers), list(config.tiers.values()))
    quota = Quota(
        "train",
        tier,
        1,
        difficulty=config.difficulty,
        errors=config.errors,
        identifiable=config.identifiable,
        wanted=config.curriculum.wanted(tier),
    )
    draws = SPLITS["train"].draws
    first = rng.randrange(draws.start, draws.stop - _ROOM)
    rows, _ = next_new(language, quota, first, _nothing_is_known, Notes())
    return rows[0].example


def _nothing_is_known(_: int | None) -> bool:
    return False


def _language_of(config: BuildConfig, block: int) -> Language:
    """The language of a block: of seeds in random order the first that is for training."""
    rng = rng_for(config.seed, "stream", "language", config.profile, block)
    first = config.seed * SEEDS_PER_CORPUS
    for _ in range(MOST_LANGUAGES_PASSED):
        seed = first + rng.randrange(SEEDS_PER_CORPUS)
        for_training = stratum_of(seed, config.profile) == "train"
        if for_training and config.curriculum.takes_language(seed, config.profile):
            return make_language(seed, config.profile)
    raise ConfigError(
        f"curriculum.choices: of {MOST_LANGUAGES_PASSED} seeds of profile {config.profile} none "
        "is taken; give what its languages lack more weight"
    )
