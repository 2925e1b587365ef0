"""AST -> text: the program as its language writes it.

In: a program that uses only the language's constructs (see `adapt_program`). Out: source
text without a final newline, the same bytes for the same program. The forms decide how a
statement looks; this module only fills them.
"""

from caalm.errors import CaalmError
from caalm.nodes import (
    Assign,
    Binary,
    Block,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Stmt,
    Unary,
    Until,
    While,
)
from caalm.syntax.expressions import ExpressionPrinter
from caalm.syntax.form import Form, Hole, Line
from caalm.syntax.neutral import foreign
from caalm.syntax.remark import Remark, Remarks
from caalm.syntax.surface import Numbering, Surface

Fill = dict[str, str | Block]
_NO_REMARKS: Remarks = {}


class Printer:
    """Writes programs in one surface."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._forms = {form.name: form for form in (*surface.statements, *surface.rests)}
        expressions = ExpressionPrinter(surface)
        self._expression, self._name = expressions.write, expressions.name
        self._known: set[str] = set()
        self._remarks: Remarks = {}
        self._number = 0  # statements written so far

    def print(self, program: Program, remarks: Remarks = _NO_REMARKS) -> str:
        """The source text of `program` with its remarks, without a final newline."""
        self._known = set()
        self._remarks, self._number = remarks, 0
        lines: list[str] = []
        first, last = self._surface.header
        if first:
            lines.append(first)
        self._body(
            program.body, self._surface.indent if self._surface.header_indented else "", lines
        )
        if last:
            lines.append(last)
        if numbering := self._surface.line_numbers:
            lines = [_numbered(line, number, numbering) for number, line in enumerate(lines, 1)]
        return "\n".join(lines)

    def _body(self, body: Block, indent: str, lines: list[str]) -> None:
        """Append the statements that are in no block, with the language's blank lines."""
        habit = self._surface.blank_lines
        if habit == "never":
            self._block(body, indent, lines)
            return
        large = False
        for number, stmt in enumerate(body):
            before, large = large, not isinstance(stmt, Assign | Print)
            if number and (habit == "all" or before or large):
                lines.append("")
            self._block((stmt,), indent, lines)

    def expression(self, expr: Expr) -> str:
        """The text of one expression."""
        return self._expression(expr)

    def _block(self, body: Block, indent: str, lines: list[str]) -> None:
        """Append the lines of some statements; one Python frame for each level of nesting."""
        for stmt in body:
            number, start = self._number, len(lines)
            self._number += 1
            part: tuple[str, Fill] | None = self._fill(stmt)
            while part:
                name, fill = part
                part = None
                for item in self._form(name).items:
                    if isinstance(item, Line):
                        lines.append(indent + self._line(item, fill))
                        continue
                    block = fill["otherwise" if item.name == "rest" else item.name]
                    assert not isinstance(block, str)
                    if item.name == "rest":  # always the last item of its form
                        part = self._rest(block)
                    else:
                        self._block(block, indent + self._surface.indent, lines)
            if number in self._remarks:
                self._write_remark(self._remarks[number], lines, start, indent)

    def _write_remark(self, remark: Remark, lines: list[str], at: int, indent: str) -> None:
        """Put a comment above the line at this place, or at its end."""
        comment = " ".join(
            filter(None, (self._surface.comment[0], remark.text, self._surface.comment[1]))
        )
        if remark.beside or self._surface.line_numbers:  # a line of a comment alone has no number
            lines[at] += f"  {comment}"
        else:
            lines.insert(at, indent + comment)

    @staticmethod
    def _line(item: Line, fill: Fill) -> str:
        """One line of a form, its holes filled."""
        text = ""
        for piece in item.pieces:
            text += str(fill[piece.name]) if isinstance(piece, Hole) else piece
        return text

    def _form(self, name: str) -> Form:
        try:
            return self._forms[name]
        except KeyError:
            raise CaalmError(
                f"this language has no form for {name!r}; adapt the program first"
            ) from None

    def _rest(self, otherwise: Block) -> tuple[str, Fill]:
        """The form that continues an if, and what fills it."""
        if len(otherwise) == 1 and isinstance(otherwise[0], If) and "else_if" in self._forms:
            inner = otherwise[0]
            self._number += 1
            return ("else_if_rest" if inner.otherwise else "else_if"), {
                "condition": self._expression(inner.condition),
                "then": inner.then,
                "otherwise": inner.otherwise,
            }
        return "else", {"otherwise": otherwise}

    def _fill(self, stmt: Stmt) -> tuple[str, Fill]:
        """The form that writes `stmt`, and what fills its holes."""
        show = self._expression
        match stmt:
            case Assign(target=target, value=value):
                return self._fill_assign(target, value)
            case Print(values=values):
                return "print", {"values": self._surface.print_separator.join(map(show, values))}
            case If(condition=condition, then=then, otherwise=otherwise):
                return self._fill_if(condition, then, otherwise)
            case While(condition=condition, body=body):
                return "while", {"condition": show(condition), "body": body}
            case Until(condition=condition, body=body):
                return "until", {"condition": show(condition), "body": body}
            case DoWhile(body=body, condition=condition):
                return "do_while", {"condition": show(condition), "body": body}
            case DoUntil(body=body, condition=condition):
                return "do_until", {"condition": show(condition), "body": body}
            case Repeat(count=count, body=body):
                return "repeat", {"count": show(count), "body": body}
            case For():
                return self._fill_for(stmt)
            case _:
                raise foreign(stmt)

    def _fill_assign(self, target: str, value: Expr) -> tuple[str, Fill]:
        """Declare at the first assignment, shorten `x = x + e` where the language can."""
        name = self._name(target)
        first = target not in self._known
        self._known.add(target)
        if first and "declare" in self._forms:
            return "declare", {"target": name, "value": self._expression(value)}
        if (
            isinstance(value, Binary)
            and value.op in ("add", "subtract")
            and value.left == Name(target)
            and (short := "increase" if value.op == "add" else "decrease") in self._forms
        ):
            return short, {"target": name, "value": self._expression(value.right)}
        return "assign", {"target": name, "value": self._expression(value)}

    def _fill_if(self, condition: Expr, then: Block, otherwise: Block) -> tuple[str, Fill]:
        if (
            not otherwise
            and "unless" in self._forms
            and isinstance(condition, Unary)
            and condition.op == "not"
        ):
            return "unless", {"condition": self._expression(condition.operand), "then": then}
        return ("if_rest" if otherwise else "if"), {
            "condition": self._expression(condition),
            "then": then,
            "otherwise": otherwise,
        }

    def _fill_for(self, stmt: For) -> tuple[str, Fill]:
        self._known.add(stmt.variable)
        fill: Fill = {
            "variable": self._name(stmt.variable),
            "first": self._expression(stmt.first),
            "last": self._expression(stmt.last),
            "body": stmt.body,
        }
        if stmt.step == 1:
            return "for", fill
        step = Integer(abs(stmt.step))
        fill["step"] = self._expression(step if stmt.step > 0 else Unary("negate", step))
        return "for_step", fill


def _numbered(line: str, number: int, numbering: Numbering) -> str:
    """A line behind its number and mark, or behind a mark alone."""
    step, width, mark = numbering
    return f"{step * number:0{width}d}{mark} {line}" if step else f"{mark} {line}"
