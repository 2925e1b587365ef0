"""What the tests of the model package share."""

from pathlib import Path
from typing import Any

import pytest
import tiny_models
import torch

torch.set_num_threads(1)  # for models this small more threads only wait for each other


@pytest.fixture(scope="session")
def tokenizer() -> Any:
    """A tokenizer of our own, of some 300 tokens."""
    return tiny_models.tiny_tokenizer()


@pytest.fixture
def model(tokenizer: Any) -> Any:
    """A random model of two layers."""
    return tiny_models.tiny_model(tokenizer)


@pytest.fixture
def checkpoint(tmp_path: Path, tokenizer: Any, model: Any) -> Path:
    """A folder that holds that model and its tokenizer."""
    folder = tmp_path / "checkpoint"
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
