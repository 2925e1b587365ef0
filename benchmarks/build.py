"""What a corpus row costs, against bare `Lark.parse` over the same texts.

Prints one JSON line for each figure: {"name", "ratio", "target", "ours", "baseline",
"unit"}. Ours and the baseline run in turns, one process, by its processor time, and the
ratio is the median of the rounds' ratios, so that a busy machine slows both. The baseline
has the same grammar text and options and makes a tree: no transformer, no positions.
lark-cython (pip install lark-cython) is measured beside it where it is installed; it reads
no language whose blocks are indented.
Run: `python benchmarks/build.py [--quick]`.
"""

import argparse
import gc
import importlib
import io
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from pathlib import Path

from lark import Lark

from caalm.data.build import BuildConfig, build_corpus
from caalm.data.example import CORPUS_LIMITS, make_example
from caalm.data.merge import split_files
from caalm.data.plan import plan
from caalm.data.shard import to_examples
from caalm.language import Language, build_language, make_language
from caalm.language.sampler import sample_language
from caalm.model.prompt import code_of
from caalm.nodes import Program
from caalm.runtime import run_program
from caalm.syntax import parse_program
from caalm.syntax.parser import lark_options
from caalm.syntax.tables import forget_tables

PROFILE = "wide"
# The most that each figure may be of its baseline.
ROW_TARGET, EXECUTE_TARGET, LANGUAGE_TARGET = 2.0, 0.5, 1.5
READ_TARGET = 1.0  # an AST in less time than Lark's tree
RATE_TARGET = 3_000  # rows a second at least

Source = tuple[Language, str]
Timed = Callable[[], object]
Rounds = tuple[list[float], list[float]]


def in_turns(ours: Timed, baseline: Timed, rounds: int) -> Rounds:
    """The processor seconds of both in every round, after one warm-up each."""
    times: Rounds = ([], [])
    for round_ in range(rounds + 1):
        for taken, work in zip(times, (ours, baseline), strict=True):
            gc.collect()
            start = time.process_time()
            work()
            if round_:
                taken.append(time.process_time() - start)
    return times


def figure(name: str, target: float, count: int, times: Rounds) -> dict[str, object]:
    """One line of the result: median milliseconds for each of `count` things."""
    ours, baseline = (1_000 * statistics.median(seconds) / count for seconds in times)
    ratios = [one / other for one, other in zip(*times, strict=True)]
    return {
        "name": name,
        "ratio": round(statistics.median(ratios), 3),
        "target": target,
        "ours": round(ours, 4),
        "baseline": round(baseline, 4),
        "unit": "ms",
    }


def sources_of(config: BuildConfig, corpus: Path) -> list[Source]:
    """Every text of a built corpus with its language."""
    import pyarrow.parquet as pq

    languages = {task.name: make_language(task.seed, PROFILE) for task in plan(config)}
    rows = config.languages * config.rows_per_language
    found: list[Source] = []
    for name in split_files({"train": rows}, config.rows_per_file)["train"]:
        for example in to_examples(pq.ParquetFile(corpus / name).read()):
            code = example.prompt.removeprefix("Code:\n").removesuffix("\n\nOutput:\n")
            found.append((languages[example.language], code))
    return found


def bare_parsers(sources: Sequence[Source], **options: object) -> list[tuple[Lark, str]]:
    """Every text with a bare Lark of its grammar, the line end added that the grammar wants."""
    larks = {
        language.name: Lark(language.grammar, **lark_options(language.surface), **options)
        for language in {language.name: language for language, _ in sources}.values()
    }
    return [
        (larks[language.name], code + "\n" if language.surface.newline else code)
        for language, code in sources
    ]


def build_figures(languages: int, rows: int, rounds: int) -> list[dict[str, object]]:
    """A row of a build and an execution against bare parsing; the languages are made before."""
    config = BuildConfig(name="bench", profile=PROFILE, languages=languages, rows_per_language=rows)
    with tempfile.TemporaryDirectory() as folder:
        build_corpus(config, Path(folder, "first"), workers=1)
        sources = sources_of(config, Path(folder, "first"))
        folders = iter(Path(folder, str(number)) for number in range(rounds + 1))
        bare = parsing(bare_parsers(sources))
        row = in_turns(lambda: build_corpus(config, next(folders), workers=1), bare, rounds)
    programs = [parse_program(code, language) for language, code in sources]
    count = len(sources)
    rate = rate_figure("rows of a build by one core, judged and marked", None, count, row)
    reading = in_turns(lambda: read_all(sources), bare, rounds)
    executing = in_turns(lambda: run_all(programs), bare, rounds)
    return [
        figure("a row of a build / bare Lark.parse", ROW_TARGET, count, row),
        rate,
        figure("reading a program to its AST / bare Lark.parse", READ_TARGET, count, reading),
        figure("executing / bare Lark.parse", EXECUTE_TARGET, count, executing),
        cython_figure(sources, rounds),
    ]


def making_figures(languages: int, rows: int, rounds: int) -> list[dict[str, object]]:
    """A row alone, drawn, written, read back, compared and run, against bare parsing."""
    keys = [
        (make_language(seed, PROFILE), draw % 3 + 1, draw)
        for seed in range(languages)
        for draw in range(rows)
    ]
    sources = [(key[0], code_of(make_example(*key).prompt)) for key in keys]

    def make() -> None:
        for key in keys:
            make_example(*key)

    times = in_turns(make, parsing(bare_parsers(sources)), rounds)
    return [
        figure("a row / bare Lark.parse", ROW_TARGET, len(keys), times),
        rate_figure("rows made by one core", RATE_TARGET, len(keys), times),
    ]


def peer_figures(rows: int) -> list[dict[str, object]]:
    """What one core makes of the rows of reasoning-gym's generators of code and output."""
    figures: list[dict[str, object]] = []
    for name in ("bf", "codeio"):
        figure: dict[str, object] = {"name": f"rows of reasoning-gym's {name} by one core"}
        try:
            peer = importlib.import_module("reasoning_gym").create_dataset(name, size=rows, seed=1)
        except ImportError:
            figures.append({**figure, "ratio": None, "target": None, "note": "not installed"})
            continue
        with redirect_stdout(io.StringIO()):  # it tells of programs that fail
            start = time.process_time()
            made = [peer[index] for index in range(rows)]
            taken = time.process_time() - start
        rate = {"ours": None, "baseline": round(len(made) / taken), "unit": "rows/s"}
        figures.append({**figure, "ratio": None, "target": None, **rate})
    return figures


def rate_figure(name: str, target: int | None, count: int, times: Rounds) -> dict[str, object]:
    """How many a second, ours and the baseline's."""
    return {
        "name": name,
        "ratio": None,
        "target": target,
        "ours": round(count / statistics.median(times[0])),
        "baseline": round(count / statistics.median(times[1])),
        "unit": "rows/s",
    }


def cython_figure(sources: Sequence[Source], rounds: int) -> dict[str, object]:
    """Reading a program against lark-cython, on the texts that it can read."""
    name = "reading a program to its AST / lark-cython"
    try:
        plugins = importlib.import_module("lark_cython").plugins
    except ImportError:
        return {"name": name, "ratio": None, "target": READ_TARGET, "note": "not installed"}
    readable = [source for source in sources if not source[0].surface.indented]
    cython = parsing(bare_parsers(readable, _plugins=plugins))
    times = in_turns(lambda: read_all(readable), cython, rounds)
    return figure(name, READ_TARGET, len(readable), times)


def parsing(parsers: Sequence[tuple[Lark, str]]) -> Timed:
    """What parses every text with its Lark."""

    def parse_bare() -> None:
        for lark, text in parsers:
            lark.parse(text)

    return parse_bare


def read_all(sources: Sequence[Source]) -> None:
    """Read every text to its AST."""
    for language, code in sources:
        parse_program(code, language)


def run_all(programs: Sequence[Program]) -> None:
    """Execute every program under the limits of a corpus."""
    for program in programs:
        run_program(program, limits=CORPUS_LIMITS)


def language_figures(languages: int, rounds: int) -> list[dict[str, object]]:
    """Building a language, and drawing it too, against bare Lark on the same grammars."""
    made = [make_language(seed, PROFILE) for seed in range(languages)]

    def bare() -> None:
        for language in made:
            Lark(language.grammar, **lark_options(language.surface))

    def build() -> None:
        forget_tables()  # they would serve again here, but not in a corpus
        for language in made:
            build_language(language.spec)

    def draw() -> None:
        forget_tables()
        for language in made:
            sample_language(language.spec.seed or 0, PROFILE)

    return [
        figure(name, LANGUAGE_TARGET, languages, in_turns(work, bare, rounds))
        for name, work in (
            ("building a language / bare Lark(grammar)", build),
            ("drawing and building a language / bare Lark(grammar)", draw),
        )
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures; 1 where one is past its target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rows and rounds")
    quick = parser.parse_args(argv).quick
    sizes = (4, 200, 3) if quick else (6, 300, 9)
    results = build_figures(*sizes) + making_figures(*sizes) + peer_figures(300)
    results += language_figures(*(6, 3) if quick else (12, 7))
    for result in results:
        sys.stdout.write(json.dumps(result) + "\n")
    return int(any(map(misses, results)))


def misses(result: dict[str, object]) -> bool:
    """Whether a figure is past its target: a ratio above it, a rate below it."""
    if result["target"] is None:
        return False
    target = float(str(result["target"]))
    if result["ratio"] is not None:
        return float(str(result["ratio"])) > target
    return "ours" in result and float(str(result["ours"])) < target


if __name__ == "__main__":
    raise SystemExit(main())
