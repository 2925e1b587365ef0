"""What an explanation is, and how it is found.

The truth comes from running the parsed source. Where the prediction leaves it, a second,
traced run finds the step that printed that line, its statement and the values it printed.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from caalm.nodes import Name, Program, Span, walk
from caalm.runtime import Execution, Limits, run_program
from caalm.syntax import parse_program

if TYPE_CHECKING:
    from caalm.language import Language
    from caalm.runtime import Step

# A trace holds an object for each step: a run of a million would take some 200 MB.
TRACED_STEPS = 100_000

# The search for a misreading runs up to 2,000 programs as long as this one.
DIAGNOSED_STEPS = 1_000

_DEFAULT_LIMITS = Limits()


class Diagnosis(Protocol):
    """A consistent misreading whose execution prints exactly the prediction."""

    @property
    def name(self) -> str:
        """The kind of misreading."""
        ...

    @property
    def sentence(self) -> str:
        """The misreading in words."""
        ...

    @property
    def span(self) -> Span | None:
        """Where in the source it happens."""
        ...


@dataclass(frozen=True, slots=True)
class LineComparison:
    """One line of the truth beside the same line of the prediction; None: there is none."""

    number: int
    truth: str | None
    predicted: str | None

    @property
    def equal(self) -> bool:
        """Whether the two are the same, to the last blank."""
        return self.truth == self.predicted

    @property
    def column(self) -> int | None:
        """The first column (from 1) at which two existing lines differ."""
        if self.truth is None or self.predicted is None or self.equal:
            return None
        pairs = zip(self.truth, self.predicted, strict=False)
        same = next((i for i, (a, b) in enumerate(pairs) if a != b), None)
        return 1 + (min(len(self.truth), len(self.predicted)) if same is None else same)


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """The step that printed a line of the output.

    `step` counts from 1; `variables` are the names in the statement with their values then.
    """

    step: int
    line: int | None
    span: Span | None
    text: str
    variables: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    """A prediction beside the truth, and where the truth came from.

    `origin` is None where the prediction is right, where it goes on after the program has
    ended, and where the line was printed after `TRACED_STEPS` steps.
    """

    source: str
    language: str
    program: Program
    execution: Execution
    prediction: str
    lines: tuple[LineComparison, ...]
    first_difference: LineComparison | None
    origin: Origin | None
    diagnosis: Diagnosis | None

    @property
    def searched(self) -> bool:
        """Whether a misreading was looked for: not in long runs, nor in programs that fault."""
        execution = self.execution
        return not self.correct and execution.error is None and execution.steps <= DIAGNOSED_STEPS

    @property
    def correct(self) -> bool:
        """Whether the prediction is the program's output."""
        return self.first_difference is None


def explain(
    source: str, language: "Language", prediction: str, *, limits: Limits = _DEFAULT_LIMITS
) -> Explanation:
    """Compare `prediction` with what `source` prints, and find what printed the first difference.

    Raises ProgramSyntaxError or LimitError for a source that cannot be parsed; a faulty
    program is explained like any other, up to its fault.
    """
    program = parse_program(source, language, limits=limits)
    execution = run_program(program, semantics=language.semantics, limits=limits)
    lines = compare_lines(execution.stdout, prediction)
    difference = next((line for line in lines if not line.equal), None)
    origin = None
    if difference is not None and difference.truth is not None:
        traced = replace(limits, fuel=min(limits.fuel, TRACED_STEPS))
        again = run_program(program, semantics=language.semantics, limits=traced, trace=True)
        origin = find_origin(again.trace or (), difference.number, source)
    found = Explanation(
        source=source,
        language=language.name,
        program=program,
        execution=execution,
        prediction=prediction,
        lines=lines,
        first_difference=difference,
        origin=origin,
        diagnosis=None,
    )
    if not found.searched:
        return found
    return replace(found, diagnosis=_diagnose(program, prediction, language, limits))


def compare_lines(truth: str, prediction: str) -> tuple[LineComparison, ...]:
    """Two outputs line by line; one final newline of each does not count."""
    true_lines, predicted_lines = _lines(truth), _lines(prediction)
    return tuple(
        LineComparison(
            number + 1,
            true_lines[number] if number < len(true_lines) else None,
            predicted_lines[number] if number < len(predicted_lines) else None,
        )
        for number in range(max(len(true_lines), len(predicted_lines)))
    )


def _lines(text: str) -> list[str]:
    text = text.removesuffix("\n")
    return text.split("\n") if text else []


def find_origin(trace: "tuple[Step, ...]", number: int, source: str) -> Origin | None:
    """The step of a trace that printed output line `number` (from 1), or None."""
    printed = 0
    values: dict[str, str] = {}
    for count, step in enumerate(trace, 1):
        printed += step.printed.count("\n")
        if printed >= number:
            names = [node.name for node in walk(step.node) if isinstance(node, Name)]
            span = step.node.span
            return Origin(
                step=count,
                line=step.line,
                span=span,
                text=source_text(source, span),
                variables=tuple((n, values[n]) for n in dict.fromkeys(names) if n in values),
            )
        values.update((name, show_value(value)) for name, value in step.changed)
    return None


def show_value(value: object) -> str:
    """A value as one writes it: strings in quotes, so that "3" and 3 differ."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else str(value)


def source_text(source: str, span: Span | None) -> str:
    """The piece of source that a span covers."""
    if span is None:
        return ""
    rows = source.split("\n")[span.line - 1 : span.end_line]
    if len(rows) == span.end_line - span.line + 1:  # it may end where the source has ended
        rows[-1] = rows[-1][: span.end_column - 1]
    if rows:
        rows[0] = rows[0][span.column - 1 :]
    return "\n".join(rows).strip()


def _diagnose(
    program: Program, prediction: str, language: "Language", limits: Limits
) -> Diagnosis | None:
    """The misreading that prints the prediction, if the search finds one."""
    from caalm.evaluation.diagnosis import diagnose

    found: Diagnosis | None = diagnose(
        program, prediction, semantics=language.semantics, limits=limits
    )
    return found
