"""A new language for every row, against constructing `Lark(grammar)` for each of them.

Prints one JSON line for each figure: {"name", "ratio", "target", "ours", "baseline",
"unit"}; `ratio` is how many times as many of ours are made in a second of processor time.
Ours draws the words, renders the grammar and makes the parser ready to read a program; the
baseline only loads the same grammars, by stock Lark with the same options. Both run in
turns, and every round has words of its own. `hits` is the share of languages for which the
tables were there; every structure's tables are made before, as in a stream that has run for
a while. The second figure is a whole row of a stream, program and truth included.
Run: `python benchmarks/languages.py [--quick]`.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Sequence

from lark import Lark

from caalm.data.recipe import BuildConfig
from caalm.data.streaming import StreamedRows
from caalm.language import sample_spec
from caalm.language.rewording import reworded_language
from caalm.syntax.parser import lark_options

PROFILES = ("card", "wide")
TARGET = 5.0  # times the rate of constructing Lark


def seconds(since: float) -> float:
    """The processor time of this process since then."""
    return time.process_time() - since


def language_figure(profile: str, structures: int, rounds: int) -> dict[str, object]:
    """Languages a second, ours and Lark's."""
    specs = [sample_spec(seed, profile) for seed in range(structures)]
    ours: list[float] = []
    bare: list[float] = []
    missed = 0
    for round_ in range(1, rounds + 1):
        begun = time.process_time()
        made = [reworded_language(spec, round_) for spec in specs]
        for language in made:
            language.parser.driver()
        ours.append(seconds(begun))
        begun = time.process_time()
        for language in made:
            Lark(language.grammar, **lark_options(language.surface))
        bare.append(seconds(begun))
        missed += sum("_lark" in vars(language.parser) for language in made)
    ratio = statistics.median(one / other for one, other in zip(bare, ours, strict=True))
    count = structures * rounds
    return {
        "name": f"a new language ({profile}) / Lark(grammar)",
        "ratio": round(ratio, 2),
        "target": TARGET,
        "ours": round(structures / statistics.median(ours)),
        "baseline": round(structures / statistics.median(bare)),
        "unit": "languages/s",
        "hits": round(1 - missed / count, 3),
    }


def row_figure(profile: str, structures: int, rows: int) -> dict[str, object]:
    """Rows a second of a stream in which each has a language of its own."""
    config = BuildConfig(name="bench", profile=profile, languages=structures, rows_per_language=1)
    streamed = StreamedRows(config)
    for number in range(8 * structures):  # every structure is met, nearly surely
        streamed.row(number)
    begun = time.process_time()
    for number in range(10**6, 10**6 + rows):
        streamed.row(number)
    return {
        "name": f"rows of a stream ({profile}), each in a new language",
        "ratio": None,
        "target": None,
        "ours": round(rows / seconds(begun)),
        "baseline": None,
        "unit": "rows/s",
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures; 1 where one is short of its target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer structures and rounds")
    structures, rounds, rows = (6, 5, 60) if parser.parse_args(argv).quick else (40, 9, 600)
    short = False
    for profile in PROFILES:
        language = language_figure(profile, structures, rounds)
        short |= float(str(language["ratio"])) < TARGET
        for figure in (language, row_figure(profile, structures, rows)):
            sys.stdout.write(json.dumps(figure) + "\n")
    return int(short)


if __name__ == "__main__":
    raise SystemExit(main())
