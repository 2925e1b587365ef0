from dataclasses import asdict, replace
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from torch.utils.data import DataLoader

from caalm.config import load_config
from caalm.data import stream, streaming
from caalm.data.recipe import BuildConfig
from caalm.data.splits import SPLITS, is_kept_from_training
from caalm.data.streaming import stream_row
from caalm.errors import CaalmError, ConfigError
from caalm.language import load_language
from caalm.language.sampler import stratum_of
from caalm.model.prompt import code_of
from caalm.paths import data_folder
from caalm.programs import outline_of
from caalm.runtime import run_program
from caalm.syntax import parse_program


@pytest.fixture(scope="module")
def config() -> BuildConfig:
    smoke = load_config(data_folder("configs") / "build" / "smoke.yaml", BuildConfig)
    return replace(smoke, profile="card", seed=3)


@pytest.fixture(scope="module")
def rows(config: BuildConfig) -> list[dict[str, Any]]:
    return list(islice(stream(config, block=3), 24))


def test_every_block_is_of_another_language(rows: list[dict[str, Any]]) -> None:
    blocks = [{row["language"] for row in rows[i : i + 3]} for i in range(0, 24, 3)]
    assert all(len(block) == 1 for block in blocks)
    assert len(set.union(*blocks)) == 8


def test_rows_are_of_training_and_their_outputs_are_computed(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        language = load_language(row["language"])
        assert language.spec.seed is not None
        assert stratum_of(language.spec.seed, "card") == "train"
        program = parse_program(code_of(row["prompt"]), language)
        assert run_program(program).stdout.rstrip("\n") == row["completion"]
        assert not is_kept_from_training(outline_of(program), row["tier"])
        assert row["split"] == "train"
        assert row["identifiable"]
        assert int(row["id"].rpartition("/")[2]) in SPLITS["train"].draws


def test_a_row_is_the_same_alone_and_in_a_stream(
    config: BuildConfig, rows: list[dict[str, Any]]
) -> None:
    for number in (0, 7, 22):
        assert asdict(stream_row(config, number, 3)) == rows[number]
    assert stream_row(config, 10**12, 3).split == "train"


def test_shares_are_disjoint_and_together_the_whole(
    config: BuildConfig, rows: list[dict[str, Any]]
) -> None:
    ids = {row["id"] for row in rows}
    shares = [
        [row["id"] for row in islice(stream(config, block=3, rank=rank, world=2), 12)]
        for rank in range(2)
    ]
    assert set(shares[0]).isdisjoint(shares[1])
    assert set(shares[0]) | set(shares[1]) == ids


def test_numbers_are_dealt_once_whatever_the_readers(config: BuildConfig) -> None:
    dealt = [
        number
        for rank in range(3)
        for part in range(2)
        for number in islice(stream(config, block=5, rank=rank, world=3).numbers(part, 2), 20)
    ]
    assert sorted(dealt) == list(range(120))


def test_worker_processes_read_disjoint_rows(
    config: BuildConfig, rows: list[dict[str, Any]]
) -> None:
    loader = DataLoader(stream(config, block=3), batch_size=None, num_workers=2)
    found = [row["id"] for row in islice(loader, 12)]
    assert len(set(found)) == 12
    assert set(found) <= {row["id"] for row in rows}


def test_a_stream_goes_on_where_its_state_was_taken(
    config: BuildConfig, rows: list[dict[str, Any]]
) -> None:
    first = stream(config, block=3)
    begun = list(islice(first, 7))
    again = stream(config, block=3)
    again.load_state_dict(first.state_dict())
    assert begun + list(islice(again, 5)) == rows[:12]


def test_a_state_of_another_stream_is_refused(config: BuildConfig) -> None:
    state = stream(config, block=3).state_dict()
    with pytest.raises(ConfigError, match="blocks of 3"):
        stream(config, block=4).load_state_dict(state)


def test_seeds_and_configs_give_other_streams(config: BuildConfig) -> None:
    other = replace(config, seed=4)
    assert stream_row(config, 0).id != stream_row(other, 0).id


def test_real_rows_and_twins_are_refused(config: BuildConfig) -> None:
    with pytest.raises(ConfigError, match="real languages"):
        stream(replace(config, real={"lua": 3}))
    with pytest.raises(ConfigError, match="twins"):
        stream(replace(config, twins=2))


def test_an_unknown_profile_is_refused_at_once(config: BuildConfig) -> None:
    with pytest.raises(CaalmError, match="profile"):
        stream(replace(config, profile="nope"))


def test_a_stream_that_deals_rows_twice_would_be_seen(
    config: BuildConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planted fault: every reader reads every row."""

    def all_of_them(self: Any, part: int = 0, parts: int = 1) -> Any:
        return iter(range(20))

    monkeypatch.setattr(streaming.RowStream, "numbers", all_of_them)
    with pytest.raises(AssertionError):
        test_numbers_are_dealt_once_whatever_the_readers(config)


def test_the_readers_of_a_corpus_without_torch_are_not_made_to_load_it(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = "import sys, caalm.data; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
