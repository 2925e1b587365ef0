from pathlib import Path
from typing import Any

import pytest
import torch

from caalm.config import dump_yaml, load_config
from caalm.errors import ConfigError
from caalm.model.recipe import TrainConfig, changed_settings, learning_rate
from caalm.paths import data_folder

SHIPPED = sorted((data_folder("configs") / "train").glob("*.yaml"))


def config(**changes: Any) -> TrainConfig:
    return TrainConfig(**{"data": Path("d"), "out": Path("o"), "model": "m", **changes})


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_config_loads_and_survives_being_saved(path: Path, tmp_path: Path) -> None:
    loaded = load_config(path, TrainConfig)
    (tmp_path / "saved.yaml").write_text(dump_yaml(loaded), encoding="utf-8")
    assert load_config(tmp_path / "saved.yaml", TrainConfig) == loaded


def test_the_card_recipe_is_the_references() -> None:
    card = load_config(data_folder("configs") / "train" / "card.yaml", TrainConfig)
    assert (card.model, card.init) == ("Qwen/Qwen2.5-1.5B", "pretrained")
    assert (card.learning_rate, card.weight_decay, card.warmup) == (2e-5, 0.01, 0.03)
    assert (card.batch_size, card.accumulation, card.epochs, card.max_length) == (8, 4, 3, 512)
    assert card.mixed_precision == "bf16"


@pytest.mark.parametrize(
    "wrong",
    [
        {"model": None},
        {"model": None, "init": "random"},
        {"tokenizer": "own"},
        {"architecture": {}, "model": None},
        {"init": "random", "tokenizer": "own", "vocabulary": 100},
        {"batch_size": 0},
        {"max_updates": 0},
        {"learning_rate": 0.0},
        {"warmup": 1.5},
        {"betas": (0.9,)},
        {"betas": (0.9, 1.0)},
    ],
)
def test_settings_that_cannot_be_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"need|below|above|must|betas"):
        config(**wrong)


def test_an_unknown_setting_is_refused_with_the_known(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="unknown setting 'lerning_rate'"):
        load_config(SHIPPED[0], TrainConfig, ["--lerning_rate", "1"])


@pytest.mark.parametrize(("updates", "warmup"), [(100, 0.03), (7, 0.5), (1, 0.03), (40, 0.0)])
def test_the_learning_rate_is_that_of_transformers_cosine(updates: int, warmup: float) -> None:
    from math import ceil

    from transformers import get_scheduler

    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=2e-5)
    schedule = get_scheduler("cosine", optimizer, ceil(warmup * updates), updates)
    for update in range(updates):
        ours = learning_rate(config(warmup=warmup), update, updates)
        assert ours == pytest.approx(optimizer.param_groups[0]["lr"], abs=1e-12)
        optimizer.step()
        schedule.step()


def test_a_resumed_run_may_change_what_does_not_move_its_weights() -> None:
    assert changed_settings(config(), config(out=Path("p"), save_every=7, workers=2)) == []
    assert changed_settings(config(), config(seed=1, epochs=4)) == ["seed", "epochs"]
