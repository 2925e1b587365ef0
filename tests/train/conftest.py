"""What the tests of training share: a tiny corpus, a recipe for it, processes to run it in."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parents[1] / "model"))

import tiny_models
import torch
from forked_runs import Runs

torch.set_num_threads(1)


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus folder of 60 training rows."""
    return tiny_models.write_corpus(tmp_path_factory.mktemp("corpus") / "tiny")


@pytest.fixture(scope="session")
def recipe(tmp_path_factory: pytest.TempPathFactory, corpus: Path) -> Path:
    """A training config: two layers with dropout, 30 updates, checkpoints every 3."""
    settings = {
        "data": str(corpus),
        "out": "set by the test",
        "init": "random",
        "architecture": {**tiny_models.ARCHITECTURE, "attention_dropout": 0.1},
        "tokenizer": "own",
        "vocabulary": 300,
        "mixed_precision": "no",
        "batching": "packed",
        "max_length": 128,
        "batch_size": 1,
        "accumulation": 2,
        "epochs": 3,
        "learning_rate": 1e-2,
        "log_every": 1,
        "save_every": 3,
        "limit_validation": 8,
        "exact_match_sample": 4,
    }
    path = tmp_path_factory.mktemp("recipe") / "tiny.yaml"
    path.write_text(yaml.safe_dump(settings), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def runs() -> Iterator[Runs]:
    """Where runs are started."""
    made = Runs()
    yield made
    made.close()
