"""COBOL's wild programs: fields of many pictures, and statements that store in them.

In: a random stream. Out: a source in which each statement shows what it did. Drawn as text,
because a COBOL program says much that its syntax tree need not keep.
"""

from random import Random

from caalm.nodes import Program
from caalm.real.language import RealLanguage
from caalm.verification.compare import LIMITS

_FEWEST, _MOST = 4, 16

NUMBERS = ("9(4)", "S9(4)", "9", "S9", "9(3)V99", "S9(3)V99", "9(9)", "S9(7)V9(3)", "SV99", "99")
EDITED = ("ZZZ9", "-(5)9", "Z(3),ZZ9.99", "$$,$$9.99", "+9(3)", "9(3)-", "**9.9", "ZZ9CR", "Z,ZZ9")
TEXTS = ("X(5)", "X(3)", "X", "X(12)", "A(4)")
LITERALS = ("0", "1", "2", "3", "7", "10", "99", "100", "12345", "0.5", "2.25", "-1", "-3", "-0.05")
WORDS = ('"ab"', '"HELLO"', "'it''s'", '"12"', '"a b c "', '"0"', '"x"')
RELATIONS = ("=", "NOT =", "<", ">", "<=", ">=", "IS GREATER THAN", "IS LESS THAN", "EQUAL TO")


def wild(rng: Random, language: RealLanguage) -> Program:
    """A program drawn from `rng`."""
    return language.parser.parse(wild_source(rng, rng.randint(_FEWEST, _MOST)), LIMITS)


class _Draft:
    """One program being drawn."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.numbers = [f"N{i}" for i in range(5)]
        self.edited = [f"E{i}" for i in range(2)]
        self.texts = [f"T{i}" for i in range(3)]
        self.pictures = {
            **{name: rng.choice(NUMBERS) for name in self.numbers},
            **{name: rng.choice(EDITED) for name in self.edited},
            **{name: rng.choice(TEXTS) for name in self.texts},
        }

    def whole(self) -> list[str]:
        """The numbers without a decimal point."""
        return [name for name in self.numbers if "V" not in self.pictures[name]]

    def declaration(self, name: str) -> str:
        """The entry of a field."""
        rng, picture = self.rng, self.pictures[name]
        value = ""
        if rng.random() < 0.6 and name[0] != "E":
            value = f" VALUE {self.fitting(picture) if name[0] == 'N' else rng.choice(WORDS[5:])}"
        return f"01 {name} PIC {picture}{value}."

    def fitting(self, picture: str) -> str:
        """A literal that the picture holds."""
        if picture == "SV99":
            return ".25"
        number = self.rng.choice(("0", "1", "5", "9"))
        return f"-{number}" if picture[0] == "S" and self.rng.random() < 0.5 else number

    def operand(self) -> str:
        """A field or a literal."""
        return self.rng.choice((*self.numbers, *self.rng.sample(LITERALS, 3)))

    def expression(self, depth: int) -> str:
        """An arithmetic expression, at most so many operations deep."""
        rng = self.rng
        if depth == 0 or rng.random() < 0.2:
            return self.operand()
        one, other = self.expression(depth - 1), self.expression(depth - 1)
        match rng.randrange(8):
            case 0:
                return f"- ({one})"
            case 1:
                return f"({one}) ** 2"
            case 2:
                return f"({one} / {other})"
            case _:
                return f"({one} {rng.choice('+-*')} {other})"

    def arithmetic(self) -> tuple[str, list[str]]:
        """A statement, and the fields that it stores in."""
        rng = self.rng
        target, other = rng.sample(self.numbers, 2)
        result = rng.choice((target, self.edited[0]))
        rounded = rng.choice(("", "", " ROUNDED"))
        one, two = self.operand(), self.operand()
        forms = [
            (f"COMPUTE {result}{rounded} = {self.expression(3)}", [result]),
            (f"ADD {one} TO {target}{rounded}", [target]),
            (f"ADD {one} TO {target} {other}{rounded}", [target, other]),
            (f"ADD 3 -1.5 TO {target} {other}{rounded}", [target, other]),
            (f"ADD {one} {two} GIVING {result}{rounded}", [result]),
            (f"SUBTRACT {one} FROM {target}{rounded}", [target]),
            (f"SUBTRACT {one} {two} FROM {other} GIVING {result}", [result]),
            (f"MULTIPLY {one} BY {target}{rounded}", [target]),
            (f"MULTIPLY {one} BY {two} GIVING {result}{rounded}", [result]),
            (f"DIVIDE {one} INTO {target}{rounded}", [target]),
            (f"DIVIDE {one} BY {two} GIVING {result}{rounded}", [result]),
        ]
        return rng.choice(forms)

    def statement(self) -> list[str]:
        """One statement, and what shows its result."""
        rng = self.rng
        match rng.randrange(10):
            case 0 | 1 | 2 | 3:
                text, stored = self.arithmetic()
                if rng.random() < 0.3:
                    verb = text.split()[0]
                    handler = 'ON SIZE ERROR DISPLAY "size" NOT ON SIZE ERROR DISPLAY "fits"'
                    text = f"{text} {handler} END-{verb}"
                return [text, f'DISPLAY "[" {self.shown(stored)} "]"']
            case 4:
                quotient, rest = rng.sample(self.numbers, 2)
                text = f"DIVIDE {self.operand()} BY {self.operand()} GIVING {quotient}"
                return [f"{text} REMAINDER {rest}", f"DISPLAY {self.shown([quotient, rest])}"]
            case 5 | 6:
                source, target = self.move()
                return [f"MOVE {source} TO {target}", f'DISPLAY "<" {target} ">"']
            case 7:
                return [f"IF {self.condition()} DISPLAY 'yes' ELSE DISPLAY 'no' END-IF"]
            case 8:
                target = rng.choice(self.texts)
                pieces = [t for t in self.texts if t != target] + list(WORDS[:4])
                sent = " ".join(
                    f"{rng.choice(pieces)} DELIMITED BY {rng.choice(('SIZE', 'SPACE'))}"
                    for _ in range(rng.randrange(1, 4))
                )
                return [f"STRING {sent} INTO {target}", f'DISPLAY "{{" {target} "}}"']
            case _:
                return [f"DISPLAY {self.function()}"]

    def shown(self, names: list[str]) -> str:
        """Fields with bars between them, for a DISPLAY."""
        return ' "|" '.join(names)

    def move(self) -> tuple[str, str]:
        """What is moved, and where it fits."""
        rng = self.rng
        names = [name for name in self.texts if self.pictures[name][0] == "X"]
        match rng.randrange(5):
            case 0:
                return rng.choice((*self.numbers, *LITERALS)), rng.choice(self.numbers)
            case 1:
                return rng.choice((*self.numbers, *LITERALS)), rng.choice(self.edited)
            case 2 if self.whole() and names:
                return rng.choice(self.whole()), rng.choice(names)
            case 3:
                source = (*self.edited, "SPACES", "ZERO") if names else ("SPACES",)
                return rng.choice(source), rng.choice(names or self.texts)
            case _:
                return rng.choice((*self.texts, *WORDS)), rng.choice(self.texts)

    def condition(self) -> str:
        """A condition over numbers or texts."""
        rng = self.rng
        numbers, other = self.numbers, self.operand()
        match rng.randrange(6):
            case 0 | 1 | 2:
                # No constant expressions, which are refused: GnuCOBOL folds some wrongly.
                number, by = rng.choice(numbers), self.operand()
                left = rng.choice((number, f"{number} {rng.choice('+-*/')} {by}", f"- {number}"))
                return f"{left} {rng.choice(RELATIONS)} {other}"
            case 3:
                text = rng.choice(self.texts)
                return f"{text} {rng.choice(RELATIONS)} {rng.choice((*self.texts, *WORDS))}"
            case 4:
                sign = rng.choice(("POSITIVE", "NEGATIVE", "ZERO", "NOT ZERO"))
                return f"{rng.choice(numbers)} IS {sign}"
            case _:
                joined = rng.choice(("AND", "OR"))
                first = f"{rng.choice(numbers)} {rng.choice(RELATIONS)} {other}"
                return rng.choice((f"{first} {joined} {self.condition()}", f"NOT ({first})"))

    def function(self) -> str:
        """A function of values or fields, or a part of a text."""
        rng = self.rng
        texts, numbers = self.texts, self.whole() or ["7"]
        text, number = rng.choice((*texts, *WORDS[:3])), rng.choice((*numbers, "17", "-17"))
        return rng.choice(
            (
                f'FUNCTION UPPER-CASE({text}) "."',
                f'FUNCTION TRIM({text} {rng.choice(("", "LEADING", "TRAILING"))}) "."',
                f"FUNCTION REVERSE({text})",
                f"FUNCTION LENGTH({text})",
                f"FUNCTION MOD({number}, {rng.choice(('3', '-7', '10'))})",
                f"FUNCTION REM({number}, {rng.choice(('3', '-7', '10'))})",
                f"FUNCTION INTEGER({number} / 4)",
                f"FUNCTION MAX({number}, 5)",
                f"{rng.choice(self.texts)}(1:1)",
            )
        )


def wild_source(rng: Random, statements: int) -> str:
    """The text of a program that shows what each of its statements did."""
    draft = _Draft(rng)
    lines = ["IDENTIFICATION DIVISION.", "PROGRAM-ID. DRAWN.", "DATA DIVISION."]
    lines.append("WORKING-STORAGE SECTION.")
    lines += [draft.declaration(name) for name in draft.pictures]
    lines.append("PROCEDURE DIVISION.")
    for _ in range(statements):
        lines += [f"    {line}" for line in draft.statement()]
    return "\n".join([*lines, "    STOP RUN."])
