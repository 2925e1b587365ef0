"""Results of runtimes never go to the user's own cache."""

from pathlib import Path

import pytest

from caalm.real.runtimes.sandbox import _probe


@pytest.fixture(autouse=True)
def cache_of_the_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("CAALM_CACHE", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _forget_probes() -> None:
    _probe.cache_clear()
