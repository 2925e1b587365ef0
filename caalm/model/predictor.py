"""Predictors: whatever answers "what does this program print?".

In: questions (prompts). Out: answers in the same order, as the model gave them, without an
EOS. `load_predictor` finds one by name; a local model is in local.py, a server in
endpoint.py, and here the two that need no model: they show what a score is worth.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from caalm.errors import CheckpointError, UsageError
from caalm.model.checkpoint import TRAIN_COMMAND, newest_finished
from caalm.model.extras import require
from caalm.model.question import Predictor, Question, Settings

RUNS = Path("runs")


@dataclass(slots=True)
class Oracle:
    """Answers the reference: what scores less than 100% with it is scored wrongly."""

    name: str = "oracle"
    settings: Settings = field(default_factory=dict)

    def predict(self, questions: Sequence[Question], *, progress: bool = False) -> list[str]:
        """The references. Raises UsageError for a question without one."""
        answers = [question.reference for question in questions]
        if None in answers:
            raise UsageError("oracle: a question without a reference; it answers only known ones")
        return [answer for answer in answers if answer is not None]


@dataclass(slots=True)
class Majority:
    """Always gives the most frequent of the answers it was fitted on."""

    answer: str | None = None
    name: str = "majority"
    settings: Settings = field(default_factory=dict)

    def fit(self, references: Sequence[str]) -> "Majority":
        """Remember the most frequent reference (of equals the first in the alphabet)."""
        if not references:
            raise UsageError("majority: nothing to fit on; give at least one reference")
        counts = Counter(references)
        self.answer = min(counts, key=lambda answer: (-counts[answer], answer))
        self.settings = {"answer": self.answer}
        return self

    def predict(self, questions: Sequence[Question], *, progress: bool = False) -> list[str]:
        """The same answer to every question. Raises UsageError before `fit`."""
        if self.answer is None:
            raise UsageError("majority: not fitted; call fit with the references of a split")
        return [self.answer] * len(questions)


def load_predictor(
    model: str | None = None,
    *,
    batch_size: int = 32,
    exact: bool = False,
    max_new_tokens: int = 512,
) -> Predictor:
    """The predictor called `model`.

    None: the newest finished checkpoint under `runs/`; a folder or hub id; `http(s)://…`, an
    OpenAI-compatible server, its model's name after `#`; `oracle`; `majority`. `exact` runs a
    local model in fp32, where answers do not depend on the batch. Raises CheckpointError
    where there is no such model, MissingExtraError without torch (or openai).
    """
    if model == "oracle":
        return Oracle()
    if model == "majority":
        return Majority()
    if model is not None and model.startswith(("http://", "https://")):
        require("eval")
        from caalm.model.endpoint import EndpointPredictor

        return EndpointPredictor(model, max_new_tokens=max_new_tokens)
    if model is None:
        model = str(_newest())
    require("train")
    from caalm.model.local import load_local

    return load_local(model, batch_size=batch_size, exact=exact, max_new_tokens=max_new_tokens)


def _newest() -> Path:
    found = newest_finished(RUNS)
    if found is None:
        raise CheckpointError(
            f"{RUNS}: no finished checkpoint; make one with `make demo` or `{TRAIN_COMMAND}`, "
            "or name a model"
        )
    return found
