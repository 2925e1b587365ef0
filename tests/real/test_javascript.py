import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from javascript_expressions import expression
from random_programs import random_program

from caalm.errors import LimitError, ProgramSyntaxError
from caalm.nodes import For, Print, Program, Steps, walk
from caalm.programs import sample_program
from caalm.real.language import RealLanguage, load_real
from caalm.runtime import Execution, Limits, run_program
from caalm.runtime.rules import javascript as javascript_rules
from caalm.runtime.rules import javascript_numbers as numbers
from caalm.runtime.rules import javascript_show
from caalm.runtime.rules.javascript_power import power
from caalm.runtime.rules.javascript_strings import StringMethods
from caalm.runtime.rules.javascript_texts import characters, units
from caalm.runtime.values import FaultError
from caalm.seeds import rng_for
from caalm.syntax import adapt_program

PROGRAMS = sorted((Path(__file__).parent / "programs" / "javascript").glob("*.js"))
needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
UNDECIDED = ("not exact", "string too long", "list too long")


@pytest.fixture(scope="module")
def javascript() -> RealLanguage:
    return load_real("javascript")


def real(source: str) -> tuple[str, bool]:
    """What Node.js prints, and whether it ends without an error."""
    done = subprocess.run(["node", "-"], input=source.encode(), capture_output=True, timeout=60)
    return done.stdout.decode(), done.returncode == 0


def ours(source: str, javascript: RealLanguage) -> Execution:
    program = javascript.parser.parse(source, Limits())
    return run_program(program, semantics=javascript.semantics)


def printed(source: str, javascript: RealLanguage) -> str:
    execution = ours(source, javascript)
    assert execution.error is None, execution.error
    return execution.stdout


@needs_node
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_learners_program_prints_what_node_prints(path: Path, javascript: RealLanguage) -> None:
    source = path.read_text("utf-8")
    execution = ours(source, javascript)
    assert execution.error is None or execution.error.code not in UNDECIDED
    assert (execution.stdout, execution.error is None) == real(source)


def expressions_disagree(seeds: range, javascript: RealLanguage) -> list[str]:
    """The expressions whose printed value or fault differs, all asked of one Node.js."""
    drawn = [expression(rng_for(seed, "javascript"), 3) for seed in seeds]
    writer = javascript.writer
    texts = [writer.print(Program((Print((expr,)),)))[len("console.log(") : -2] for expr in drawn]
    asked = [f"show(() => {text.lstrip()});" for text in texts]
    head = """const { format } = require("node:util"); const out = [];
    const show = f => { try { out.push(format(f())); } catch (e) { out.push(null); } };"""
    answers = json.loads(real("\n".join([head, *asked, "console.log(JSON.stringify(out))"]))[0])
    wrong = []
    for text, expr, answer in zip(texts, drawn, answers, strict=True):
        execution = run_program(Program((Print((expr,)),)), semantics=javascript.semantics)
        if execution.error and execution.error.code in UNDECIDED:
            continue
        said = None if execution.error else execution.stdout[:-1]
        if said != answer:
            wrong.append(f"{text}: {said!r}, node says {answer!r}")
    return wrong


@needs_node
def test_expressions_give_what_node_gives(javascript: RealLanguage) -> None:
    assert expressions_disagree(range(3_000), javascript) == []


@needs_node
@pytest.mark.soak
def test_a_hundred_thousand_expressions_give_what_node_gives(javascript: RealLanguage) -> None:
    for start in range(0, 100_000, 5_000):
        assert expressions_disagree(range(start, start + 5_000), javascript) == []


@needs_node
@pytest.mark.parametrize(
    ("module", "name"), [(numbers, "_placed"), (javascript_show, "shown_number")]
)
def test_a_planted_fault_is_found(
    module: object, name: str, javascript: RealLanguage, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted = {"_placed": lambda digits, point: digits, "shown_number": numbers.number_text}
    monkeypatch.setattr(module, name, planted[name])
    assert expressions_disagree(range(1_500), javascript)


@needs_node
@pytest.mark.parametrize("tier", [1, 2, 3])
def test_an_invented_languages_program_prints_the_same_in_node(
    tier: int, javascript: RealLanguage
) -> None:
    for draw in range(30):
        drawn = sample_program(tier, rng_for(draw, "to javascript", tier))
        source = javascript.printer.print(adapt_program(drawn, javascript))
        assert real(source) == (run_program(drawn).stdout, True), source


def test_a_translated_program_is_read_back_to_the_same_output(javascript: RealLanguage) -> None:
    for draw in range(150):
        drawn = sample_program(draw % 3 + 1, rng_for(draw, "back"))
        source = javascript.printer.print(adapt_program(drawn, javascript))
        assert printed(source, javascript) == run_program(drawn).stdout, source


def test_a_program_survives_print_and_parse(javascript: RealLanguage) -> None:
    for seed in range(300):
        program = adapt_program(random_program(rng_for(seed, "javascript")), javascript)
        source = javascript.printer.print(program)
        again = javascript.parser.parse(source, Limits())
        written = javascript.writer.print(again)
        assert javascript.parser.parse(written, Limits()) == again, source


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_learners_program_survives_print_and_parse(path: Path, javascript: RealLanguage) -> None:
    program = javascript.parser.parse(path.read_text("utf-8"), Limits())
    assert javascript.parser.parse(javascript.writer.print(program), Limits()) == program


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("class Dog {}", "a class definition"),
        ("switch (f()) { case 1: } function f() {}", "a switch on what a call does"),
        ("switch (x) { case 1: x = 2; case 2: x = 3 }", "a case that runs on into the next"),
        ("switch (x) { case 1: if (x) break; x = 2 }", "a break in the middle of a case"),
        ("switch (x) { case 1: let y = 2 }", "a declaration in a case without braces"),
        ("switch (x) { case y: default: x = 2 }", "a default that shares its statements"),
        ("let o = {a: 1}", "an object literal"),
        ("f({})", "an object literal"),
        ("const {a} = b", "destructuring"),
        ("let [a, b] = [1, 2]", "a declaration by destructuring"),
        ("for (const [a, b] of c) {}", "destructuring"),
        ("try { f() } catch (e) {}", "a try statement"),
        ("throw 1", "throwing an error"),
        ("import fs from 'fs'", "import"),
        ("async function f() {}", "an async function"),
        ("x = 5 & 3", "a bitwise operator"),
        ("x = 1 << 2", "a bitwise operator"),
        ("x = ~y", "a bitwise operator"),
        ("x = a?.b", "optional chaining"),
        ("f(...xs)", "spreading or rest (...)"),
        ("x = 10n", "a BigInt"),
        ("x = /a'/.test(s)", "a regular expression"),
        ("for (const k in xs) {}", "`in`"),
        ("let x = y++", "++ or -- inside an expression"),
        ("xs[i++] = 1", "++ or -- inside an expression"),
        ("while (x = f()) {}", "an assignment inside an expression"),
        ("if ((x = 1)) {}", "a comma, an assignment or a function in brackets"),
        ("xs.map(x => x * 2)", "`.map`"),
        ("xs.push(x => x)", "a function as a value"),
        ("const f = Math.floor", "a function as a value"),
        ("function f() {} let g = f", "a function as a value"),
        ("function f(g) { g() }", "a call of a variable"),
        ("if (x) { function f() {} }", "a function inside a block or function"),
        ("function f() { const g = () => 1 }", "a function inside a block or function"),
        ("nothing()", "`nothing`, which the program does not define,"),
        ("const d = new Date()", "`new Date`"),
        ("x = Math.sin(1)", "`Math.sin`"),
        ("console.error(1)", "`console.error`"),
        ("x = xs.foo", "`.foo`"),
        ("xs.length = 0", "an assignment to a property"),
        ("x = (1, 2)", "a comma, an assignment"),
        ("a: for (;;) { break a }", "a label"),
        ("f`x`", "a tagged template"),
        ("x = 010", "a number that begins with 0"),
        ("return", "a return outside a function"),
        ("'use strict'", "the directive 'use strict'"),
        ("x = new Array(5)", "an array with holes"),
        ("let Math = 1", "a variable called `Math`"),
        ("console.log(process.argv)", "`process.argv`"),
        ("console.log(Object)", "`Object`"),
        ("let x = console.log(1)", "the value of a call that prints"),
        ("function f(a = 1, b) {}", "a parameter with a default before one without"),
        ("function f(a, b = a) {}", "a default that names a parameter"),
        ("console.log(typeof x)", "`typeof` of a name that nobody declares"),
        ("for (const x of xs) { x = 1 }", "an assignment to the constant of a loop"),
        ("var f = function () {}", "a function in a `var`"),
        ("function f() {} function f() {}", "a second function called `f`"),
        ("x = \ue000", "the character U+E000"),
        ("let xs = [1, 2]; xs[f()] += 1; function f() {}", "a change of a place that a call finds"),
    ],
)
def test_what_is_outside_the_subset_is_named(
    source: str, named: str, javascript: RealLanguage
) -> None:
    with pytest.raises(ProgramSyntaxError, match="outside the supported JavaScript sub") as error:
        javascript.parser.parse(source, Limits())
    assert named in str(error.value)


@pytest.mark.parametrize(
    ("source", "line", "column"),
    [
        ("x = ", 1, 5),
        ("let y = 1\nif (y { }", 2, 7),
        ("x = 'a", 1, 5),
        ("}", 1, 1),
        ("let x = 1 let y", 1, 11),
        ("x = -2 ** 2", 1, 8),
        ("x = a ?? b || c", 1, 12),
        ("let x = 1\nlet x = 2", 2, 5),
        ("{ let x; var x }", 1, 14),
        ("function f(a) { let a }", 1, 21),
        ("const x", 1, 7),
        ("break", 1, 1),
        ("1 = x", 1, 1),
        ("x = 3px", 1, 5),
        ("for (let i = 0\ni < 3\ni++) {}", 2, 1),
        ("if (x)\nelse y()", 2, 1),
        ("x = '\\xZZ'", 1, 5),
        ("x = 1__0", 1, 5),
    ],
)
def test_what_is_wrong_has_its_place(
    source: str, line: int, column: int, javascript: RealLanguage
) -> None:
    with pytest.raises(ProgramSyntaxError) as error:
        javascript.parser.parse(source, Limits())
    assert (error.value.line, error.value.column) == (line, column)
    assert "outside the supported" not in str(error.value)


@needs_node
@pytest.mark.parametrize("place", range(18))
def test_what_is_wrong_is_wrong_for_node_too(place: int) -> None:
    cases = test_what_is_wrong_has_its_place.pytestmark[0].args[1]  # type: ignore[attr-defined]
    assert real(cases[place][0]) == ("", False)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("for (let i = 0; i < 3; i++)", For),
        ("for (let i = 9; i >= n; i -= 2)", For),
        ("for (let i = 0; i < xs.length; i++)", For),
        ("for (let i = 0; i < m; i++)", Steps),
        ("for (let i = 0; i > 3; i++)", Steps),
        ("for (let i = 0; i < 3; i--)", Steps),
        ("for (var i = 0; i < 3; i++)", Steps),
        ("for (let i = 0, j = 1; i < 3; i++)", Steps),
    ],
)
def test_a_loop_that_counts_is_told_from_one_that_does_not(
    head: str, kind: type, javascript: RealLanguage
) -> None:
    program = javascript.parser.parse(f"{head} {{ m = 1; console.log(i) }}", Limits())
    assert kind in {type(node) for node in walk(program)}


@pytest.mark.parametrize("body", ["i = 5", "let i = 1", "n = 2; f(i)", "xs.push(1)", "f(i)"])
def test_a_loop_whose_body_meddles_does_not_count(body: str, javascript: RealLanguage) -> None:
    bound = "xs.length" if "push" in body else "n"
    loop = f"for (let i = 0; i < {bound}; i++) {{ {body} }} function f(a) {{}}"
    program = javascript.parser.parse(loop, Limits())
    assert For not in {type(node) for node in walk(program)}


@pytest.mark.parametrize("shape", ["-(N)", "!N", "[N]", "f(N)", "1 + (N)", "`${N}`", "1 ? N : 2"])
@pytest.mark.parametrize("levels", [400, 4_000])
def test_deep_expressions_are_refused_by_the_limit(
    shape: str, levels: int, javascript: RealLanguage
) -> None:
    opening, closing = shape.split("N")
    nest = opening * levels + "1" + closing * levels
    with pytest.raises(LimitError, match="nesting too deep"):
        javascript.parser.parse(f"function f(a) {{ return a }} x = {nest}", Limits())


def test_deep_blocks_are_refused_by_the_limit(javascript: RealLanguage) -> None:
    with pytest.raises(LimitError, match="nesting too deep"):
        javascript.parser.parse("if (x) { " * 5_000 + " }" * 5_000, Limits())
    with pytest.raises(LimitError, match="nesting too deep"):
        javascript.parser.parse("{ let s; s++; " * 300 + " }" * 300, Limits(nesting=10_000))


def test_every_way_to_end_a_line_is_one(javascript: RealLanguage) -> None:
    for end in ("\n", "\r\n", "\r", "\u2028"):
        source = f"let a = 1{end}let b = 2 // two{end}console.log(a, b)"
        assert printed(source, javascript) == "1 2\n"
    assert printed("\ufefflet a = 1\nconsole.log(a)", javascript) == "1\n"
    assert printed("#!/usr/bin/env node\nconsole.log(1)", javascript) == "1\n"


@pytest.mark.parametrize(
    "source",
    [
        "let s = 'ab'; while (true) s += s;",
        "let xs = [1]; while (true) xs = xs.concat(xs);",
        "const xs = []; while (true) xs.push(xs);",
        "let xs = []; while (true) xs = [xs, xs];",
        "let xs = [1]; for (let i = 0; i < 60; i++) xs = [xs, xs]; console.log(String(xs));",
        "let xs = [1]; for (let i = 0; i < 60; i++) xs = [xs, xs]; console.log(xs);",
        "console.log('x'.repeat(1e9));",
        "console.log('x'.padStart(1e9));",
        "console.log(Array(1e8).fill(0));",
        "console.log('x'.repeat(60000).replaceAll('x', 'y'.repeat(60000)));",
        "while (true) console.log('again');",
        "function f() { f() } f()",
        "let xs = [1]; xs.push(xs); console.log(xs);",
        "let xs = [1]; xs.push(xs); console.log(xs.join());",
    ],
)
def test_a_program_without_end_meets_a_limit(source: str, javascript: RealLanguage) -> None:
    program = javascript.parser.parse(source, Limits())
    limits = Limits(fuel=20_000)
    execution = run_program(program, semantics=javascript.semantics, limits=limits)
    if "60; i++" in source and "String" not in source:
        assert execution.error is None  # three levels are shown
    else:
        assert execution.error is not None


@needs_node
@pytest.mark.soak
def test_powers_are_nodes_to_the_last_digit() -> None:
    rng = Random(8)
    cases = [(rng.uniform(0, 10), rng.uniform(-9, 9)) for _ in range(50_000)]
    cases += [(2.0 ** rng.uniform(-1e3, 1e3), rng.uniform(-3, 3)) for _ in range(50_000)]
    cases += [(float(rng.randrange(-99, 99)), float(rng.randrange(-20, 60))) for _ in range(50_000)]
    rows = ",".join(f"[{base!r},{exponent!r}]" for base, exponent in cases)
    answer, _ = real(f"console.log([{rows}].map(([a, b]) => String(a ** b)).join(' '))")
    for (base, exponent), said in zip(cases, answer.split(), strict=True):
        assert numbers.number_text(power(base, exponent)) == said, (base, exponent)


def fault_or(method: Callable[[str], Any], text: str) -> str | None:
    """What a method gives; nothing where it says that it is not exact."""
    try:
        return characters(method(text))
    except FaultError as fault:
        return None if fault.code == "not exact" else fault.code


@needs_node
def test_capitals_are_nodes_for_every_character(javascript: RealLanguage) -> None:
    codes = [code for code in range(0x20, 0x1_FFFF) if not 0xD800 <= code < 0xE000]
    asked = """const out = []; for (const c of codes) {
      const s = String.fromCodePoint(c), [up, low] = [s.toUpperCase(), s.toLowerCase()];
      if (up !== s || low !== s) out.push([c, up, low]) }
    console.log(JSON.stringify(out))"""
    rules = javascript_rules.RULES(javascript.semantics, Limits())
    table = StringMethods(rules).table
    changed = {c: (up, low) for c, up, low in json.loads(real(f"const codes = {codes};{asked}")[0])}
    exact = 0
    for code in codes:
        character = chr(code)
        made = [fault_or(table[name], units(character)) for name in ("toUpperCase", "toLowerCase")]
        exact += None not in made
        if None not in made:
            assert tuple(made) == changed.get(code, (character, character))
    assert exact > 0.5 * len(codes)
