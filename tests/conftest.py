"""What all tests share: the folder of shared test code, a few languages, what is installed."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from caalm.language import Language, make_language
from caalm.real.runtimes import RUNTIMES, available_runtimes, sandbox_problem

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def languages() -> list[Language]:
    """Forty languages of the default profile, of every stratum."""
    return [make_language(seed) for seed in range(40)]


@pytest.fixture(scope="session")
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
