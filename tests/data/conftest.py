"""Small corpora for all tests of this folder."""

from pathlib import Path

import pytest
from corpora import SMOKE, TINY

from caalm.config import load_config
from caalm.data.build import BuildConfig, build_corpus


@pytest.fixture(scope="session")
def smoke(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus of configs/build/smoke.yaml, made by one process."""
    out = tmp_path_factory.mktemp("corpus") / "smoke"
    build_corpus(load_config(SMOKE, BuildConfig), out, workers=1)
    return out


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus of TINY, made by one undisturbed process."""
    out = tmp_path_factory.mktemp("corpus") / "tiny"
    build_corpus(TINY, out, workers=1)
    return out
