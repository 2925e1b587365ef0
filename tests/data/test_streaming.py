"""A stream's row is a function of its config and number, however it is read."""

import json
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from torch.utils.data import DataLoader

import caalm.data
from caalm.config import load_config
from caalm.data import streaming
from caalm.data.example import example_from_id
from caalm.data.recipe import BuildConfig
from caalm.data.splits import is_kept_from_training
from caalm.data.streaming import StreamedRows
from caalm.errors import CaalmError, UnknownNameError, UsageError
from caalm.language import load_language
from caalm.model.prompt import code_of
from caalm.paths import data_folder
from caalm.programs import outline_of
from caalm.syntax import parse_program

CONFIG = replace(
    load_config(data_folder("configs") / "build" / "smoke.yaml", BuildConfig), languages=4
)
COUNT = 24


@pytest.fixture(scope="module")
def ids() -> list[str]:
    """The ids of the first rows, each drawn alone."""
    return [StreamedRows(CONFIG).row(number).id for number in range(COUNT)]


def ids_of(loaded: Any, count: int) -> list[str]:
    return [row["id"] for row in islice(loaded, count)]


def test_a_row_depends_on_its_number_alone(ids: list[str]) -> None:
    rows = StreamedRows(CONFIG)
    assert [rows.row(number).id for number in reversed(range(COUNT))] == ids[::-1]
    assert ids_of(caalm.data.stream(CONFIG), COUNT) == ids
    row = rows.row(7)
    assert example_from_id(row.id) == row
    assert rows.row(10**15).split == "train"


def test_every_row_has_a_language_of_its_own(ids: list[str]) -> None:
    languages = [one.partition("/")[0] for one in ids]
    assert len(set(languages)) == COUNT
    words = [tuple(load_language(name).spec.words.values()) for name in languages]
    assert len(set(words)) == COUNT


@pytest.mark.parametrize("count", [40, pytest.param(2_000, marks=pytest.mark.soak)])
def test_no_row_has_a_language_or_a_shape_that_is_kept_from_training(count: int) -> None:
    assert all(belongs_to_training(number) for number in range(count))


def belongs_to_training(number: int) -> bool:
    row = StreamedRows(CONFIG).row(number)
    language = load_language(row.language)
    program = parse_program(code_of(row.prompt), language)
    kept = is_kept_from_training(outline_of(program), row.tier)
    return row.split == language.spec.stratum == "train" and not kept


def test_the_check_sees_rows_of_test_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: the lexical test's languages are streamed."""
    from caalm.data import plan

    seeds = tuple(islice(plan._seeds(CONFIG, "lexical"), 4))
    monkeypatch.setattr(streaming, "training_seeds", lambda config: seeds)
    with pytest.raises(CaalmError, match="no new tier"):
        belongs_to_training(0)


@pytest.mark.parametrize(("ranks", "workers"), [(1, 2), (2, 1), (3, 2), (2, 0)])
def test_ranks_and_workers_share_the_rows_of_one_process(
    ranks: int, workers: int, ids: list[str]
) -> None:
    for rank in range(ranks):
        rows = caalm.data.stream(CONFIG, rank=rank, ranks=ranks)
        loader = DataLoader(rows, batch_size=None, num_workers=workers)
        assert ids_of(loader, COUNT // ranks) == ids[rank::ranks]


def test_a_stream_goes_on_where_it_was_saved(ids: list[str]) -> None:
    before = caalm.data.stream(CONFIG)
    assert ids_of(before, 9) == ids[:9]
    state = json.loads(json.dumps(before.state_dict()))
    after = caalm.data.stream(CONFIG)
    after.load_state_dict(state)
    assert ids_of(after, COUNT - 9) == ids[9:]
    assert ids_of(before, 3) == ids[9:12]


def test_each_rank_goes_on_alone(ids: list[str]) -> None:
    before = caalm.data.stream(CONFIG, rank=1, ranks=2)
    ids_of(before, 4)
    after = caalm.data.stream(CONFIG, rank=1, ranks=2)
    after.load_state_dict(before.state_dict())
    assert ids_of(after, 6) == ids[9::2][:6]


def test_a_state_of_another_stream_is_refused() -> None:
    before = caalm.data.stream(CONFIG)
    next(iter(before))
    with pytest.raises(CaalmError, match="another config"):
        caalm.data.stream(replace(CONFIG, seed=1)).load_state_dict(before.state_dict())
    shared = caalm.data.stream(CONFIG, rank=0, ranks=2)
    shared.load_state_dict(before.state_dict())
    with pytest.raises(CaalmError, match="shared among 1 cannot go on among 2"):
        next(iter(shared))


def test_settings_of_other_splits_do_not_make_another_stream() -> None:
    same = replace(CONFIG, validation=0, rows_per_language=1, name="other")
    assert StreamedRows(same).fingerprint == StreamedRows(CONFIG).fingerprint
    for changed in ({"seed": 1}, {"languages": 5}, {"tiers": {1: 100}}, {"errors": 0.5}):
        other = replace(CONFIG, **changed)  # type: ignore[arg-type]
        assert StreamedRows(other).fingerprint != StreamedRows(CONFIG).fingerprint


def test_neighbouring_seeds_share_no_row(ids: list[str]) -> None:
    rows = StreamedRows(replace(CONFIG, seed=CONFIG.seed + 1))
    assert not {rows.row(number).id for number in range(COUNT)} & set(ids)


def test_the_settings_of_the_config_hold() -> None:
    rows = StreamedRows(replace(CONFIG, tiers={2: 100}, errors=1.0, difficulty="easy"))
    drawn = [rows.row(number) for number in range(4)]
    assert all("/e2-easy/" in row.id and "error" in row.features for row in drawn)


def test_what_does_not_exist_is_refused() -> None:
    with pytest.raises(UsageError, match="rank 2: not a number from 0 to 1"):
        caalm.data.stream(CONFIG, rank=2, ranks=2)
    with pytest.raises(UnknownNameError, match="profile"):
        caalm.data.stream(replace(CONFIG, profile="none"))
    with pytest.raises(CaalmError, match="row -1"):
        StreamedRows(CONFIG).row(-1)
    with pytest.raises(AttributeError):
        caalm.data.no_such_name  # noqa: B018


def test_a_stream_is_imported_without_torch(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = "import sys, caalm.data.streaming; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
