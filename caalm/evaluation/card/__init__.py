"""The benchmark `card`: 52 programs that a person can read, each with its computed output.

In: card.yaml, the sources and the .out files in this folder. Out: `CardProgram`s. What
computes the outputs is in compute.py; `python -m caalm.evaluation.card`
writes them anew.
"""

from dataclasses import dataclass
from pathlib import Path

from caalm.config import load_config
from caalm.errors import CaalmError, ConfigError

FOLDER = Path(__file__).resolve().parent
LANGUAGES = FOLDER / "languages"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardProgram:
    """One program of the benchmark; `file` is its path below this folder."""

    id: str
    category: str
    file: str
    language: str
    description: str
    computed_by: str
    tier: int | None = None

    @property
    def path(self) -> Path:
        """Where the source is."""
        return FOLDER / self.file

    @property
    def output_path(self) -> Path:
        """Where its output is: beside the source, with the ending .out."""
        return self.path.with_suffix(".out")

    @property
    def source(self) -> str:
        """The source, without the newline that ends the file."""
        return _read(self.path).removesuffix("\n")

    @property
    def output(self) -> str:
        """What the program prints, each line with its end."""
        return _read(self.output_path)


@dataclass(frozen=True, slots=True)
class _Index:
    """The whole of card.yaml."""

    programs: tuple[CardProgram, ...]

    def __post_init__(self) -> None:
        names = [program.id for program in self.programs]
        if twice := {name for name in names if names.count(name) > 1}:
            raise ConfigError(f"card.yaml: ids used twice: {', '.join(sorted(twice))}")


def load_card() -> tuple[CardProgram, ...]:
    """All programs, in the order of the index. Raises ConfigError for a broken index."""
    return load_config(FOLDER / "card.yaml", _Index).programs


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise CaalmError(
            f"{path}: {reason}; `python -m caalm.evaluation.card` writes the outputs"
        ) from error
