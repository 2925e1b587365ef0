"""Batches: each program prints what it prints alone, and none can tell that it has company."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from caalm.errors import MissingRuntimeError, UnknownNameError
from caalm.real.runtimes import (
    RUNTIMES,
    RuntimeLimits,
    RuntimeResult,
    batch,
    run_programs,
    run_single,
    sandbox,
)
from caalm.real.runtimes.batch import fits_batch, run_batch

LIMITS = RuntimeLimits(seconds=2)
LANGUAGES = ("python", "javascript", "lua", "cobol")


def cobol(statements: str, storage: str = "01 X PIC 9(4) VALUE 1.") -> str:
    return (
        "IDENTIFICATION DIVISION.\nPROGRAM-ID. P.\nDATA DIVISION.\nWORKING-STORAGE SECTION.\n"
        f"{storage}\nPROCEDURE DIVISION.\n    {statements}\n    STOP RUN.\n"
    )


# Programs that end in every way there is; a batch must say what a process of its own says.
PROGRAMS = {
    "python": [
        "print(1, 'a', [1, 'é'], sep=', ', end='!\\n')",
        "print(x)",
        "print(1)\nraise ValueError('two\\nlines')",
        "def f(:\n    pass",
        "  print(1)",
        "class E(Exception):\n    pass\nprint(2)\nraise E",
        "import sys\nprint(sys.argv, __name__, __file__.rpartition('/')[2])\nsys.exit(3)",
        "import sys\nsys.exit('bye')",
        "print({'one', 'two', 'three', 'four'})",
        "import decimal\nprint(decimal.Decimal(1) / decimal.Decimal(0))",
        "exit(4)",
        "print('\\udc80')",
        "def depth(n):\n    return depth(n + 1) if n < 5000 else n\nprint(depth(1))",
        "n = 0\ndef f():\n    global n\n    n += 1\n    f()\n"
        "try:\n    f()\nexcept RecursionError:\n    print(n)",
        "\ufeffprint('with a mark')",
        "print(1)\r\nprint(2)\r\n",
        "# -*- coding: latin-1 -*-\nprint('Ã©')",
        "print(input())",
        "",
        "print('x' * 65536)",
        "print('x' * 70000)",
        "import atexit\natexit.register(print, 'late')\nprint('soon')",
        "print(int('9' * 5000))",
        "match 3:\n    case 3:\n        print('three')",
    ],
    "javascript": [
        "console.log(1, 'a', [1, 'é'], {b: -0}, undefined, null)",
        "console.log(x)",
        "console.log(1); throw new RangeError('two\\nlines')",
        "let x = ;",
        "throw 5",
        "class E extends Error {}; throw new E('mine')",
        "'use strict'; x = 1",
        "x = 1; console.log(this, typeof module, x)",
        "process.stdout.write('no end'); console.log('%d%%', 5); console.error('unseen')",
        "console.group('g'); console.log('in'); console.table([[1, 2]])",
        "console.log(1); process.exit(3)",
        "setTimeout(() => console.log('late'), 1); console.log('soon')",
        "Promise.resolve(1).then(console.log); console.log(2)",
        "const f = n => f(n + 1); f(0)",
        "\ufeffconsole.log('with a mark')",
        "#!/usr/bin/env node\nconsole.log('with a path')",
        "return; console.log(1)",
        "",
        "console.log('x'.repeat(65535))",
        "console.log('x'.repeat(70000))",
        "for (const k in globalThis) if (k.length == 3) console.log(k)",
        "console.log([1, 2, 3].at(-1), new Map([[1, {a: [1, {b: {c: {}}}]}]]), 10n ** 30n)",
        "console.log(require('path').basename(__filename))",
    ],
    "lua": [
        "print(1, 'a', 2^53, 1.0, nil, true)  io.write(1.0, ' ', 7, '\\n')",
        "print(x.y)",
        "print(1) error('two\\nlines')",
        "x = = 1",
        "error({})",
        "error(setmetatable({}, {__tostring = function() return 'mine' end}))",
        "error('no place', 0)",
        "os.exit(3)",
        "print(#arg, arg[0]) print(_VERSION, ...)",
        "print(load('x = 5; return x')(), x, _G.x, _G == _ENV)",
        "print(('x'):rep(3), ('%5.2f'):format(3.14159), #'é', utf8.len('é'), '10' + 5)",
        "local function f(n) return 1 + f(n + 1) end f(1)",
        "print(pcall(error, 'caught'))",
        "local co = coroutine.wrap(function() coroutine.yield(1) end) print(co())",
        "\ufeffprint('with a mark')",
        "#!/usr/bin/lua5.4\nprint('with a path')",
        "goto done\nprint(1)\n::done::",
        "",
        "io.write(('x'):rep(65536))",
        "io.write(('x'):rep(70000))",
        "return 5",
        "print(io.read())",
        "setmetatable({}, {__gc = function() print('late') end})",
        "print(math.maxinteger + 1 == math.mininteger, 7 // 2, -7 // 2, 7 % -3, 1 // 0.0)",
        "print(1 // 0)",
    ],
    "cobol": [
        cobol('DISPLAY "one" X'),
        cobol('DISPLAY "unknown" Y'),
        cobol('DISPLAY 1\n    MOVE 1 TO T(X)', "01 X PIC 9 VALUE 7.\n01 R.\n05 T PIC 9 OCCURS 3."),
        cobol("MOVE 3 TO RETURN-CODE"),
        cobol("ADD 1 TO X\n    DISPLAY X"),
        cobol("ADD 1 TO X\n    DISPLAY X"),
        cobol('DISPLAY "STOP RUN. PROGRAM-ID. Q. END PROGRAM Q."  *> PROGRAM-ID. R.'),
        cobol("DISPLAY X.\n    GOBACK"),
        cobol("DISPLAY X") + "END PROGRAM P.\n",
        cobol('CALL "SYSTEM" USING "echo from a shell"'),
        cobol('DISPLAY "no end').replace("    STOP RUN.\n", ""),
        cobol("ACCEPT X\n    DISPLAY X"),
        cobol("DISPLAY X\n    EXIT PROGRAM\n    DISPLAY X"),
        cobol("DISPLAY X").replace("\n", "\r\n"),
        "DISPLAY 1",
        "",
        cobol("PERFORM 9000 TIMES DISPLAY \"12345678\" END-PERFORM"),
    ],
}  # fmt: skip


def essence(result: RuntimeResult) -> tuple[object, ...]:
    """All of a result but the time it took."""
    return result.stdout, result.error, result.status, result.limit


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_program_prints_in_a_batch_what_it_prints_alone(
    language: str, need: Callable[[str], None]
) -> None:
    need(language)
    fitting = [one for one in PROGRAMS[language] if fits_batch(language, one)]
    assert len(fitting) >= len(PROGRAMS[language]) // 2
    together = run_batch(language, fitting, LIMITS)
    for source, result in zip(fitting, together, strict=True):
        alone = run_single(language, source, limits=LIMITS, trusted=True)
        assert (source, essence(result)) == (source, essence(alone))


# Each pair: what a program does to the world, and what a later one sees of it. Where a batch
# takes both, they share a process; the later one must see the world as it should be.
TRACES = {
    "python": [
        ("x = 1", "print('x' in globals())"),
        ("import builtins\nbuiltins.print = None", "print(1)"),
        ("print = None", "print(1)"),
        ("import sys\nsys.stdout = None", "print(1)"),
        ("import math\nmath.pi = 3", "import math\nprint(math.pi)"),
        ("import os\nos.environ['A'] = 'b'", "import os\nprint(os.environ.get('A'))"),
        ("import random\nrandom.seed(1)", "import sys\nprint('random' in sys.modules)"),
        ("g = (i for i in [1])\ng.gi_frame.f_builtins['len'] = 5", "print(len('abc'))"),
        ("import os\nos.close(1)", "print(1)"),
        ("import os\nos._exit(0)", "print(1)"),
        ("import os\nos.kill(os.getppid(), 9)", "print(1)"),
        ("import ctypes\nctypes.string_at(0)", "print(1)"),
        ("while True: pass", "print(1)"),
        ("while True:\n    try:\n        print('x' * 999)\n    except:\n        pass", "print(1)"),
        ("x = 'x' * (1 << 40)", "print(1)"),
    ],
    "javascript": [
        ("x = 1; var y = 2; globalThis.z = 3", "console.log(typeof x, typeof y, typeof z)"),
        ("Array.prototype.map = null", "console.log([1].map(x => x + 1))"),
        ("Array.prototype.extra = 1; for (const i in [5]) console.log(i)",
         "for (const i in [5]) console.log(i)"),
        ("Object.freeze(Array.prototype)", "console.log(Object.isFrozen(Array.prototype))"),
        ("Math.floor = () => 7; delete Math.ceil", "console.log(Math.floor(1.5), Math.ceil(1.5))"),
        ("console.log = null", "console.log(1)"),
        ("const { log } = console; log.extra = 1", "console.log(console.log.extra)"),
        ("console['log'] = 5", "console.log(1)"),
        ("console.count(); console.time('t')", "console.count()"),
        ("process.stdout.write = console.log", "process.stdout.write('a')"),
        ("console.group()", "console.log(1)"),
        ("console = null", "console.log(1)"),
        ("undefined_ = 1; NaN_ = 2; String = Number", "console.log(String(5) === '5')"),
        ("Object.prototype.then = 1", "console.log({}.then)"),
        ("while (true) {}", "console.log(1)"),
        ("while (true) console.log('x'.repeat(999))", "console.log(1)"),
        ("const a = []; while (true) a.push(new Array(1000).fill(a.length))", "console.log(1)"),
    ],
    "lua": [
        ("x = 1", "print(x)"),
        ("print = nil string.rep = nil", "print(('x'):rep(2), string.rep('x', 2))"),
        ("m = getmetatable('') m.__index = nil m.__add = nil", "print(('x'):rep(2), '1' + 1)"),
        ("getmetatable('').__call = print", "print(pcall(function() return ('x')() end))"),
        ("_G.math = {} _ENV = {}", "print(math.floor(1.5))"),
        ("setmetatable(_G, {__index = function() return 5 end})", "print(y)"),
        ("load('z = 1')()", "print(z)"),
        ("table.insert(string, 1)", "print(string[1])"),
        ("while true do end", "print(1)"),
        ("while true do print(('x'):rep(999)) end", "print(1)"),
        ("local x = 'x' while true do x = x .. x end", "print(1)"),
    ],
    "cobol": [
        (cobol("ADD 1 TO X"), cobol("DISPLAY X")),
        (cobol("MOVE 3 TO RETURN-CODE"), cobol("DISPLAY RETURN-CODE")),
        (cobol("PERFORM UNTIL X = 0 MOVE 1 TO X END-PERFORM"), cobol("DISPLAY X")),
        (cobol('PERFORM UNTIL X = 0 DISPLAY "xxxxxxxxxxxxxxxx" END-PERFORM'), cobol("DISPLAY X")),
        (cobol('DISPLAY "open'), cobol("DISPLAY X")),
        (cobol("DISPLAY X").replace("PROCEDURE", "PROCEDUR"), cobol("DISPLAY X")),
    ],
}  # fmt: skip
PAIRS = [(language, *pair) for language in LANGUAGES for pair in TRACES[language]]


@pytest.mark.parametrize(("language", "trace", "later"), PAIRS)
def test_a_program_leaves_no_trace_in_the_next(
    language: str, trace: str, later: str, need: Callable[[str], None]
) -> None:
    need(language)
    if "os.kill" in trace and sandbox.sandbox_problem() is not None:
        pytest.skip("alone and without a sandbox, it would kill these tests")
    assert fits_batch(language, trace)
    limits = RuntimeLimits(seconds=1)
    alone = essence(run_single(language, later, limits=limits, trusted=True))
    results = run_batch(language, [later, trace, later, later], limits)
    assert [essence(results[place]) for place in (0, 2, 3)] == [alone] * 3


ALONE = {
    "python": ["import sys\nprint(sys.getrecursionlimit())"],
    "javascript": [
        "setTimeout(() => 1)",
        "const f = async () => 1",
        "Promise.resolve()",
        "process.exit()",
        "require('fs')",
        "Object.defineProperty(Array.prototype, 'x', {value: 1})",
        "#!/usr/bin/env node",
    ],
    "lua": ["os.exit()", "io.read()", "local w = io", "debug.getregistry()", "__gc = 1", "#!/lua"],
    "cobol": [
        cobol('CALL "SYSTEM" USING "id"'),
        cobol('COPY "x".'),
        cobol("EXIT PROGRAM"),
        cobol("DISPLAY X") * 2,
        "DISPLAY 1",
    ],
}


@pytest.mark.parametrize(
    ("language", "source"), [(name, one) for name, sources in ALONE.items() for one in sources]
)
def test_what_a_driver_does_not_imitate_runs_alone(language: str, source: str) -> None:
    assert not fits_batch(language, source)
    assert fits_batch(language, SMALL[language].format(1))


# Of each language's driver: a part, what stands there instead, and the trace that shows it.
FAULTS = [
    ("python", "_REACHES_OUT.search(source)", "False", "import math\nmath.pi = 3"),
    ("javascript", "if (!isRestored()) break;", "", "Array.prototype.map = null"),
    ("javascript", "!OTHER_USE.test(source)", "true", "console = null"),
    ("javascript", "stdout.write = freshWrite()", "", "process.stdout.write = console.log"),
    ("lua", "local world = fresh_world()", "local world = _G", "x = 1"),
]


@pytest.mark.parametrize(("language", "good", "bad", "trace"), FAULTS)
def test_a_driver_that_does_not_keep_programs_apart_is_caught(
    language: str,
    good: str,
    bad: str,
    trace: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    need: Callable[[str], None],
) -> None:
    need(language)
    name = RUNTIMES[language].driver
    source = (batch._DRIVERS / name).read_text()
    assert good in source
    (tmp_path / name).write_text(source.replace(good, bad))
    monkeypatch.setattr(batch, "_DRIVERS", tmp_path)
    later = dict(TRACES[language])[trace]
    first, _, third = run_batch(language, [later, trace, later], LIMITS)
    assert essence(first) != essence(third)


@pytest.fixture
def starts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was started, in order: the last word of each command."""
    seen: list[str] = []
    real = sandbox.start_confined

    def counting(command: Sequence[str], *arguments: Any, **options: Any) -> Any:
        seen.append(command[-1].split()[-1])
        return real(command, *arguments, **options)

    monkeypatch.setattr(sandbox, "start_confined", counting)
    monkeypatch.setattr(batch, "start_confined", counting)
    return seen


SMALL = {
    "python": "print({})",
    "javascript": "console.log({})",
    "lua": "print({})",
    "cobol": cobol("DISPLAY {}"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_many_programs_cost_one_start(
    language: str, starts: list[str], need: Callable[[str], None]
) -> None:
    need(language)
    sources = [SMALL[language].format(number) for number in range(40)]
    results = run_programs(language, sources, trusted=True, cached=False)
    assert [result.text for result in results] == [f"{number}\n" for number in range(40)]
    assert starts == [RUNTIMES[language].driver]


@pytest.mark.usefixtures("_sandboxed")
def test_a_program_of_a_user_never_shares_a_start(
    starts: list[str], need: Callable[[str], None]
) -> None:
    need("lua")
    results = run_programs("lua", ["print(1)", "print(2)"], trusted=False, cached=False)
    assert [result.text for result in results] == ["1\n", "2\n"]
    assert starts == ["program.lua", "program.lua"]


def test_an_endless_program_costs_one_more_start(
    starts: list[str], need: Callable[[str], None]
) -> None:
    need("lua")
    sources = ["print(1)", "while true do end", "print(3)", "print(4)"]
    limits = RuntimeLimits(seconds=0.2)
    results = run_programs("lua", sources, limits=limits, trusted=True, cached=False)
    assert [result.limit for result in results] == [None, "time", None, None]
    assert starts == ["driver.lua", "driver.lua"]


def test_a_runtime_that_is_not_there_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(MissingRuntimeError, match=r"apt-get install lua5\.4"):
        run_programs("lua", ["print(1)"], trusted=True)
    with pytest.raises(UnknownNameError, match="known: cobol, javascript, lua, python"):
        run_programs("perl", ["print 1"], trusted=True)
