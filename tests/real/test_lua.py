import shutil
import subprocess
from pathlib import Path

import pytest
from lua_expressions import expression
from random_programs import random_program

from caalm.errors import LimitError, ProgramSyntaxError
from caalm.nodes import Print, Program
from caalm.programs import sample_program
from caalm.real.language import RealLanguage, load_real
from caalm.runtime import Execution, Limits, run_program
from caalm.runtime.rules import lua as rules
from caalm.seeds import rng_for
from caalm.syntax import adapt_program

PROGRAMS = sorted((Path(__file__).parent / "programs" / "lua").glob("*.lua"))
needs_lua = pytest.mark.skipif(shutil.which("lua5.4") is None, reason="lua5.4 is not installed")


@pytest.fixture(scope="module")
def lua() -> RealLanguage:
    return load_real("lua")


def real(source: str) -> tuple[str, bool]:
    """What Lua prints, and whether it ends without an error."""
    done = subprocess.run(["lua5.4", "-"], input=source.encode(), capture_output=True, timeout=20)
    return done.stdout.decode(), done.returncode == 0


def ours(source: str, lua: RealLanguage) -> Execution:
    return run_program(lua.parser.parse(source, Limits()), semantics=lua.semantics)


def agree(source: str, lua: RealLanguage) -> None:
    execution = ours(source, lua)
    assert (execution.stdout, execution.error is None) == real(source), source


@needs_lua
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_learners_program_prints_what_lua_prints(path: Path, lua: RealLanguage) -> None:
    agree(path.read_text("utf-8"), lua)


def expressions_disagree(seeds: range, lua: RealLanguage) -> list[str]:
    """The expressions whose value or fault differs, all asked of one Lua."""
    drawn = [expression(rng_for(seed, "lua"), 3) for seed in seeds]
    texts = [lua.writer.print(Program((Print((expr,)),)))[6:-1] for expr in drawn]
    asked = [f"print(pcall(function() return {text} end))" for text in texts]
    answers, _ = real("\n".join(asked))
    wrong = []
    for text, expr, answer in zip(texts, drawn, answers.split("\n"), strict=False):
        execution = run_program(Program((Print((expr,)),)), semantics=lua.semantics)
        if execution.error and execution.error.code in ("not exact", "string too long"):
            continue
        shown = "false" if execution.error else f"true\t{execution.stdout}".rstrip("\n")
        if (answer.split("\t")[0] if execution.error else answer) != shown:
            wrong.append(f"{text}: {shown!r}, Lua says {answer!r}")
    return wrong


@needs_lua
def test_expressions_give_what_lua_gives(lua: RealLanguage) -> None:
    assert expressions_disagree(range(3_000), lua) == []


@needs_lua
@pytest.mark.soak
def test_a_hundred_thousand_expressions_give_what_lua_gives(lua: RealLanguage) -> None:
    for start in range(0, 100_000, 5_000):
        assert expressions_disagree(range(start, start + 5_000), lua) == []


@needs_lua
def test_a_planted_fault_is_found(lua: RealLanguage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "wrap", lambda value: value)
    assert expressions_disagree(range(1_000), lua)


@needs_lua
@pytest.mark.parametrize("tier", [1, 2, 3])
def test_an_invented_languages_program_prints_the_same_in_lua(tier: int, lua: RealLanguage) -> None:
    for draw in range(60):
        program = adapt_program(sample_program(tier, rng_for(draw, "to lua", tier)), lua)
        source = lua.printer.print(program)
        assert real(source) == (run_program(program).stdout, True), source


def test_a_program_survives_print_and_parse(lua: RealLanguage) -> None:
    for seed in range(300):
        program = adapt_program(random_program(rng_for(seed, "lua")), lua)
        source = lua.writer.print(program)
        again = lua.writer.print(lua.parser.parse(source, Limits()))
        assert again == source


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_learners_program_survives_print_and_parse(path: Path, lua: RealLanguage) -> None:
    program = lua.parser.parse(path.read_text("utf-8"), Limits())
    assert lua.parser.parse(lua.writer.print(program), Limits()) == program


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("goto done", "goto"),
        ("local t = {a = 1}", "a table with keys"),
        ("f = function() end", "a function as a value"),
        ("print(...)", "a variable argument list"),
        ('string.gsub("a", "b", "c")', "`string.gsub`"),
        ("x = 5 & 3", "a bitwise operator"),
        ("for k, v in pairs(t) do end", "a loop over anything but"),
        ("local x <const> = 1", "the attribute <const>"),
        ("function f() return 1, 2 end", "returns several values"),
        ("function f() return x end local x = 1", "a local that a function above it names"),
        ("function f() return g() end local function g() end", "`g`, a local function further"),
        ("local function f() end local function f() end", "a second local function of one name"),
        ("function f() repeat local y until x end local x", "a local that a function above it"),
        ("if x then function f() end end", "a function inside a block"),
        ("nothing()", "`nothing`, which the program does not define"),
    ],
)
def test_what_is_outside_the_subset_is_named(source: str, named: str, lua: RealLanguage) -> None:
    with pytest.raises(ProgramSyntaxError, match="outside the supported Lua subset") as error:
        lua.parser.parse(source, Limits())
    assert named in str(error.value)


@pytest.mark.parametrize(
    ("source", "line", "column"),
    [
        ("x = ", 1, 5),
        ("print(1)\nif x the", 2, 6),
        ("x = 'a", 1, 5),
        ("end", 1, 1),
        ("x = 1 $", 1, 7),
    ],
)
def test_what_is_wrong_has_its_place(
    source: str, line: int, column: int, lua: RealLanguage
) -> None:
    with pytest.raises(ProgramSyntaxError) as error:
        lua.parser.parse(source, Limits())
    assert (error.value.line, error.value.column) == (line, column)


@pytest.mark.parametrize("shape", ["-(N)", "not N", "{N}", "f(N)", "1 .. N"])
@pytest.mark.parametrize("levels", [400, 20_000])
def test_deep_expressions_are_refused_by_the_limit(
    shape: str, levels: int, lua: RealLanguage
) -> None:
    opening, closing = shape.split("N")
    nest = opening * levels + "1" + closing * levels
    with pytest.raises(LimitError, match="nesting too deep"):
        lua.parser.parse(f"function f(a) return a end x = {nest}", Limits())


def test_deep_blocks_are_refused_by_the_limit(lua: RealLanguage) -> None:
    with pytest.raises(LimitError, match="nesting too deep"):
        lua.parser.parse("if x then " * 5_000 + " end" * 5_000, Limits())


CHANGES = "function f()\n    x = 5\n    return 1\nend\n"


@pytest.mark.parametrize(
    "rest",
    [
        "x = 2\nprint(x + f())\n",
        "x = {}\nx[1] = f()\n",
        "x = 1\nlocal t = {}\nt[x] = f()\n",
        "x = 1\nlocal t = {7}\nt[x], y = f(), 2\n",
    ],
)
def test_a_name_read_beside_a_call_that_changes_it_is_refused(lua: RealLanguage, rest: str) -> None:
    error = ours(CHANGES + rest, lua).error
    assert error is not None
    assert (error.code, "beside a call" in error.message) == ("not exact", True)


@needs_lua
def test_places_are_found_before_values_that_are_calls(lua: RealLanguage) -> None:
    source = (
        "function g(a)\n    print(a)\n    return a\nend\n"
        "local t = {1, 2}\nt[g(1)], t[g(2)] = g(3), g(4)\nt[g(2)] = g(5)\nprint(t[1], t[2])\n"
    )
    agree(source, lua)


SPELLED = [
    *("0x.5", "0x5.", "0x.", "0x", "0x1p4", "0x.8p1", "0xp1", "0x1e2", "0x1.8p-1", "0x1p", "0x 1"),
    *("-0x.5", "+0x10", "0x5.5.5", "0xffffffffffffffffff", "0x1P+2", "0x1p5000", "-0x1p5000"),
    *(
        "0x1_0",
        "1_0",
        "1e+5",
        ".5",
        "5.",
        ".",
        "1e",
        "inf",
        "nan",
        "1e400",
        " 7 ",
        "٣",
        "+-1",
        "++1",
    ),
]


@needs_lua
def test_a_text_spells_the_number_that_lua_reads_in_it(lua: RealLanguage) -> None:
    agree("".join(f'print(tonumber("{text}"))\n' for text in SPELLED), lua)
