"""What an explanation says in sentences: the same words in the terminal and in HTML."""

from collections.abc import Sequence
from dataclasses import dataclass

from caalm.explain.explanation import Explanation, LineComparison
from caalm.visible import visible

# Lines of output shown before the first difference, and at most in all.
_LEAD = 8
_SHOWN = 24


def headline(explanation: Explanation) -> str:
    """Right or wrong, in one line."""
    difference = explanation.first_difference
    if difference is None:
        return "The prediction is right."
    right = sum(line.equal for line in explanation.lines)
    total = len(explanation.lines)
    first = f"line {difference.number} is the first that differs"
    return f"The prediction is wrong: {right} of {total} lines right, {first}."


def difference_sentences(explanation: Explanation) -> list[str]:
    """What differs first, and which statement printed the true line."""
    difference, origin = explanation.first_difference, explanation.origin
    if difference is None:
        return []
    found = [_differs(difference)]
    if origin is not None:
        where = f"line {origin.line}" if origin.line else "a statement without a line"
        values = ", ".join(f"{name} = {visible(value)}" for name, value in origin.variables)
        step = f"step {origin.step}" + (f" with {values}" if values else "")
        found.append(f"That line was printed by {where} in {step}: {visible(origin.text)}")
    elif difference.truth is None and explanation.execution.error is None:
        found.append(_end(explanation))
    return found


def _differs(line: LineComparison) -> str:
    if line.truth is None:
        said = f"Line {line.number} of the prediction is {_quoted(line.predicted)}"
        return f"{said}; the program prints no such line."
    if line.predicted is None:
        return f"The prediction ends before line {line.number}, which is {_quoted(line.truth)}."
    return (
        f"Line {line.number} is {_quoted(line.truth)}; "
        f"predicted was {_quoted(line.predicted)} (column {line.column})."
    )


def _end(explanation: Explanation) -> str:
    printed = sum(line.truth is not None for line in explanation.lines)
    if not printed:
        return f"The program prints nothing in its {explanation.execution.steps} steps."
    lines = "1 line" if printed == 1 else f"{printed} lines"
    return f"The program ends after {explanation.execution.steps} steps and {lines}."


def _quoted(text: str | None) -> str:
    shown = visible(text or "")
    return f'"{shown if len(shown) <= 80 else shown[:79] + "…"}"'


def diagnosis_sentence(explanation: Explanation) -> str | None:
    """The misreading that was found, or that none was; None where none was looked for."""
    if explanation.diagnosis is not None:
        return visible(explanation.diagnosis.sentence)
    if not explanation.searched:
        return None
    return "unexplained; no single misreading prints this."


def fault_sentence(explanation: Explanation) -> str | None:
    """How the program itself failed, if it did."""
    fault = explanation.execution.error
    if fault is None:
        return None
    where = f" in line {fault.span.line}" if fault.span else ""
    problem = f"{fault.code} ({visible(fault.message)})"
    return f"The program stops{where}: {problem}. Its output up to there is the truth."


@dataclass(frozen=True, slots=True)
class Window:
    """The lines of output that are shown, and how many are left out on each side."""

    before: int
    lines: Sequence[LineComparison]
    after: int


def window(explanation: Explanation, *, shown: int = _SHOWN) -> Window:
    """The lines around the first difference; all of them where they are few."""
    lines = explanation.lines
    first = explanation.first_difference.number - 1 if explanation.first_difference else 0
    start = max(0, min(first - _LEAD, len(lines) - shown))
    chosen = lines[start : start + shown]
    return Window(start, chosen, len(lines) - start - len(chosen))
