"""Random edited pictures, and programs that move numbers into them."""

from random import Random

from caalm.runtime.rules.cobol_picture import picture_of
from caalm.runtime.values import FaultError

_ENDS = ("", "", "+", "-", "CR", "DB")
_VALUES = (0, 1, 5, -1, -5, 10, -10)


def picture(rng: Random) -> str:
    """A picture that is edited, or may be; not every one is in the subset."""
    lead, plain = rng.randrange(1, 6), rng.randrange(4)
    fraction = rng.choice(("", ".99", ".9", ".999"))
    symbol = rng.choice("Z-+*$9")
    digits = symbol * (lead + (symbol in "-+$")) + "9" * plain
    if rng.random() < 0.4 and len(digits) > 3:
        at = rng.randrange(1, len(digits) - 1)
        digits = f"{digits[:at]},{digits[at:]}"
    if rng.random() < 0.1:
        return f"{symbol * lead}.{symbol * 2}"
    if symbol in "Z9*":
        return rng.choice(("", "", "+", "-", "$")) + digits + fraction + rng.choice(_ENDS)
    return digits + fraction


def moves(rng: Random, count: int) -> str:
    """A program that shows so many numbers, each in a picture of its own."""
    fields, statements = [f"01 N{scale} PIC S9(9)V9({scale})." for scale in (1, 2, 3)], []
    while len(statements) < count:
        text = picture(rng)
        try:
            shape = picture_of(text)
        except FaultError:
            continue
        if shape.kind != "edited":
            continue
        number = len(statements)
        fields.append(f"01 E{number} PIC {text}.")
        value = rng.choice((*_VALUES, rng.randrange(-99_999, 99_999), rng.randrange(-999, 999)))
        scale = rng.choice((1, 2, 3))
        if abs(value) < 10**scale:  # one that is cut off to zero may be refused; see the rules
            value = rng.choice((0, 10**scale, -(10**scale)))
        size = str(abs(value)).rjust(scale + 1, "0")
        literal = f"{'-' * (value < 0)}{size[:-scale]}.{size[-scale:]}"
        if text[0] in "+-$" and abs(value) >= 10 ** (scale + shape.digits - shape.scale):
            literal = "-1"  # one too long for such a field is refused
        edited = f"MOVE N{scale} TO E{number}"
        statements.append(f'    MOVE {literal} TO N{scale} {edited} DISPLAY "[" E{number} "]"')
    head = "IDENTIFICATION DIVISION.\nPROGRAM-ID. EDITED.\nDATA DIVISION.\nWORKING-STORAGE SECTION."
    return "\n".join([head, *fields, "PROCEDURE DIVISION.", *statements, "    STOP RUN."])
