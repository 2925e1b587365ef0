"""Comments that people leave in programs: what a line does, and what it comes to.

In: a program as it will be printed, a stream of its own, and how much is said falsely. Out:
remarks by statement number. A claim ("prints 5", "3 turns") is read off a traced run, so it
is true; a false one claims something near it, as a comment does that nobody changed with the
code. The remarks change neither the program nor any other stream.
"""

import re
from collections.abc import Mapping
from random import Random

from caalm.nodes import Assign, AssignMany, For, If, Loop, Name, Print, Program, Stmt
from caalm.programs.vocabulary import NOTES, WORDS
from caalm.runtime import PLAIN, Limits, Semantics, Step, run_program
from caalm.syntax.remark import Remark, Remarks, remarkable

_CLAIM_SHARE = 0.55  # remarks that say what comes out; the others say what is meant
_BESIDE_SHARE = 0.5
_MOST = 3
# What a comment may quote: nothing that could end it, in any language.
_QUOTABLE = re.compile(r"[\w ,.:=-]{1,24}")
_NUMBER = re.compile(r"-?\d+")
_LAST_WORD = re.compile(r"(.*?)([^ ]*)")
_TURNS = ("{} turns", "runs {} times", "{} times")
_WAYS = {True: ("true here", "this is so", "yes"), False: ("false here", "not so", "skipped")}


def sample_remarks(
    program: Program,
    rng: Random,
    false: float,
    *,
    semantics: Semantics = PLAIN,
    limits: Limits,
) -> Remarks:
    """Some remarks for a program; `false` of the claims are wrong. `limits` are its run's."""
    statements = list(remarkable(program.body))
    chosen = rng.sample(statements, min(rng.randint(1, _MOST), len(statements)))
    execution = run_program(program, semantics=semantics, limits=limits, trace=True)
    facts = _facts(program, execution.trace or (), ended=execution.error is None)
    return {
        number: _remark(stmt, facts.get(id(stmt)), rng, false)
        for number, stmt in sorted(chosen, key=lambda pair: pair[0])
    }


def remark_tags(remarks: Remarks) -> tuple[str, ...]:
    """The tags of features that the remarks give a row."""
    if not remarks:
        return ()
    honest = all(remark.true for remark in remarks.values())
    return ("comment",) if honest else ("comment", "false_comment")


def _remark(stmt: Stmt, fact: str | int | bool | None, rng: Random, false: float) -> Remark:
    """A claim where something is known of the statement, else a note."""
    beside = rng.random() < _BESIDE_SHARE
    if fact is None or rng.random() >= _CLAIM_SHARE:
        return Remark(_note(stmt, rng), beside)
    lie = rng.random() < false
    return Remark(_claim(stmt, _other(fact, rng) if lie else fact, rng), beside, not lie)


def _facts(
    program: Program, trace: tuple[Step, ...], *, ended: bool
) -> Mapping[int, str | int | bool]:
    """What came out of the statements that ran exactly once, by the identity of their node."""
    often: dict[int, int] = {}
    for step in trace:
        often[id(step.node)] = often.get(id(step.node), 0) + 1
    facts: dict[int, str | int | bool] = {}
    for step in trace:
        node = step.node
        if isinstance(node, Print) and often[id(node)] == 1:
            facts[id(node)] = step.printed.removesuffix("\n")
        elif isinstance(node, Assign) and often[id(node)] == 1 and step.changed:
            value = step.changed[0][1]
            if isinstance(value, int | str):
                facts[id(node)] = value
    for node in program.body if ended else ():  # elsewhere a loop may be entered more than once
        if isinstance(node, If) and id(node) in often:
            facts[id(node)] = id(node.then[0]) in often
        elif isinstance(node, Loop) and id(node) in often:
            first = node.body[0]  # takes one step a turn, unless it is a loop itself
            if isinstance(first, Assign | AssignMany | Print | If):
                facts[id(node)] = often.get(id(first), 0)
    return {
        node: fact
        for node, fact in facts.items()
        if not isinstance(fact, str) or _QUOTABLE.fullmatch(fact)
    }


def _claim(stmt: Stmt, fact: str | int | bool, rng: Random) -> str:
    """The sentence that states a fact about a statement."""
    match stmt:
        case Print():
            return rng.choice(("prints {}", "-> {}", "shows {}", "{}")).format(fact)
        case Assign(target=target):
            told = str(fact).lower() if isinstance(fact, bool) else fact
            return rng.choice(("{0} is {1}", "{0} = {1}", "now {1}", "{1}")).format(target, told)
        case If():
            return rng.choice(_WAYS[bool(fact)])
        case _:
            return rng.choice(_TURNS).format(fact)


def _other(fact: str | int | bool, rng: Random) -> str | int | bool:
    """Something near a fact that is not the fact."""
    if isinstance(fact, bool):
        return not fact
    if isinstance(fact, int):
        others = (fact + 1, fact - 1, fact + 10, 2 * fact + 1, abs(fact) + 2)
        return rng.choice([other for other in others if other != fact])
    if numbers := list(_NUMBER.finditer(fact)):
        at, end = numbers[-1].span()
        return f"{fact[:at]}{_other(int(fact[at:end]), rng)}{fact[end:]}"
    before, last = _LAST_WORD.fullmatch(fact).groups()  # type: ignore[union-attr]
    if last in ("true", "false"):
        return before + ("false" if last == "true" else "true")
    return before + rng.choice([word for word in WORDS if word != last])


def _note(stmt: Stmt, rng: Random) -> str:
    """A sentence that is neither true nor false: what the statement is there for."""
    match stmt:
        case Print():
            return rng.choice(NOTES["print"])
        case Assign(target=target):
            return rng.choice(NOTES["assign"]).format(target)
        case AssignMany(targets=(Name(name=name), *_)):
            return rng.choice(NOTES["assign"]).format(name)
        case If():
            return rng.choice(NOTES["decision"])
        case For(variable=variable):
            return rng.choice((*NOTES["loop"], "for each {}", "count with {}")).format(variable)
        case _:
            return rng.choice(NOTES["loop"])
