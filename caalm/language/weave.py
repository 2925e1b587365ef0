"""The options' forms woven together: heads, block marks, terminators.

In: the taken option of every choice. Out: the text of every form of the language by its
name, roles still open. Not here: which blanks and separators it has, and which lexemes
(surface.py).
"""

from collections.abc import Iterator, Mapping

from caalm.language.choice import Option
from caalm.syntax.form import roles_in

_SIMPLE = ("assignment", "compound", "printing")
_LOOPS = {"while_head": "while", "until_head": "until", "repeat_head": "repeat"}


class Weave:
    """Puts the parts of statements together that different choices bring."""

    def __init__(self, options: Mapping[str, Option]) -> None:
        self._options = options
        self.ending = str(options["terminators"].settings["terminator"])
        block = options["blocks"].forms
        self._before = block.get("before", "")
        self._mark = block["open"]
        own_line = options["opening"].settings.get("opening") == "own"
        self._open = self._mark
        if self._mark.startswith("<"):
            self._open = ("\n" if own_line else " ") + self._mark
        self._close, self._join = block["close"], block["join"]
        self._last = self.ending if options["closing"].settings.get("ended") else ""

    def statements(self) -> Iterator[tuple[str, str]]:
        """Every form of the language with its name."""
        for name, text in self.simple():
            yield name, text + self.ending
        if nothing := self._options["empty"].forms.get("nothing"):
            yield "nothing", nothing + self.ending
        yield from self._conditionals()
        yield from self._tested()
        yield from self._counted()
        yield from self._tested_last()
        for name, text in self._short():
            yield name, text + self.ending

    def simple(self) -> Iterator[tuple[str, str]]:
        """Statements of one line without what ends them: assignment and print."""
        before = str(self._options["courtesy"].settings.get("courtesy", ""))
        for choice in _SIMPLE:
            for name, text in self._options[choice].forms.items():
                yield from self._with_variants(name, f"{before} {text}".lstrip())

    def _with_variants(self, name: str, text: str) -> Iterator[tuple[str, str]]:
        """The form, and those for a first time and for several targets where it has them."""
        yield name, text
        many = bool(self._options["targets"].settings) and name in ("assign", "declare")
        if many:
            yield f"{name}_many", _listed(text)
        if name == "assign" and (first := self._first(text)):
            yield "declare", first
            if many:
                yield "declare_many", _listed(first)

    def _first(self, text: str) -> str:
        """The assignment for the first time that a name is stored under; empty: no other."""
        match self._options["declaration"].settings.get("declares"):
            case "verb" if "<assign>" in text:
                return text.replace("<assign>", "<let>")
            case "verb":
                return text.replace("{target}", "<let> {target}")
            case "symbol":
                return text.replace("<assign_symbol>", "<declare_symbol>")
            case _:
                return ""

    def _conditionals(self) -> Iterator[tuple[str, str]]:
        head = self._options["condition"].forms["if_head"]
        yield "if", self._whole(head, "if", "then")
        if self._options["unless"].settings:
            yield "unless", self._whole(head.replace("<if>", "<unless>"), "if", "then")
        otherwise = self._options["else"].forms.get("else_head")
        if otherwise is None:
            return
        apart = (
            f"\n{self._closing(head, 'if')}" if self._options["else"].settings.get("apart") else ""
        )
        yield "if_rest", f"{self._before}{head}{self._open}\n[then]{apart}\n{{rest}}"
        yield "else", self._rest(otherwise, "otherwise", self._closing(head, "if"))
        again = self._options["else_if"].forms.get("else_if_head")
        if again is not None:
            close, head = self._closing(head, "if"), head.replace("<if>", again)
            yield "else_if", self._rest(head, "then", close)
            yield "else_if_rest", self._rest(head, "then", f"{apart}\n{{rest}}".lstrip())

    def _tested(self) -> Iterator[tuple[str, str]]:
        tests = self._options["test_loop"].constructs
        heads = {**self._options["loop_head"].forms, **self._options["repeat"].forms}
        for head, name in _LOOPS.items():
            if head in heads and (name in tests or name == "repeat"):
                yield name, self._whole(heads[head], name, "body")

    def _tested_last(self) -> Iterator[tuple[str, str]]:
        close = ")" if self._before else ""
        for tail, text in self._options["post_test"].forms.items():
            closing = f"{self._join} {text}".strip()
            yield (
                tail.removesuffix("_tail"),
                f"{self._before}<loop>{self._open}\n[body]\n{closing}{close}{self.ending}",
            )

    def _counted(self) -> Iterator[tuple[str, str]]:
        forms = self._options["for"].forms
        if "for_head" not in forms:
            return
        heads = {"for": forms["for_head"]}
        if "for_down_head" in forms:
            heads["for_down"] = forms["for_down_head"]
        elif self._options["for_down"].settings:
            heads["for_down"] = heads["for"].replace("<to>", "<down_to>")
        close = forms.get("for_close", "")
        for name, head in heads.items():
            yield name, self._whole(head + close, "for", "body")
        place = self._options["for_step"].settings.get("for_step")
        if not place:
            return
        step = forms.get("for_step", " <step> {step}")
        for name, head in heads.items():
            stepped = head + step
            if place == "middle":
                stepped = head.replace("{first}", "{first}" + step)
            yield f"{name}_step", self._whole(stepped + close, "for", "body")

    def _short(self) -> Iterator[tuple[str, str]]:
        """Statements with one plain statement for a block, on one line."""
        kinds = str(self._options["one_line"].settings.get("short", "")).split()
        if not kinds:
            return
        unless = self._options["unless"].settings
        if "suffix" in kinds:
            yield "short_if", "{only} <if> {condition}"
            if unless:
                yield "short_unless", "{only} <unless> {condition}"
            return
        mark = self._open if self._mark.startswith(":") or "arrow" in self._mark else ""
        head = self._options["condition"].forms["if_head"]
        yield "short_if", f"{head}{mark} {{only}}"
        if unless:
            yield "short_unless", f"{head.replace('<if>', '<unless>')}{mark} {{only}}"
        otherwise = self._options["else"].forms.get("else_head")
        if "else" in kinds and otherwise:
            yield "short_if_else", f"{head}{mark} {{only}} {otherwise}{mark} {{other}}"
        if "loops" in kinds:
            tests = self._options["test_loop"].constructs
            for name, text in self._options["loop_head"].forms.items():
                if (kind := name.removesuffix("_head")) in tests:
                    yield f"short_{kind}", f"{text}{mark} {{only}}"

    def _whole(self, head: str, construct: str, hole: str) -> str:
        return f"{self._before}{head}{self._open}\n[{hole}]\n{self._closing(head, construct)}"

    def _closing(self, head: str, construct: str) -> str:
        """The closing line of a construct: its own name, or the word that it begins with."""
        roles = roles_in(head)
        keyword = construct if construct in roles else roles[0]
        close = self._close.replace("CONSTRUCT", construct).replace("KEYWORD", keyword)
        return close + self._last if close else ""

    def _rest(self, head: str, hole: str, close: str) -> str:
        """An else or else-if: the mark that closes the block before, then its own block."""
        glue = " " if self._options["else"].settings.get("cuddled") else "\n"
        start = f"{self._join}{glue}{head}" if self._join else head
        return f"{start}{self._open}\n[{hole}]\n{close}"


def _listed(text: str) -> str:
    """An assignment with lists in the places of the name and the value."""
    return text.replace("{target}", "{targets}").replace("{value}", "{many}")
