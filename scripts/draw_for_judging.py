"""Print 200 programs as a person gets them who is to say whether their outputs can be known.

In: nothing; the rows are the same on every machine. Out: to stdout the rows, 40 of each
profile, with the program's own verdict, what it prints, and the readings that were
considered; `--blind` leaves these three out. docs/decisions/0012 has what came of reading them.
Run: `python scripts/draw_for_judging.py [--blind] > rows.txt`.
"""

import argparse
import sys
from collections.abc import Iterator

from caalm.data.example import Example, judge_example, make_example
from caalm.language import make_language, profiles
from caalm.model.prompt import code_of

EACH = 40
LONGEST = 420  # characters; what a person reads in one go
FIRST_SEED = 9_000


def rows(profile: str) -> Iterator[tuple[Example, str]]:
    """The rows of a profile with their verdicts; those that are open come first, if any do."""
    known = unknown = number = 0
    while known + unknown < EACH:
        number += 1
        language = make_language(FIRST_SEED + number, profile)
        drawn = make_example(language, number % 3 + 1, number)
        if len(code_of(drawn.prompt)) > LONGEST:
            continue
        example, judgement = judge_example(drawn, language)
        assert judgement is not None
        if example.identifiable and known >= EACH * 0.6 and number < 3 * EACH:
            continue
        known, unknown = known + bool(example.identifiable), unknown + (not example.identifiable)
        verdict = "known" if example.identifiable else "open"
        yield example, f"{verdict}: {judgement.agreeing} of {judgement.readings} readings agree"


def main() -> int:
    """Write the rows; 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--blind", action="store_true", help="only the programs")
    blind = parser.parse_args().blind
    number = 0
    for profile in profiles():
        for example, verdict in rows(profile):
            number += 1
            told = "" if blind else f"\n=> {example.completion!r}\n   {verdict}"
            sys.stdout.write(f"#{number} {example.id}\n{code_of(example.prompt)}{told}\n\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
