"""Which words may stand together in one language, so that none is mistaken for another.

In: a set of choices, then one lexeme after the other. Out: the lexicon's candidates for a
role, and what speaks against a lexeme beside those that are taken. Not here: drawing
(sampler.py), reading what a person wrote (spec_file.py).
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Literal, TypeAlias

from caalm.language.dress import spelled
from caalm.language.lexicon import load_role
from caalm.language.surface import operator_roles, options_of
from caalm.nodes import COMPARISONS

Half: TypeAlias = Literal["train", "held_out"]

# Roles that may have the same spelling: a minus is both.
_TWINS = frozenset({frozenset({"negate", "subtract"})})
_PUNCTUATION = frozenset("(),:")
# What `into` may end in where a noun follows: `PUT 5 IN POUCH THE BOX CALLED x` has one too many.
_PREPOSITIONS = ("into", "inside", "in", "within", "of", "to", "unto")
_HEADS = ("if", "while", "until", "repeat", "times", "for")
_LONGEST_BACKWARDS = 8
_ASSIGNING = ("assign_symbol", "declare_symbol", "left_arrow")


class Wordlist:
    """The words taken so far in a language with these choices."""

    def __init__(self, made: Mapping[str, str]) -> None:
        self._options = options = options_of(made)
        self._operators = operator_roles(made)
        between = self._operators.keys() - {"not", "negate"}
        self._binding = {role: "compare" if role in COMPARISONS else role for role in between}
        self._symbols = {
            role: spellings
            for option in options.values()
            for role, spellings in option.symbols.items()
        }
        self._case = str(options["case"].settings["case"])
        self._ignore_case = bool(options["case"].settings["ignore"])
        self._marks = {"comment": str(options["comments"].settings["open"])}
        before, after = (str(options["sigil"].settings[side]) for side in ("before", "after"))
        # The end of a name that has a beginning, `${x}`, is never read alone.
        self._marks |= {"before": before, "after": "" if before else after}
        self._marks["number"] = str(options["numbers"].settings["prefix"])
        self._marks |= {side: str(options["quotes"].settings[side]) for side in ("open", "close")}
        self._taken: dict[str, str] = {}
        blocks = options["blocks"]
        self._reversed = bool(blocks.settings.get("reversed"))
        self._ends_keyword = "<end> <KEYWORD>" in blocks.forms.values()
        assign = options["assignment"].forms["assign"]
        self._named = "<into> <value_of>" in assign
        self._asked = assign.startswith("<")
        self._glued = bool(options["spacing"].settings.get("tight_assign"))
        end = str(options["terminators"].settings["terminator"])
        if end and "<" not in end:
            self._taken[end] = "terminator"

    def candidates(self, role: str, half: Half = "train") -> list[str]:
        """The lexemes of the lexicon that may stand for a role, in the language's case."""
        if derived := self.derived(role):
            return [derived]
        return self.cased(self.pleasing(role, self._listed(role, half)))

    def cased(self, lexemes: Iterable[str]) -> list[str]:
        """The lexemes in the language's case."""
        return [self._cased(lexeme) for lexeme in lexemes]

    def pleasing(self, role: str, lexemes: Iterable[str]) -> list[str]:
        """Of a role's lexemes those that read well with these choices; all where none does.

        Read backwards, and after an `end`, one word is as much as anybody writes, and a short
        one backwards; a name that is announced by a noun of its own needs no other; nobody
        asks to `SET x IS MADE 5`; and `a:-5` would be read as minus five.
        """
        listed = list(lexemes)
        reads_well = self._taste(role)
        return listed if reads_well is None else list(filter(reads_well, listed)) or listed

    def _taste(self, role: str) -> Callable[[str], bool] | None:
        """What a lexeme must be for `pleasing`; None where every one will do."""
        if self._reversed and role in _HEADS:
            return lambda lexeme: " " not in lexeme and len(lexeme) <= _LONGEST_BACKWARDS
        if self._ends_keyword and role == "end":
            return lambda lexeme: " " not in lexeme
        if self._asked and role == "becomes":
            return lambda lexeme: not lexeme.lower().startswith("is ")
        if self._named and role == "into":
            return _leads_to_noun
        if self._glued and role in _ASSIGNING:
            return lambda lexeme: not lexeme.endswith(("-", "~"))
        return None

    def in_order(self, roles: Iterable[str], half: Half = "train") -> list[str]:
        """The roles in the order in which they find their words: those without a choice first."""
        return sorted(roles, key=lambda role: len(self._listed(role, half)) > 1)

    def derived(self, role: str) -> str:
        """The closing word that is an opening one read backwards; empty for other roles."""
        if not self.is_derived(role):
            return ""
        heads = {owner: lexeme for lexeme, owner in self._taken.items()}
        word = heads.get(role.removeprefix("end_")) or heads["times"]
        # All of it: halves of the lexicon share words, such as THAT, within their keywords.
        return self._cased(word[::-1].lower())

    def is_derived(self, role: str) -> bool:
        """Whether another role's word, once it is taken, says what this one's is."""
        return self._reversed and role.startswith("end_")

    def take(self, role: str, lexeme: str) -> None:
        """From now on this lexeme stands for this role."""
        self._taken.setdefault(self._key(lexeme), role)

    def objection(self, role: str, lexeme: str) -> str | None:
        """Why the lexeme cannot stand beside those that are taken, or None."""
        owner = self._taken.get(self._key(lexeme))
        if owner is not None and frozenset({role, owner}) not in _TWINS:
            return f"stands for {owner} already"
        if lexeme[0].isalpha():
            return None
        for mark, text in self._marks.items():
            # `}` may close both a block and `${x}`: in the name it is never met alone.
            if text and lexeme.startswith(text) and (mark, text) != ("after", "}"):
                return f"begins with {text!r}, {_MARKS[mark]}"
        return "is punctuation in every language" if lexeme in _PUNCTUATION else None

    def resembles(self, role: str, lexeme: str) -> str | None:
        """The first taken role that this lexeme could be mistaken for while it is read.

        Its words begin with this lexeme's or the reverse; or both begin with the same word
        and one stands between operands: in `IF a AND SO` it would take two words to know
        whether the condition ends. (Comparisons may share a word: all bind alike.)
        """
        # `x <- 5` should not be what is left of `x < -5`.
        if lexeme == "<-" and not self._operators["less"]:
            return "less"
        one = f"{self._key(lexeme)} "  # the words of a lexeme have one blank between them
        for taken, owner in self._taken.items():
            other = f"{taken} "
            if one == other:
                continue
            if one.startswith(other) or other.startswith(one):
                return owner
            alike = one.partition(" ")[0] == other.partition(" ")[0]
            if alike and self._binding.get(role) != self._binding.get(owner):
                return owner
        return None

    def _key(self, lexeme: str) -> str:
        """What tells a lexeme from others: its words, joined and cased as they are read."""
        written = spelled(lexeme, self._options)
        return written.lower() if self._ignore_case else written

    def _listed(self, role: str, half: Half) -> tuple[str, ...]:
        if role in self._symbols:
            return self._symbols[role]
        words = load_role(role)
        if not self._operators.get(role, True) or not words.train:
            return words.symbols
        return words.held_out if half == "held_out" else words.train

    def _cased(self, lexeme: str) -> str:
        match self._case:
            case "upper":
                return lexeme.upper()
            case "title":
                return lexeme.title()
            case "first":
                return lexeme.capitalize()
            case _:
                return lexeme


def _leads_to_noun(lexeme: str) -> bool:
    """Whether `PUT 5 ... THE BOX CALLED x` can have this; nothing is known of other tongues."""
    word = lexeme.lower()
    return word.split()[-1] in _PREPOSITIONS or word not in load_role("into").lexemes


_MARKS = {
    "comment": "which opens a comment",
    "before": "which marks a name",
    "after": "which marks a name",
    "number": "which marks a number",
    "open": "which opens a string",
    "close": "which closes a string",
}
