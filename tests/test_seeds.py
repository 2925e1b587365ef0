"""Named random streams: the same everywhere, nothing shared between neighbours (L4)."""

import os
import subprocess
import sys

import pytest

from caalm.seeds import rng_for


def test_a_stream_is_a_function_of_its_names() -> None:
    assert rng_for(7, "program", 1).random() == rng_for(7, "program", 1).random()
    assert rng_for(7, "program", 1).random() != rng_for(7, "program", 2).random()
    assert rng_for(7, "a", "b").random() != rng_for(7, "ab").random()
    assert rng_for(7, 1).random() != rng_for(7, "1").random()


@pytest.mark.parametrize("side", [100, pytest.param(1_000, marks=pytest.mark.soak)])
def test_neighbouring_seeds_and_indices_share_nothing(side: int) -> None:
    seen = {rng_for(seed, "x", i).getrandbits(64) for seed in range(side) for i in range(side)}
    assert len(seen) == side**2
    assert rng_for(41, "x", 1).getrandbits(64) != rng_for(42, "x", 0).getrandbits(64)


def test_the_sum_of_seed_and_index_would_collide() -> None:
    """Planted fault: what the hashed names are for."""
    from random import Random

    sums = {Random(seed + i).getrandbits(64) for seed in range(100) for i in range(100)}
    assert len(sums) == 199


def test_streams_do_not_depend_on_the_hash_seed() -> None:
    code = "from caalm.seeds import rng_for; print(rng_for(7, 'a', 3).getrandbits(64))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "random")
    }
    assert len(runs) == 1
