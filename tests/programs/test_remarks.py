import re

import pytest

from caalm.nodes import Assign, If, Print, Program, String
from caalm.programs import remarks as module
from caalm.programs import sample_program
from caalm.programs.remarks import remark_tags, sample_remarks
from caalm.runtime import Limits, run_program
from caalm.seeds import rng_for
from caalm.syntax.remark import Remark, Remarks, remarkable

LIMITS = Limits(fuel=10_000)
PRINTS = re.compile(r"(?:prints|shows|->) (.*)")
CALLED = re.compile(r"(\w+) (?:is|=) (.*)")
OFTEN = re.compile(r"(?:runs )?(\d+) (?:turns|times)")


def remarked(draw: int, false: float = 0.0) -> tuple[Program, Remarks]:
    program = sample_program(1 + draw % 3, rng_for(8, "remarks", draw))
    return program, sample_remarks(program, rng_for(8, "own", draw), false, limits=LIMITS)


def claims(program: Program, remarks: Remarks) -> list[bool]:
    """Whether each claim that can be checked by the output or a marked run holds."""
    numbered = dict(remarkable(program.body))
    found = []
    for number, remark in remarks.items():
        stmt = numbered[number]
        if isinstance(stmt, Print) and (match := PRINTS.fullmatch(remark.text)):
            found.append(match[1] in run_program(program).stdout.splitlines())
        elif isinstance(stmt, Assign) and (match := CALLED.fullmatch(remark.text)):
            steps = run_program(program, trace=True).trace or ()
            changes = [step.changed for step in steps if step.node is stmt]
            value = changes[0][0][1]
            found.append(match[2] == (str(value).lower() if value in (True, False) else str(value)))
        elif (match := OFTEN.fullmatch(remark.text)) and not isinstance(stmt, If | Print | Assign):
            steps = run_program(program, trace=True).trace or ()
            found.append(int(match[1]) == sum(step.node is stmt.body[0] for step in steps))
    return found


def test_a_claim_that_is_not_meant_to_be_false_is_true() -> None:
    judged = [holds for draw in range(500) for holds in claims(*remarked(draw))]
    assert len(judged) > 150
    assert all(judged)


def test_a_claim_that_is_meant_to_be_false_is_false() -> None:
    judged = []
    for draw in range(500):
        program, remarks = remarked(draw, 1.0)
        lies = {number: remark for number, remark in remarks.items() if not remark.true}
        judged += claims(program, lies)
    assert len(judged) > 150
    assert sum(judged) < 0.05 * len(judged)  # another line may print what one falsely says


def test_a_wrong_fact_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_facts", lambda program, *_, **__: {
        id(stmt): 123_456 for _, stmt in remarkable(program.body)
    })  # fmt: skip
    assert not all(holds for draw in range(60) for holds in claims(*remarked(draw)))


def test_remarks_are_a_function_of_program_and_stream() -> None:
    assert remarked(5) == remarked(5)
    assert [remarked(draw)[1] for draw in range(20)] != [remarked(draw)[1] for draw in range(1, 21)]


def test_the_shares_of_false_claims_come_out_as_asked() -> None:
    for false, low, high in ((0.0, 0, 0), (0.5, 0.15, 0.35), (1.0, 0.35, 0.65)):
        made = [remark for draw in range(300) for remark in remarked(draw, false)[1].values()]
        share = sum(not remark.true for remark in made) / len(made)
        assert low <= share <= high


def test_a_text_that_could_end_a_comment_is_never_quoted() -> None:
    program = Program((Print((String("*) */ #"),)), Print((String("a\tb"),))))
    for draw in range(60):
        remarks = sample_remarks(program, rng_for(9, draw), 0.0, limits=LIMITS)
        assert all(re.fullmatch(r"[\w ,.:=>-]+", remark.text) for remark in remarks.values())


def test_the_tags_say_whether_a_comment_is_false() -> None:
    assert remark_tags({}) == ()
    assert remark_tags({0: Remark("a"), 3: Remark("b")}) == ("comment",)
    assert remark_tags({0: Remark("a"), 3: Remark("b", true=False)}) == ("comment", "false_comment")
