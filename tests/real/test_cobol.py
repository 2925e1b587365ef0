import shutil
from pathlib import Path

import pytest
from cobol_pictures import moves

from caalm.errors import CaalmError, LimitError, ProgramSyntaxError
from caalm.nodes import For, Integer, Name, Print, Program, String, Unary
from caalm.programs import sample_program
from caalm.real.cobol_lowering import cobol_program
from caalm.real.language import RealLanguage, load_real
from caalm.real.runtimes import run_programs
from caalm.runtime import Execution, Limits, run_program
from caalm.runtime.rules import cobol_values
from caalm.seeds import rng_for
from caalm.syntax import adapt_program
from caalm.verification.vocabularies.cobol import wild_source as drawn_program

PROGRAMS = sorted((Path(__file__).parent / "programs" / "cobol").glob("*.cob"))
needs_cobol = pytest.mark.skipif(shutil.which("cobc") is None, reason="cobc is not installed")
HEAD = "IDENTIFICATION DIVISION.\nPROGRAM-ID. P.\nDATA DIVISION.\nWORKING-STORAGE SECTION.\n"


@pytest.fixture(scope="module")
def cobol() -> RealLanguage:
    return load_real("cobol")


def real(sources: list[str]) -> list[tuple[str, bool]]:
    """What GnuCOBOL prints for each program, and whether it ends without an error."""
    results = run_programs("cobol", sources, trusted=True)
    return [(result.text, result.error is None) for result in results]


def ours(source: str, cobol: RealLanguage, limits: Limits | None = None) -> Execution:
    program = cobol.parser.parse(source, Limits())
    return run_program(program, semantics=cobol.semantics, limits=limits or Limits())


def written(fields: str, statements: str) -> str:
    return f"{HEAD}{fields}\nPROCEDURE DIVISION.\n{statements}\nSTOP RUN."


def invented(tier: int, draw: int, cobol: RealLanguage) -> Program:
    return adapt_program(sample_program(tier, rng_for(draw, "to cobol", tier)), cobol)


@needs_cobol
def test_learners_programs_print_what_gnucobol_prints(cobol: RealLanguage) -> None:
    sources = [path.read_text("utf-8") for path in PROGRAMS]
    for path, source, answer in zip(PROGRAMS, sources, real(sources), strict=True):
        execution = ours(source, cobol)
        assert (execution.stdout, execution.error is None) == answer, path.stem


def statements_disagree(seeds: range, cobol: RealLanguage) -> list[str]:
    """The drawn programs that print something else, up to what is refused by name."""
    sources = [drawn_program(rng_for(seed, "cobol statements"), 20) for seed in seeds]
    wrong = []
    for seed, source, (printed, _) in zip(seeds, sources, real(sources), strict=True):
        execution = ours(source, cobol)
        if execution.error is None:
            agrees = printed == execution.stdout
        else:
            refused = execution.error.code == "not exact"
            agrees = refused and printed.startswith(execution.stdout)
        if not agrees:
            wrong.append(f"seed {seed}: {execution.error}\n{source}")
    return wrong


@needs_cobol
def test_statements_do_what_gnucobol_does(cobol: RealLanguage) -> None:
    assert statements_disagree(range(100), cobol) == []


@needs_cobol
def test_fields_compare_with_literals_as_in_gnucobol(cobol: RealLanguage) -> None:
    fields = {"A": ("9", "5"), "B": ("S9", "-9"), "C": ("S99", "42"), "D": ("SV99", "-.25")}
    literals = ("0", "5", "-1", "-10", "-11", "100", "-100", "9.5", "-9.5", "-10.5", "-0.25")
    tests = [
        f"IF {left} {sign} {right} DISPLAY '1' ELSE DISPLAY '0' END-IF"
        for name in fields
        for literal in literals
        for left, right in ((name, literal), (literal, name))
        for sign in ("=", "NOT =", "<", ">", "<=", ">=")
    ]
    declared = "\n".join(
        f"01 {name} PIC {picture} VALUE {value}." for name, (picture, value) in fields.items()
    )
    source = written(declared, "\n".join(tests))
    assert [(ours(source, cobol).stdout, True)] == real([source])


@needs_cobol
def test_numbers_are_edited_as_gnucobol_edits_them(cobol: RealLanguage) -> None:
    sources = [moves(rng_for(seed, "cobol pictures"), 200) for seed in range(3)]
    for source, answer in zip(sources, real(sources), strict=True):
        assert (ours(source, cobol).stdout, True) == answer


@needs_cobol
@pytest.mark.soak
def test_ten_thousand_numbers_are_edited_as_gnucobol_edits_them(cobol: RealLanguage) -> None:
    sources = [moves(rng_for(seed, "cobol pictures"), 200) for seed in range(50)]
    for source, answer in zip(sources, real(sources), strict=True):
        assert (ours(source, cobol).stdout, True) == answer


@needs_cobol
@pytest.mark.soak
def test_thousands_of_statements_do_what_gnucobol_does(cobol: RealLanguage) -> None:
    for start in range(0, 20_000, 250):
        assert statements_disagree(range(start, start + 250), cobol) == []


def test_few_drawn_programs_are_refused(cobol: RealLanguage) -> None:
    drawn = [drawn_program(rng_for(seed, "cobol statements"), 20) for seed in range(200)]
    assert sum(ours(source, cobol).error is not None for source in drawn) < 40


@needs_cobol
def test_a_planted_fault_is_found(cobol: RealLanguage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cobol_values.Number, "at", lambda self, scale: 0)
    assert statements_disagree(range(5), cobol)


@needs_cobol
@pytest.mark.parametrize("pinned", [True, False])
def test_an_invented_languages_program_does_the_same_in_cobol(
    pinned: bool, cobol: RealLanguage
) -> None:
    programs = [invented(tier, draw, cobol) for draw in range(25) for tier in (1, 2, 3)]
    made = [cobol_program(program, pinned=pinned) for program in programs]
    answers = real([cobol.writer.print(program) for program in made])
    for plain, lowered, answer in zip(programs, made, answers, strict=True):
        assert answer == (run_program(lowered, semantics=cobol.semantics).stdout, True)
        if pinned:
            assert answer[0] == run_program(plain).stdout


def test_a_loop_without_a_turn_may_begin_below_zero(cobol: RealLanguage) -> None:
    """Its variable held nothing but 20 before, which needs no sign."""
    up = For("i", Integer(20), Integer(19), (Print((Name("i"),)),))
    down = For("i", Unary("negate", Integer(19)), Unary("negate", Integer(17)), up.body, step=-1)
    program = Program((up, down, Print((String("end"),))))
    made = cobol_program(program, pinned=True)
    assert run_program(made, semantics=cobol.semantics).stdout == "end\n"


@pytest.mark.parametrize("pinned", [True, False])
def test_a_program_survives_print_and_parse(pinned: bool, cobol: RealLanguage) -> None:
    for draw in range(60):
        for tier in (1, 2, 3):
            program = cobol_program(invented(tier, draw, cobol), pinned=pinned)
            assert cobol.parser.parse(cobol.writer.print(program), Limits()) == program


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_learners_program_survives_print_and_parse(path: Path, cobol: RealLanguage) -> None:
    program = cobol.parser.parse(path.read_text("utf-8"), Limits())
    assert cobol.parser.parse(cobol.writer.print(program), Limits()) == program


def test_drawn_statements_survive_print_and_parse(cobol: RealLanguage) -> None:
    for seed in range(100):
        source = drawn_program(rng_for(seed, "cobol statements"), 20)
        program = cobol.parser.parse(source, Limits())
        assert cobol.parser.parse(cobol.writer.print(program), Limits()) == program, source


TWO = "01 A PIC 9. 01 B PIC 9."
TURNS = "PERFORM VARYING A FROM 1 BY 1 UNTIL {} AFTER B FROM 1 BY 1 UNTIL {}\n    {}\nEND-PERFORM"


@pytest.mark.parametrize(
    ("fields", "statements", "named"),
    [
        ("01 A PIC 9.", "ACCEPT A", "`ACCEPT`"),
        ("01 A PIC 9.", "GO TO P1. P1. DISPLAY A", "`GO`"),
        ("01 A PIC 9 COMP.", "DISPLAY A", "`COMP`"),
        ("01 A PIC 9. 01 B REDEFINES A PIC X.", "DISPLAY A", "`REDEFINES`"),
        ("01 A PIC 9P.", "DISPLAY A", "the picture 9P"),
        ("01 G. 05 A PIC 9.", "DISPLAY G", "a group as a whole"),
        ("01 G. 05 A PIC 9 OCCURS 3.", "DISPLAY A", "a table as a whole"),
        ("01 A PIC X(5).", 'MOVE "X" TO A(1:1)', "anything but a field as a target"),
        ("01 A PIC 9(5).", "DISPLAY A(1:1)", "a part of a number"),
        ("01 A PIC 9.", "COMPUTE A = FUNCTION SQRT(9)", "FUNCTION SQRT"),
        ("01 A PIC 9.", "PERFORM P1 THRU P2. P1. DISPLAY A. P2. DISPLAY A", "PERFORM ... THRU"),
        ("01 A PIC 9.", "DISPLAY A. P1. PERFORM P1", "a paragraph that performs itself"),
        ("01 A PIC 9.", "MAIN-PART SECTION. DISPLAY A", "a SECTION in the PROCEDURE DIVISION"),
        ("01 A PIC 9.", "IF 0.5 < 1 DISPLAY A END-IF", "a constant expression in a condition"),
        ("01 A PIC S9.", "IF (A) < -11 DISPLAY A END-IF", "a single field in brackets"),
        ("01 A PIC 9. 01 B PIC 9.", "ADD A B TO A B", "a sum that is stored in several"),
        (TWO, TURNS.format("A > B", "B > 3", "DISPLAY A"), "whose loops look at each other"),
        (TWO, TURNS.format("A > 2", "B > 3", "EXIT PERFORM"), "EXIT PERFORM inside VARYING"),
    ],
)
def test_what_is_outside_the_subset_is_named(
    fields: str, statements: str, named: str, cobol: RealLanguage
) -> None:
    with pytest.raises(ProgramSyntaxError, match="outside the supported COBOL subset") as error:
        cobol.parser.parse(written(fields, statements), Limits())
    assert named in str(error.value)


@pytest.mark.parametrize(
    ("fields", "statements", "problem", "line", "column"),
    [
        ("01 A PIC 9.", "DISPLAY B", "`B` is not declared", 7, 9),
        ("01 A PIC 9.", "PERFORM P1", "no paragraph is called `P1`", 7, 1),
        ("01 A PIC 9.\n01 A PIC X.", "DISPLAY A", "`A` is declared twice", 6, 1),
        ("01 A.", "DISPLAY 1", "a field needs a picture", 5, 1),
        ("01 A PIC 9.", "IF A DISPLAY A END-IF", "a value where a condition should be", 7, 1),
        ("01 A PIC 9.", "IF A > DISPLAY A", "unexpected 'DISPLAY'", 7, 8),
        ("01 A PIC 9.", "IF NOT A NOT = 2 DISPLAY A", "unexpected 'NOT'", 7, 10),
        ("01 A PIC 9.", "MOVE 1 TO A %", "unexpected character '%'", 7, 13),
        ("01 A PIC 9. 88 B VALUE 1.", "MOVE B TO A", "`B` is a condition", 7, 6),
        ("01 A PIC 9.", "EXIT PERFORM", "EXIT PERFORM outside of an inline loop", 7, 1),
        (TWO, "EVALUATE A ALSO B WHEN 1 CONTINUE END-EVALUATE", "WHEN needs 2 parts", 7, 1),
        (TWO, "EVALUATE A ALSO B WHEN 1 ALSO OTHER STOP RUN END-EVALUATE", "OTHER stands", 7, 1),
    ],
)
def test_what_is_wrong_has_its_place(
    fields: str, statements: str, problem: str, line: int, column: int, cobol: RealLanguage
) -> None:
    with pytest.raises(ProgramSyntaxError) as error:
        cobol.parser.parse(written(fields, statements), Limits())
    assert problem in str(error.value)
    assert (error.value.line, error.value.column) == (line, column)


@pytest.mark.parametrize(
    ("fields", "statements", "code"),
    [
        ("01 G. 05 A PIC 9 OCCURS 3.", "DISPLAY A(4)", "index out of range"),
        ("01 A PIC X(3).", "DISPLAY A(2:3)", "index out of range"),
        ("01 A PIC X(3).", "ADD 1 TO A", "type error"),
        ("01 A PIC 9.", 'MOVE "X" TO A', "not exact"),
        ("01 A PIC 9.", "COMPUTE A = 2 ** 0.5", "not exact"),
        ("01 A PIC 9.", "DISPLAY FUNCTION ABS(A)", "not exact"),
        ("01 A PIC S9.", "IF A = 'X' DISPLAY A END-IF", "not exact"),
        ("01 A PIC X(3) VALUE 'éé'.", "DISPLAY A", "not exact"),
        ("01 A PIC 9.", "PERFORM UNTIL A > 9 ADD 1 TO A END-PERFORM", "out of fuel"),
    ],
)
def test_what_cannot_be_told_is_a_named_fault(
    fields: str, statements: str, code: str, cobol: RealLanguage
) -> None:
    error = ours(written(fields, statements), cobol, Limits(fuel=1_000)).error
    assert error is not None
    assert error.code == code


@needs_cobol
def test_a_second_not_is_written_in_brackets(cobol: RealLanguage) -> None:
    tests = ("NOT (A NOT = 2)", "NOT (A NOT > 2)", "NOT (B IS NOT NUMERIC)", "NOT A = 2")
    source = written(
        "01 A PIC 9 VALUE 2.\n01 B PIC X VALUE '1'.",
        "\n".join(f"IF {test} DISPLAY 'YES' ELSE DISPLAY 'NO' END-IF" for test in tests),
    )
    again = cobol.writer.print(cobol.parser.parse(source, Limits()))
    assert real([source, again]) == [("YES\nNO\nYES\nNO\n", True)] * 2
    assert ours(again, cobol).stdout == "YES\nNO\nYES\nNO\n"


def test_level_77_ends_the_group_before_it(cobol: RealLanguage) -> None:
    source = written("01 G. 05 H OCCURS 2. 10 A PIC 9 OCCURS 3.\n77 B PIC 9 VALUE 7.", "DISPLAY B")
    assert ours(source, cobol).stdout == "7\n"


def test_words_are_read_in_any_case_and_names_are_one(cobol: RealLanguage) -> None:
    source = written("01 Grand-Total pic 9(3) value 5.", "display GRAND-TOTAL grand-total")
    assert ours(source, cobol).stdout == "005005\n"


def test_a_program_that_fails_has_no_cobol(cobol: RealLanguage) -> None:
    failing = load_real("lua").parser.parse("print(1 // 0)", Limits())
    with pytest.raises(CaalmError, match="a program that fails"):
        cobol.printer.print(failing)


@pytest.mark.parametrize("levels", [400, 20_000])
def test_deep_expressions_are_refused_by_the_limit(levels: int, cobol: RealLanguage) -> None:
    nest = "(" * levels + "A" + " + 1)" * levels
    with pytest.raises(LimitError, match="nesting too deep"):
        cobol.parser.parse(written("01 A PIC 9.", f"COMPUTE A = {nest}"), Limits())


def test_deep_blocks_are_refused_by_the_limit(cobol: RealLanguage) -> None:
    nest = "IF A = 1 " * 5_000 + "DISPLAY A" + " END-IF" * 5_000
    with pytest.raises(LimitError, match="nesting too deep"):
        cobol.parser.parse(written("01 A PIC 9.", nest), Limits())
