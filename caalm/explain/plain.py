"""An explanation as plain values, for `--json` and other programs."""

from typing import Any

from caalm.explain.explanation import Explanation, LineComparison
from caalm.explain.tree import build_tree, tree_to_json
from caalm.nodes import Span


def to_json(explanation: Explanation) -> dict[str, Any]:
    """Everything that an explanation says, in JSON's own types and a fixed order."""
    execution, origin, diagnosis = explanation.execution, explanation.origin, explanation.diagnosis
    fault = execution.error
    difference = explanation.first_difference
    return {
        "language": explanation.language,
        "correct": explanation.correct,
        "source": explanation.source,
        "truth": execution.stdout,
        "prediction": explanation.prediction,
        "steps": execution.steps,
        "error": None
        if fault is None
        else {"code": fault.code, "message": fault.message, "span": _span(fault.span)},
        "lines": [_line(line) for line in explanation.lines],
        "first_difference": None if difference is None else _line(difference),
        "origin": None
        if origin is None
        else {
            "step": origin.step,
            "line": origin.line,
            "span": _span(origin.span),
            "text": origin.text,
            "variables": dict(origin.variables),
        },
        "diagnosis": None
        if diagnosis is None
        else {
            "name": diagnosis.name,
            "sentence": diagnosis.sentence,
            "span": _span(diagnosis.span),
        },
        "ast": tree_to_json(build_tree(explanation.program, deep=True)),
    }


def _line(line: LineComparison) -> dict[str, Any]:
    return {
        "number": line.number,
        "truth": line.truth,
        "prediction": line.predicted,
        "equal": line.equal,
        "column": line.column,
    }


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else list(span)
