"""The runtimes that this machine has; results never go to the user's own cache."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from caalm.real.runtimes import RUNTIMES, available_runtimes, sandbox_problem
from caalm.real.runtimes.sandbox import _probe


@pytest.fixture(autouse=True)
def cache_of_the_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("CAALM_CACHE", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _forget_probes() -> None:
    _probe.cache_clear()


@pytest.fixture
def need() -> Callable[[str], None]:
    """Skip, by name, what this machine cannot run; where CI is set, fail instead."""

    def check(language: str) -> None:
        if language not in available_runtimes():
            assert not os.environ.get("CI"), f"{RUNTIMES[language].name} must be there"
            pytest.skip(f"{RUNTIMES[language].name} is not installed")

    return check


@pytest.fixture
def _sandboxed() -> None:
    if problem := sandbox_problem():
        assert not os.environ.get("CI"), f"a sandbox must be there: {problem}"
        pytest.skip(f"no sandbox on this machine: {problem}")
