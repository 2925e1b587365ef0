"""What all tests share: the folder of shared test code on the path, a few languages."""

import sys
from pathlib import Path

import pytest

from caalm.language import Language, make_language

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def languages() -> list[Language]:
    """Forty languages of the default profile, of every stratum."""
    return [make_language(seed) for seed in range(40)]
