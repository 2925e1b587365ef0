"""Sources that try to break the commands: bytes, unicode, mutations, token soup, odd files."""

import re
from collections.abc import Callable, Iterator
from random import Random

from caalm.language import Language
from caalm.seeds import rng_for

_ODD_CHARACTERS = (
    "\0\x07\x1b\x7f\x85\u200b\u202e\u2028\ufeff\ud800\udfff\U0001f600é\u0301漢𝔘\t\v\f\r\n"
)
_PUNCTUATION = "(){}[];:,.<>=+-*/%\"'`#@$\\|&!?~^ \n\t"


def random_bytes(rng: Random, _: Language, __: str) -> bytes:
    return rng.randbytes(rng.choice((1, 7, 60, 500)))


def random_unicode(rng: Random, _: Language, __: str) -> bytes:
    letters = [
        rng.choice(_ODD_CHARACTERS) if rng.random() < 0.4 else chr(rng.randrange(0x11_0000))
        for _ in range(rng.choice((1, 5, 80)))
    ]
    return "".join(letters).encode("utf-8", "surrogatepass")


def mutated_program(rng: Random, _: Language, program: str) -> bytes:
    text = program
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(text) + 1)
        other = rng.randrange(len(text) + 1)
        low, high = sorted((place, other))
        high = min(high, low + 12)
        text = rng.choice(
            (
                text[:low] + text[high:],
                text[:low] + text[low:high] * 2 + text[high:],
                text[:low] + rng.choice(_ODD_CHARACTERS + _PUNCTUATION) + text[low:],
                text[:low] + text[low:high][::-1] + text[high:],
                text[:low] + str(10 ** rng.choice((1, 5, 17, 400))) + text[high:],
            )
        )
    return text.encode("utf-8", "surrogatepass")


def token_soup(rng: Random, language: Language, program: str) -> bytes:
    words = [*re.findall(r"\w+|[^\w\s]", program), *(word for _, word in language.spec.lexemes)]
    count = rng.choice((1, 10, 100))
    return rng.choice((" ", "\n", "")).join(rng.choices(words, k=count)).encode()


def odd_file(rng: Random, _: Language, program: str) -> bytes:
    text = program.encode()
    deep = rng.choice((b"(", b"-", b"[", b"{", b"not ", b"1+"))
    return rng.choice(
        (
            b"",
            b"\n" * 50,
            b"\xef\xbb\xbf" + text,
            b"\xff\xfe" + text,
            text.replace(b"\n", b"\r\n"),
            text.replace(b"\n", b"\r"),
            text + b"\0",
            b"\0" * 40,
            text[: rng.randrange(len(text) + 1)],
            text * 20,
            deep * 3_000,
            b"x" * 20_000,
            b"9" * 6_000,
            text.replace(b"\n", b" "),
        )
    )


KINDS: tuple[Callable[[Random, Language, str], bytes], ...] = (
    random_bytes,
    random_unicode,
    mutated_program,
    mutated_program,
    token_soup,
    odd_file,
)


def hostile_sources(language: Language, programs: list[str], count: int) -> Iterator[bytes]:
    """`count` hostile sources for one language, the same at every call."""
    for number in range(count):
        rng = rng_for(number, "hostile", language.name)
        yield KINDS[number % len(KINDS)](rng, language, rng.choice(programs))
