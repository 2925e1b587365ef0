"""From a wrong prediction to what is known of its cause, for items of any language.

In: a wrong judgement. Out: a `Finding`: right but for blanks or quotes, the diagnosis,
"unexplained", or why there can be none. Languages are kept, since many items share one.
"""

from functools import cache

from caalm.errors import CaalmError
from caalm.evaluation.benchmark import language_of
from caalm.evaluation.diagnosis import diagnose
from caalm.evaluation.judgement import Finding, Judgement
from caalm.language import Language
from caalm.syntax import parse_program

# what is the same but for its dress needs no misreading to explain it
_NEARLY_RIGHT = (
    ("whitespace_tolerant", Finding("blanks differ", "right but for its blanks")),
    ("value_only", Finding("padding or quotes differ", "right but for its padding or quotes")),
)


class Diagnoser:
    """Finds the misreading behind wrong predictions, language after language."""

    def __init__(self) -> None:
        self._language = cache(language_of)

    def find(self, judgement: Judgement) -> Finding:
        """What explains this prediction; always a finding, if only that none was made."""
        for score, finding in _NEARLY_RIGHT:
            if judgement.scores[score].value == 1.0:
                return finding
        item = judgement.item
        language: Language | None = self._language(item.language)
        if language is None:
            return _without_diagnosis(f"no grammar for {item.language}")
        try:
            program = parse_program(item.code, language)
        except CaalmError as error:
            return Finding("source not accepted", f"{item.language} refuses the source: {error}")
        diagnosis = diagnose(program, judgement.prediction, semantics=language.semantics)
        if diagnosis is None:
            return Finding("unexplained", "no one-step misreading prints this")
        line = diagnosis.span.line if diagnosis.span else None
        return Finding(diagnosis.name, diagnosis.sentence, line)


def _without_diagnosis(reason: str) -> Finding:
    return Finding(reason, f"{reason}, so no diagnosis")
