"""The Python API's own functions: the commands without files and printing.

In: source text and a `Language`. Out: values. `make_language`, `load_language`, `translate`
and `explain` are where they are made; `caalm` offers all of them by name.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from caalm.errors import UsageError
from caalm.language.library import REAL_LANGUAGES
from caalm.nodes import Program
from caalm.programs import USUAL
from caalm.runtime import Execution, Limits, run_program
from caalm.seeds import rng_for
from caalm.syntax import parse_program

if TYPE_CHECKING:
    from caalm.data.example import Example, RowKey
    from caalm.language import Language
    from caalm.model.question import Predictor

_DEFAULT_LIMITS = Limits()


def sample_program(language: "Language", tier: int = 2, seed: int = 0) -> str:
    """The source of one program in `language`, drawn from `seed`.

    The same arguments give the same program. Raises UnknownNameError for an unknown tier.
    """
    return source_of(draw_examples(language, tiers=(tier,), count=1, seed=seed)[0])


def draw_examples(
    language: "Language",
    *,
    tiers: Sequence[int],
    count: int,
    seed: int,
    difficulty: str = USUAL,
    errors: bool = False,
    judged: bool = False,
) -> "list[Example]":
    """`count` examples, the tiers in turn; the `id` of each one makes it again.

    With `errors` every program fails, and its truth ends with the name of the fault. `judged`:
    it is found out which rows are identifiable. The truth of a real language's programs is
    what its runtime prints. Raises UnknownNameError for an unknown tier or difficulty,
    UsageError for programs of a real language that fail, and MissingRuntimeError.
    """
    from caalm.data.example import MOST_DRAWS, RowKey, Variant, judge_example, make_example

    draws = rng_for(seed, "sample", language.name).sample(range(MOST_DRAWS), count)
    variant = Variant(difficulty, errors)
    if language.name in REAL_LANGUAGES:
        if errors:
            raise UsageError(f"programs of {language.name} that fail are not drawn; leave that out")
        keys = [
            RowKey(language.name, tiers[i % len(tiers)], d, variant) for i, d in enumerate(draws)
        ]
        return _real_examples(language.name, keys)
    examples = [
        make_example(language, tiers[i % len(tiers)], draw, variant) for i, draw in enumerate(draws)
    ]
    return [judge_example(e, language)[0] for e in examples] if judged else examples


def _real_examples(name: str, keys: "Sequence[RowKey]") -> "list[Example]":
    from caalm.data.real_rows import draw_real, finish_real
    from caalm.real.language import load_real

    real = load_real(name)
    return [row.example for row in finish_real(real, [draw_real(real, key) for key in keys])]


def redraw_example(identifier: str, language: "Language | None" = None) -> "Example":
    """The example with this id (`seed-0007/t2/000123`), made again from nothing else.

    A language that no seed gives must be handed in. Raises UsageError for a text that is no id.
    """
    from caalm.data.example import example_from_id, judge_example, key_of, make_example

    if language is None or identifier.startswith(f"{language.name}/p-"):
        return example_from_id(identifier)
    try:
        key = key_of(identifier)
    except UsageError:
        key = None
    if key is None or key.language != language.name:
        raise UsageError(
            f"{identifier!r} is no id of {language.name}; one is {language.name}/t2/000123"
        )
    if key.language in REAL_LANGUAGES:
        return example_from_id(identifier)
    return judge_example(make_example(language, key.tier, key.draw, key.variant), language)[0]


def source_of(example: "Example") -> str:
    """The program of an example: its prompt without what stands around the code."""
    from caalm.model.prompt import code_of

    return code_of(example.prompt)


def parse(source: str, language: "Language", *, limits: Limits = _DEFAULT_LIMITS) -> Program:
    """The AST of `source`; raises ProgramSyntaxError (line, column) or LimitError."""
    return parse_program(source, language, limits=limits)


def run(
    source: str, language: "Language", *, limits: Limits = _DEFAULT_LIMITS, trace: bool = False
) -> Execution:
    """What `source` prints. A faulty program is an Execution with an error, no exception.

    Raises ProgramSyntaxError or LimitError for a source that cannot be parsed.
    """
    program = parse_program(source, language, limits=limits)
    return run_program(program, semantics=language.semantics, limits=limits, trace=trace)


def predict_output(code: str, model: str | None = None) -> str:
    """What a model says `code` prints; `model` as in `caalm predict --model`.

    The model is loaded once and kept. Raises CheckpointError where there is none.
    """
    from caalm.model.prompt import format_prompt
    from caalm.model.question import Question

    return _predictor(model).predict([Question(format_prompt(code))])[0]


@lru_cache(maxsize=1)
def _predictor(model: str | None) -> "Predictor":
    from caalm.model.predictor import load_predictor

    return load_predictor(model)
