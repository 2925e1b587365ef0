"""Is a program's output determined by its text? The readings that a text allows, all run.

The reader knows the lexicon (every word of every role, the symbols in common use), but not
the language. A lexeme is *opaque* to him where the lexicon does not have it, and a homonym
where it has it for several roles. Such a lexeme may stand for any role of its *confusion
set* that nothing else in the text stands for; a reading gives every one of them a role. A
row is identifiable where all readings that end without a fault print the same.

Two limits: a text is grouped as its own grammar groups it, whatever the operators are taken
for, and at most `MOST_READINGS` readings are run, in a fixed order, the nearest to the truth
first. In: a source and its language. Out: a `Judgement`.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice, product
from typing import Any, NamedTuple, cast

from caalm.data.judgement import ONE_READING, Judgement
from caalm.language import Language
from caalm.language.choice import CHOICES
from caalm.language.lexicon import load_role, roles
from caalm.language.surface import form_texts
from caalm.language.tongues import load_tongue, tongues
from caalm.nodes import (
    ARITHMETIC,
    COMPARISONS,
    LOGIC,
    Assign,
    Binary,
    BinaryOp,
    Boolean,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    Repeat,
    Unary,
    Until,
    While,
)
from caalm.runtime import Limits, run_program
from caalm.syntax.form import roles_in
from caalm.syntax.rereading import Change, NoReadingError, Rereader

MOST_READINGS = 256

_HEADS = ("if", "unless", "while", "until", "repeat")
_BRANCHES = ("if", "unless")
# The sets of roles that a reader may take for one another.
_SETS: Mapping[str, tuple[str, ...]] = {
    "head": _HEADS,
    "tail": ("do_while", "do_until"),
    "arithmetic": (*ARITHMETIC, "concat"),
    "comparison": COMPARISONS,
    "logic": LOGIC,
    "truth": ("true", "false"),
    "change": ("increase", "decrease"),
    "growth": ("grows", "shrinks"),
    "bound": ("to", "below"),
    "direction": ("forwards", "backwards"),
    "statement": ("print", "count_up", "count_down"),
}
# Roles that say by themselves whether a counted loop reaches its last value: `i < 5`, `1..<5`.
_TELLING = frozenset({"less", "less_equal", "range_below"})
# What a known word beside an opaque head tells of the head.
_COMPANIONS: Mapping[str, tuple[str, ...]] = {
    "then": _BRANCHES,
    "else": _BRANCHES,
    "else_if": _BRANCHES,
    "end_if": _BRANCHES,
    "do": ("while", "until", "repeat"),
    "end_while": ("while",),
    "end_until": ("until",),
    "end_repeat": ("repeat",),
    "times": ("repeat",),
}


class Reading(NamedTuple):
    """A way to read a text: the slots taken for other roles, by slot, and what it prints."""

    taken: tuple[tuple["Slot", str], ...]
    output: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A lexeme that may be misread: its role, what else it may be, and the forms it is in.

    `told` has what a known word beside it leaves it to be, for the forms that have one.
    """

    set: str
    role: str
    candidates: tuple[str, ...]
    forms: frozenset[str]
    told: tuple[tuple[str, frozenset[str]], ...] = ()

    def within(self, used: frozenset[str]) -> "Slot":
        """The slot as a text shows it that has these forms only."""
        left = tuple(
            role
            for role in self.candidates
            if all(role in allowed for form, allowed in self.told if form in used)
        )
        return self if left == self.candidates else replace(self, candidates=left)


def judge(source: str, language: Language, limits: Limits, *, briefly: bool = False) -> Judgement:
    """Run the readings of a source; it must parse, and run without a fault.

    `briefly`: only until two of them differ, which tells whether it is identifiable.
    """
    outputs: Counter[str] = Counter()
    for reading in readings(source, language, limits):
        outputs[reading.output] += 1
        if briefly and len(outputs) > 1:
            break
    if not outputs:  # nothing is in doubt, or the program is to fail and all readings do
        return ONE_READING
    return Judgement(outputs.total(), max(outputs.values()))


def readings(source: str, language: Language, limits: Limits) -> Iterator[Reading]:
    """The readings that end without a fault, the true one first; none where none is in doubt."""
    doubts = doubts_of(language)
    if not doubts:
        return
    rereader = _rereader(language)
    used = rereader.forms(source)
    present = [slot.within(used) for slot in doubts if slot.forms & used]
    if all(len(slot.candidates) == 1 for slot in present):
        return
    for roles_taken in islice(_readings(present), MOST_READINGS):
        pairs = zip(present, roles_taken, strict=True)
        taken = tuple((slot, role) for slot, role in pairs if role != slot.role)
        try:
            program = rereader.read(dict(c for slot, role in taken for c in _changes(slot, role)))
        except NoReadingError:
            continue
        execution = run_program(program, semantics=language.semantics, limits=limits)
        if execution.error is None:
            yield Reading(taken, execution.stdout)


@lru_cache(maxsize=16)
def _rereader(language: Language) -> Rereader:
    return Rereader(language.parser)


def _readings(slots: Sequence[Slot]) -> Iterator[tuple[str, ...]]:
    """Every way to give the slots different roles of their sets, the true one first."""
    choices = [
        (slot.role, *(role for role in slot.candidates if role != slot.role)) for slot in slots
    ]
    for reading in product(*choices):
        taken = [(slot.set, role) for slot, role in zip(slots, reading, strict=True)]
        if len(set(taken)) == len(taken):
            yield reading


@lru_cache(maxsize=64)
def doubts_of(language: Language) -> tuple[Slot, ...]:
    """The slots of a language; empty where the lexicon tells what everything is.

    A slot with one candidate is no doubt of its own, but takes a role that others cannot have.
    """
    slots = tuple(_slots(language))
    return slots if any(len(slot.candidates) > 1 for slot in slots) else ()


def _slots(language: Language) -> Iterator[Slot]:
    spec = language.spec
    texts = form_texts(spec.made)
    named = {form: roles_in(text) for form, text in texts.items()}

    def known(role: str) -> bool:
        return _owners(spec.lexeme(role)) == {role}

    def forms_with(role: str) -> frozenset[str]:
        return frozenset(form for form in named if role in named[form])

    for role in _HEADS:
        # An else may end with the head's word, as in END IF, but has no head.
        if not (forms := forms_with(role) - {"else"}):
            continue
        told = [
            (form, frozenset((*_COMPANIONS[companion], role)))
            for form in sorted(forms)
            for companion in named[form]
            if companion in _COMPANIONS and companion != role and known(companion)
        ]
        candidates = _candidates(spec.lexeme(role), role, "head")
        yield Slot("head", role, tuple(sorted(candidates)), forms, tuple(told))
    for name in ("tail", "change", "growth"):
        for role in _SETS[name]:
            if forms := forms_with(role):
                yield Slot(name, role, _candidates(spec.lexeme(role), role, name), forms)
    for name in ("arithmetic", "comparison", "logic", "truth"):
        for role in _SETS[name]:
            # As the lexicon has it: SUMMED_WITH is known to who knows SUMMED WITH.
            candidates = _candidates(spec.lexeme(role), role, name)
            yield Slot(name, role, candidates, frozenset((role,)))
    yield from _bounds(language, named)
    for form in ("assign", "declare", "print"):
        if named.get(form) and all(not _owners(spec.lexeme(role)) for role in named[form]):
            name, role = ("statement", "print") if form == "print" else ("direction", "forwards")
            yield Slot(name, role, _SETS[name], frozenset((form,)))


def _bounds(language: Language, named: Mapping[str, tuple[str, ...]]) -> Iterator[Slot]:
    """Whether a counted loop reaches its last value; without a word, nothing tells."""
    loops = [form for form in named if form.removesuffix("_step") in ("for", "for_down")]
    if not loops or _TELLING & set(named["for"]):
        return
    if "range" in named["for"] and "=" in language.spec.lexeme("range"):
        return  # `1..=5`, as in Rust: the last value too
    role = "to" if language.for_inclusive else "below"
    candidates = _SETS["bound"]
    if role in named["for"]:
        candidates = _candidates(language.spec.lexeme(role), role, "bound")
    yield Slot("bound", role, candidates, frozenset(loops))


def _candidates(lexeme: str, role: str, name: str) -> tuple[str, ...]:
    """The roles of a set that a lexeme may stand for, by the lexicon."""
    owners = _owners(lexeme)
    if not owners:
        return _SETS[name]
    return tuple(other for other in _SETS[name] if other == role or other in owners)


def _owners(lexeme: str) -> frozenset[str]:
    """The roles that the lexicon has a lexeme for."""
    return _lexicon().get(lexeme.casefold(), frozenset())


@cache
def _lexicon() -> Mapping[str, frozenset[str]]:
    owners: dict[str, set[str]] = {}
    for role in roles():
        for lexeme in load_role(role).lexemes:
            owners.setdefault(lexeme.casefold(), set()).add(role)
    for tongue in (*tongues("train"), *tongues("held_out")):
        for role, words in load_tongue(tongue).words.items():
            for word in words:
                owners.setdefault(word, set()).add(role)
    for choice in CHOICES.values():
        for option in choice.options.values():
            for role, symbols in option.symbols.items():
                for symbol in symbols:
                    owners.setdefault(symbol.casefold(), set()).add(role)
    return {lexeme: frozenset(names) for lexeme, names in owners.items()}


def _changes(slot: Slot, role: str) -> Iterator[tuple[str, Change]]:
    """For each form of a slot, what its nodes are when the lexeme stands for `role`."""
    for form in slot.forms:
        if slot.set == "head":
            yield form, _head(form, slot.role, role)
        else:
            yield form, _OTHERS[slot.set](role)


def _head(form: str, true: str, role: str) -> Change:
    def change(node: Any) -> Any:
        if form.startswith("else_if"):  # one branch, held in a tuple
            return (reread(node[0]),)
        if isinstance(node, tuple):  # an else, whose end repeats the head's word
            return node
        return reread(node)

    def reread(node: Any) -> Any:
        if isinstance(node, DoWhile | DoUntil):  # its tail has the word of another loop's head
            return _last_test(node, role)
        condition, body, otherwise = _parts(node, true)
        if role == "if":
            return If(condition, body, otherwise, place=node.place)
        if role == "unless":
            opposite = Unary("not", condition, place=condition.place)
            return If(opposite, body, otherwise, place=node.place)
        if otherwise or form.removeprefix("short_") not in (true, "unless"):
            raise NoReadingError  # a loop has no else
        kind = {"while": While, "until": Until, "repeat": Repeat}[role]
        return kind(condition, body, place=node.place)

    return change


def _last_test(node: DoWhile | DoUntil, role: str) -> DoWhile | DoUntil:
    if role not in ("while", "until"):
        raise NoReadingError  # nothing else tests behind a block
    kind = DoWhile if role == "while" else DoUntil
    return kind(node.body, node.condition, place=node.place)


def _parts(node: Any, role: str) -> tuple[Expr, Any, Any]:
    """The condition (or count), the block and the rest of a construct with one head."""
    match node:
        case If(condition=Unary(operand=condition)) if role == "unless":
            return condition, node.then, node.otherwise
        case If(condition=condition, then=then, otherwise=otherwise):
            return condition, then, otherwise
        case Repeat(count=count, body=body):
            return count, body, ()
        case _:
            return node.condition, node.body, ()


def _operator(role: str) -> Change:
    op = cast(BinaryOp, role)
    return lambda node: Binary(op, node.left, node.right, place=node.place)


def _truth(role: str) -> Change:
    return lambda node: Boolean(role == "true", place=node.place)


def _tail(role: str) -> Change:
    kind = DoWhile if role == "do_while" else DoUntil
    return lambda node: kind(node.body, node.condition, place=node.place)


def _bound(role: str) -> Change:
    def change(node: For) -> For:
        return replace(node, inclusive=role == "to")

    return change


def _changed(role: str) -> Change:
    def change(node: Assign) -> Assign:
        assert isinstance(node.value, Binary)
        op: BinaryOp = "add" if role in ("increase", "grows") else "subtract"
        return replace(node, value=replace(node.value, op=op))

    return change


def _direction(_: str) -> Change:
    def change(node: Assign) -> Assign:
        if not isinstance(node.value, Name):
            raise NoReadingError  # only a name can be stored under
        target = Name(node.target, place=node.value.place)
        return replace(node, target=node.value.name, value=target)

    return change


def _statement(role: str) -> Change:
    op: BinaryOp = "add" if role == "count_up" else "subtract"

    def change(node: Print) -> Assign:
        match node.values:
            case (Name(name=name),):
                old, one = Name(name, place=node.place), Integer(1, place=node.place)
                return Assign(name, Binary(op, old, one, place=node.place), place=node.place)
            case _:
                raise NoReadingError  # only a variable can be counted up or down

    return change


_OTHERS: Mapping[str, Any] = {
    "tail": _tail,
    "arithmetic": _operator,
    "comparison": _operator,
    "logic": _operator,
    "truth": _truth,
    "change": _changed,
    "growth": _changed,
    "bound": _bound,
    "direction": _direction,
    "statement": _statement,
}
