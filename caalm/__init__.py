"""CaaLM: invented languages with computed ground truth, and models that predict outputs.

    import caalm

    language = caalm.make_language(7)
    source = caalm.sample_program(language, tier=2, seed=1)
    execution = caalm.run(source, language)
    explanation = caalm.explain(source, language, prediction="3")

`import caalm` itself loads nothing; a function's module is imported at its first use.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from caalm.api import parse, predict_output, run, sample_program
    from caalm.explain import explain
    from caalm.language import load_language, make_language
    from caalm.translation import translate

__version__ = "0.1.0"

__all__ = [
    "explain",
    "load_language",
    "make_language",
    "parse",
    "predict_output",
    "run",
    "sample_program",
    "translate",
]

_HOMES = {
    "load_language": "caalm.language",
    "make_language": "caalm.language",
    "parse": "caalm.api",
    "predict_output": "caalm.api",
    "run": "caalm.api",
    "sample_program": "caalm.api",
    "translate": "caalm.translation",
}


def __getattr__(name: str) -> Any:
    """Import a public function at its first use."""
    if name == "explain":  # the package `caalm.explain`, which can itself be called
        return importlib.import_module("caalm.explain")
    if name not in _HOMES:
        raise AttributeError(f"module 'caalm' has no attribute {name!r}")
    found = globals()[name] = getattr(importlib.import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted((*globals(), *__all__))
