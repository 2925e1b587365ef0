"""From a wrong prediction to what is known of its cause, for items of any language.

In: an item and the prediction. Out: a `Finding`: the diagnosis, "unexplained", or why
there can be none. Languages and parsers are kept, since many items share one language.
"""

from functools import cache

from caalm.errors import CaalmError
from caalm.evaluation.benchmark import language_of
from caalm.evaluation.diagnosis import diagnose
from caalm.evaluation.item import Item
from caalm.evaluation.judgement import Finding
from caalm.language import Language
from caalm.syntax import parse_program


class Diagnoser:
    """Finds the misreading behind wrong predictions, language after language."""

    def __init__(self) -> None:
        self._language = cache(language_of)

    def find(self, item: Item, prediction: str) -> Finding:
        """What explains this prediction; always a finding, if only that none was made."""
        language: Language | None = self._language(item.language)
        if language is None:
            return Finding("no grammar", f"no grammar for {item.language}, so no diagnosis")
        try:
            program = parse_program(item.code, language)
        except CaalmError as error:
            return Finding("no grammar", f"{item.language} does not accept this source: {error}")
        diagnosis = diagnose(program, prediction, semantics=language.semantics)
        if diagnosis is None:
            return Finding("unexplained", "no one-step misreading prints this")
        line = diagnosis.span.line if diagnosis.span else None
        return Finding(diagnosis.name, diagnosis.sentence, line)
