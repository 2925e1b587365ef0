"""How often the best of readers is right: one who knows the lexicon, but not the language.

In: the items of an evaluation. Out: the mean chance of a reader who takes the output that most
readings of a text print (caalm/data/identifiability.py); 1 where all print the same. Programs
that were not judged do not count.
"""

from collections.abc import Iterable, Iterator

from caalm.data.example import CORPUS_LIMITS
from caalm.data.identifiability import judge
from caalm.data.marks import known_language
from caalm.evaluation.item import Item
from caalm.evaluation.metrics import Mean, mean_of
from caalm.language import Language


def ceiling_of(items: Iterable[Item]) -> Mean | None:
    """The mean over the items of which it is known; None where it is of none."""
    mean = mean_of(_chances(items))
    return mean if mean.total else None


def _chances(items: Iterable[Item]) -> Iterator[float]:
    for item in items:
        if item.identifiable:
            yield 1.0
        elif item.identifiable is False:
            language = known_language(item.language)
            if isinstance(language, Language):
                yield judge(item.code, language, CORPUS_LIMITS).ceiling
