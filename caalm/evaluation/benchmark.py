"""The questions of an evaluation: the benchmarks `card` and `novel`, or a corpus's split.

Out: `Item`s, always in the same order. `card` is read from files, `novel` is drawn on the
fly from held-out languages, a corpus from its Parquet files.
"""

from collections.abc import Iterator, Mapping
from itertools import count as counting
from itertools import groupby, islice
from pathlib import Path

from caalm.data.corpus import spread
from caalm.data.example import Example, draw_program, finish, judge_example
from caalm.data.shard import to_examples
from caalm.data.twins import Twin
from caalm.errors import CaalmError, MissingExtraError, UsageError
from caalm.evaluation.card import LANGUAGES, CardProgram, load_card
from caalm.evaluation.card.compute import card_language, parse_card, run_card
from caalm.evaluation.item import Item
from caalm.language import Language, load_language, make_language, stratum_of
from caalm.model.prompt import format_completion, format_prompt
from caalm.programs import program_features
from caalm.real.runtimes import RUNTIMES

BENCHMARKS = ("card", "novel")
REAL_CATEGORIES = {"python": "Python", "javascript": "JavaScript", "lua": "Lua", "cobol": "COBOL"}
NOVEL_PROFILE = "card"
NOVEL_FIRST_SEED = 999_000_000  # far from the seeds of any corpus
NOVEL_LANGUAGES: Mapping[str, int] = {"lexical": 12, "structural": 12}
NOVEL_TIERS = (1, 2, 3, 2, 1, 3, 2, 1, 3, 2)  # 30%, 40%, 30%, as in the reference recipe


def load_benchmark(name: str, *, count: int = 2000) -> list[Item]:
    """The items of a benchmark by name; `count` is how many `novel` draws.

    Raises UsageError for an unknown name, with the known ones.
    """
    if name == "card":
        return [_card_item(program) for program in load_card()]
    if name == "novel":
        return list(islice(_novel_items(), count))
    raise UsageError(f"unknown benchmark {name!r}; known: {', '.join(BENCHMARKS)}")


def load_items(corpus: Path, split: str, limit: int | None = None) -> list[Item]:
    """The rows of one split of a corpus; `limit` of them, evenly spaced.

    Of twins, a limit takes whole programs, as many as fit (at least one). Raises CaalmError
    where there is no such split, naming those there are, and MissingExtraError without pyarrow.
    """
    try:
        import pyarrow.parquet as pq
    except ImportError as error:
        raise MissingExtraError("data", "pyarrow") from error
    files = sorted((corpus / "data").glob(f"{split}-*-of-*.parquet"))
    if not files:
        there = {path.name.split("-")[0] for path in (corpus / "data").glob("*-of-*.parquet")}
        known = ", ".join(sorted(there)) or "none: not a corpus"
        raise CaalmError(f"{corpus}: no split {split!r}; there are: {known}")
    rows: list[Example] = []
    for path in files:
        try:
            rows += to_examples(pq.read_table(path))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CaalmError(f"{path}: not a file of a corpus ({error})") from error
    programs = [list(twins) for _, twins in groupby(rows, _program)]  # they stand together
    most = max(map(len, programs), default=1)
    chosen = spread(len(programs), limit and max(1, limit // most))
    return [_example_item(row) for index in chosen for row in programs[index]]


def _program(row: Example) -> str:
    """What twins have in common; a row without twins has only its id."""
    return (isinstance(row, Twin) and row.program_id) or row.id


def language_of(name: str) -> Language | None:
    """The language of an item, to parse its source with; None where there is no grammar."""
    try:
        return card_language(name) if (LANGUAGES / name).is_dir() else load_language(name)
    except CaalmError:
        return None


def _card_item(program: CardProgram) -> Item:
    """A program of the card; tags and steps are known where there is a grammar."""
    real = program.language in RUNTIMES
    language = None if real else card_language(program.language)
    return Item(
        id=f"card/{program.id}",
        prompt=format_prompt(program.source),
        reference=format_completion(program.output),
        category=program.category,
        language=program.language,
        family=language.family if language else program.language,
        tier=program.tier,
        features=() if real else program_features(parse_card(program)),
        steps=None if real else run_card(program).steps,
        real=real,
    )


def _novel_items() -> Iterator[Item]:
    """Endless programs, one from each language in turn; no source comes twice."""
    languages = [language for stratum in NOVEL_LANGUAGES for language in _held_out(stratum)]
    draws = {(language.name, tier): counting() for language in languages for tier in NOVEL_TIERS}
    seen: set[str] = set()
    for turn in counting():
        tier = NOVEL_TIERS[turn % len(NOVEL_TIERS)]
        for language in languages:
            example = _next_kept(language, tier, draws[language.name, tier])
            if example.prompt not in seen:
                seen.add(example.prompt)
                yield _example_item(judge_example(example, language)[0])


def _next_kept(language: Language, tier: int, draws: Iterator[int]) -> Example:
    """The next row whose program is kept from all training."""
    programs = (draw_program(language, tier, draw) for draw in draws)
    return finish(next(drawn for drawn in programs if drawn.split is not None), language)


def _held_out(stratum: str) -> Iterator[Language]:
    """The first languages of a stratum, from the benchmark's own seeds on."""
    seeds = (
        seed for seed in counting(NOVEL_FIRST_SEED) if stratum_of(seed, NOVEL_PROFILE) == stratum
    )
    for seed in islice(seeds, NOVEL_LANGUAGES[stratum]):
        yield make_language(seed, NOVEL_PROFILE)


def _example_item(example: Example) -> Item:
    """A row as an item; a real language is a category of its own."""
    return Item(
        id=example.id,
        prompt=example.prompt,
        reference=example.completion,
        category=REAL_CATEGORIES.get(example.language, f"Novel tier {example.tier}"),
        language=example.language,
        family=example.family,
        tier=example.tier,
        features=example.features,
        steps=example.steps,
        split=example.split or "",
        identifiable=example.identifiable,
        real=example.language in REAL_CATEGORIES,
        program_id=example.program_id if isinstance(example, Twin) else "",
        surface=example.surface if isinstance(example, Twin) else "",
    )
