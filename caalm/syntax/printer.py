"""AST -> text: the program as its language writes it.

In: a program that uses only the language's constructs (see `adapt_program`). Out: source
text without a final newline, the same bytes for the same program. The forms decide how a
statement looks; this module only fills them.
"""

from caalm.errors import CaalmError
from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    Block,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Index,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Stmt,
    Unary,
    Until,
    While,
    walk,
)
from caalm.syntax.expressions import ExpressionPrinter
from caalm.syntax.form import Form, Hole, Line
from caalm.syntax.neutral import foreign
from caalm.syntax.remark import Remark, Remarks
from caalm.syntax.surface import Numbering, Surface

Fill = dict[str, str | Block]
_NO_REMARKS: Remarks = {}
# The short forms of `x = x + e`, and those for `x = x + 1`.
_CHANGES = {
    "add": "increase",
    "subtract": "decrease",
    "multiply": "scale",
    "divide": "share",
    "modulo": "leave",
}
_STEPS = {"add": "increment", "subtract": "decrement"}


class Printer:
    """Writes programs in one surface."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._forms = {form.name: form for form in (*surface.statements, *surface.rests)}
        self._simple = {form.name: form for form in surface.simple}
        expressions = ExpressionPrinter(surface)
        self._expression, self._name = expressions.write, expressions.name
        self._known: set[str] = set()
        self._remarks: Remarks = {}
        self._number = 0  # statements written so far
        self._inner: list[Remark] = []  # remarks on statements inside the line being written

    def print(self, program: Program, remarks: Remarks = _NO_REMARKS) -> str:
        """The source text of `program` with its remarks, without a final newline."""
        self._known = set()
        self._remarks, self._number = remarks, 0
        lines: list[str] = []
        first, last = self._surface.header
        if first:
            lines.append(first)
        indent = self._surface.indent if self._surface.header_indented else ""
        if self._surface.declarations:
            lines += self._declared(self._surface.declarations, program, indent)
        self._body(program.body, indent, lines)
        if last:
            lines.append(last)
        if numbering := self._surface.line_numbers:
            lines = [_numbered(line, number, numbering) for number, line in enumerate(lines, 1)]
        return "\n".join(lines)

    def _declared(self, form: Form, program: Program, indent: str) -> list[str]:
        """The line that lists all variables, where there are some."""
        names: dict[str, str] = {}
        for node in walk(program):
            if isinstance(node, Assign):
                names.setdefault(node.target, self._name(node.target))
            elif isinstance(node, AssignMany):
                for target in node.targets:
                    if isinstance(target, Name):
                        names.setdefault(target.name, self._name(target.name))
        (line,) = form.items
        assert isinstance(line, Line)
        fill: Fill = {"names": self._surface.separator.join(names.values())}
        return [indent + self._line(line, fill)] if names else []

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
        if not body and "nothing" in self._forms:
            (line,) = self._forms["nothing"].items
            assert isinstance(line, Line)
            lines.append(indent + self._line(line, {}))
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
            while self._inner:
                self._write_remark(self._inner.pop(0)._replace(beside=True), lines, start, indent)
            if number in self._remarks:
                self._write_remark(self._remarks[number], lines, start, indent)

    def _inline(self, stmt: Stmt) -> str:
        """A plain statement that stands in the line of another one."""
        if self._number in self._remarks:
            self._inner.append(self._remarks[self._number])
        self._number += 1
        name, fill = self._fill(stmt)
        (line,) = self._simple[name].items
        assert isinstance(line, Line)
        return self._line(line, fill)

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
                return self._fill_tested("while", condition, body)
            case Until(condition=condition, body=body):
                return self._fill_tested("until", condition, body)
            case DoWhile(body=body, condition=condition):
                return "do_while", {"condition": show(condition), "body": body}
            case DoUntil(body=body, condition=condition):
                return "do_until", {"condition": show(condition), "body": body}
            case Repeat(count=count, body=body):
                return "repeat", {"count": show(count), "body": body}
            case For():
                return self._fill_for(stmt)
            case AssignMany(targets=targets, values=values):
                return self._fill_many(stmt, targets, values)
            case _:
                raise foreign(stmt)

    def _fill_assign(self, target: str, value: Expr) -> tuple[str, Fill]:
        """Declare at the first assignment, shorten `x = x + e` where the language can."""
        name = self._name(target)
        first = target not in self._known
        self._known.add(target)
        if first and "declare" in self._forms:
            return "declare", {"target": name, "value": self._expression(value)}
        if isinstance(value, Binary) and value.left == Name(target):
            if value.right == Integer(1) and _STEPS.get(value.op) in self._forms:
                return _STEPS[value.op], {"target": name}
            if _CHANGES.get(value.op) in self._forms:
                return _CHANGES[value.op], {"target": name, "value": self._expression(value.right)}
        return "assign", {"target": name, "value": self._expression(value)}

    def _fill_many(
        self, stmt: AssignMany, targets: tuple[Name | Index, ...], values: tuple[Expr, ...]
    ) -> tuple[str, Fill]:
        names = [target.name for target in targets if isinstance(target, Name)]
        if len(names) < len(targets) or len(values) < len(names):
            raise foreign(stmt)
        first = not self._known.intersection(names)
        self._known.update(names)
        between = self._surface.target_separator
        return "declare_many" if first and "declare_many" in self._forms else "assign_many", {
            "targets": between.join(map(self._name, names)),
            "many": between.join(map(self._expression, values)),
        }

    def _short(self, kind: str, body: Block) -> bool:
        """Whether a block is one plain statement that may stand in the line of its head."""
        return (
            len(body) == 1
            and f"short_{kind}" in self._forms
            and isinstance(body[0], Assign | Print | AssignMany)
        )

    def _fill_if(self, condition: Expr, then: Block, otherwise: Block) -> tuple[str, Fill]:
        if (
            not otherwise
            and "unless" in self._forms
            and isinstance(condition, Unary)
            and condition.op == "not"
        ):
            text = self._expression(condition.operand)
            if self._short("unless", then):
                return "short_unless", {"condition": text, "only": self._inline(then[0])}
            return "unless", {"condition": text, "then": then}
        text = self._expression(condition)
        if not otherwise and self._short("if", then):
            return "short_if", {"condition": text, "only": self._inline(then[0])}
        if self._short("if_else", then) and self._short("if_else", otherwise):
            fill: Fill = {"condition": text, "only": self._inline(then[0])}
            return "short_if_else", {**fill, "other": self._inline(otherwise[0])}
        return ("if_rest" if otherwise else "if"), {
            "condition": text,
            "then": then,
            "otherwise": otherwise,
        }

    def _fill_tested(self, kind: str, condition: Expr, body: Block) -> tuple[str, Fill]:
        text = self._expression(condition)
        if self._short(kind, body):
            return f"short_{kind}", {"condition": text, "only": self._inline(body[0])}
        return kind, {"condition": text, "body": body}

    def _fill_for(self, stmt: For) -> tuple[str, Fill]:
        self._known.add(stmt.variable)
        fill: Fill = {
            "variable": self._name(stmt.variable),
            "first": self._expression(stmt.first),
            "last": self._expression(stmt.last),
            "body": stmt.body,
        }
        down = "for_down" in self._forms and stmt.step < 0
        name = "for_down" if down else "for"
        size = abs(stmt.step)
        step = Integer(size)
        fill["step"] = self._expression(step if stmt.step > 0 or down else Unary("negate", step))
        if size == 1 and (down or stmt.step > 0):
            return name, fill
        return f"{name}_step" if f"{name}_step" in self._forms else name, fill


def _numbered(line: str, number: int, numbering: Numbering) -> str:
    """A line behind its number and mark, or behind a mark alone."""
    step, width, mark = numbering
    return f"{step * number:0{width}d}{mark} {line}" if step else f"{mark} {line}"
