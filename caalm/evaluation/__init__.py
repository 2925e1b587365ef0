"""Evaluation: benchmarks, scores, metrics, diagnoses, and the report.

`evaluate` and `rescore` are loaded on first use, so that importing a scorer stays cheap.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from caalm.evaluation.pipeline import evaluate, rescore

__all__ = ["evaluate", "rescore"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from caalm.evaluation import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
