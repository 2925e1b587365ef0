"""G1, G2: the interpreter prints what the real runtimes print, byte by byte."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import CliRunner, Result

from caalm.cli import main
from caalm.real.language import real_languages
from caalm.real.lua_writer import LuaWriter
from caalm.runtime.rules import lua
from caalm.verification import verify, verify_language

LANGUAGES = real_languages()
CI, SOAK = {"cobol": 100}, {"cobol": 20_000}


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["verify", *arguments])


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_interpreter_agrees_with_the_runtime(name: str, need: Callable[[str], None]) -> None:
    need(name)
    found = verify_language(name, count=CI.get(name, 1_000), seed=20)
    assert found.smallest is None
    assert found.found == 0
    assert found.compared + sum(found.refused.values()) == found.count
    assert found.compared >= 0.8 * found.count


@pytest.mark.soak
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("name", LANGUAGES)
def test_the_interpreter_agrees_with_the_runtime_a_hundred_thousand_times(
    name: str, need: Callable[[str], None]
) -> None:
    need(name)
    assert verify_language(name, count=SOAK.get(name, 100_000), workers=2).smallest is None


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_translated_program_prints_the_same(name: str, need: Callable[[str], None]) -> None:
    need(name)
    found = verify_language(name, count=CI.get(name, 500), seed=20, translated=True)
    assert found.smallest is None
    assert (found.compared, found.failing) == (found.count, 0)


@pytest.mark.soak
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("name", LANGUAGES)
def test_thirty_thousand_translated_programs_print_the_same(
    name: str, need: Callable[[str], None]
) -> None:
    need(name)
    count = SOAK.get(name, 30_000)
    assert verify_language(name, count=count, translated=True, workers=2).smallest is None


@pytest.fixture
def _wrong_rule(monkeypatch: pytest.MonkeyPatch, need: Callable[[str], None]) -> None:
    need("lua")
    monkeypatch.setattr(lua, "_floor_divide", lambda left, right: 0 * left)


@pytest.mark.usefixtures("_wrong_rule")
def test_a_disagreement_is_shown_at_its_smallest_and_the_command_fails() -> None:
    result = run("--language", "lua", "--count", "150")
    assert result.exit_code == 1
    shown = result.stdout.partition("made smaller:\n\n")[2].split("\n\n")[0]
    assert "//" in shown
    assert len(shown) < 40
    assert "interpreter  prints" in result.stdout
    assert "Lua 5.4" in result.stdout.splitlines()[-1]


@pytest.mark.usefixtures("_wrong_rule")
def test_a_disagreement_is_in_the_json() -> None:
    result = run("--language", "lua", "--count", "150", "--json")
    (data,) = json.loads(result.stdout)["languages"]
    assert result.exit_code == 1
    assert data["disagreements"] > 0
    smallest = data["smallest"]
    assert "//" in smallest["source"]
    assert smallest["interpreter"] != smallest["runtime"]


def test_a_wrong_translation_is_found(
    monkeypatch: pytest.MonkeyPatch, need: Callable[[str], None]
) -> None:
    need("lua")
    assert run("--language", "lua", "--count", "60", "--translate").exit_code == 0
    monkeypatch.setattr(LuaWriter, "binary", {**LuaWriter.binary, "divide": ("/", 10, False)})
    result = run("--language", "lua", "--count", "60", "--translate")
    assert result.exit_code == 1
    assert " / " in result.stdout


def test_an_interpreter_that_breaks_is_a_disagreement(
    monkeypatch: pytest.MonkeyPatch, need: Callable[[str], None]
) -> None:
    need("lua")

    def broken(*_: Any) -> Any:
        raise KeyError("planted")

    monkeypatch.setattr(lua, "equal", broken)
    found = verify_language("lua", count=150)
    assert found.smallest is not None
    assert found.smallest.ours.error == "the interpreter broke: KeyError('planted')"


@pytest.mark.parametrize("side", ["run_programs", "run_single"])
def test_a_batch_that_differs_from_a_process_of_its_own_is_found(
    side: str, monkeypatch: pytest.MonkeyPatch, need: Callable[[str], None]
) -> None:
    need("lua")
    if verify.sandbox_problem() is not None:
        pytest.skip("no sandbox on this machine")
    right = getattr(verify, side)

    def planted(name: str, asked: Any, **options: Any) -> Any:
        wrong = "print('planted')"
        return right(name, wrong if isinstance(asked, str) else [wrong] * len(asked), **options)

    monkeypatch.setattr(verify, side, planted)
    monkeypatch.setattr(verify, "shrink_program", lambda program, _: program)
    found = verify_language("lua", count=301)
    assert found.found == (found.alone if side == "run_single" else found.compared) > 1


def test_the_number_of_workers_changes_nothing(need: Callable[[str], None]) -> None:
    need("lua")
    one, two = (verify_language("lua", count=520, workers=workers) for workers in (1, 2))
    assert (one.compared, one.failing, one.refused) == (two.compared, two.failing, two.refused)


def test_the_figures_are_shown(need: Callable[[str], None]) -> None:
    need("lua")
    result = run("--language", "lua", "--count", "30", "--json")
    assert result.exit_code == 0
    (data,) = json.loads(result.stdout)["languages"]
    assert data["compared"] + sum(data["refused"].values()) == data["programs"] == 30
    assert run("--language", "lua", "--count", "30").stdout.split()[:2] == ["language", "runtime"]


def test_an_unknown_language_is_refused_with_the_known_ones() -> None:
    result = run("--language", "perl")
    assert "unknown real language 'perl'; known: " in result.stderr


def test_a_missing_runtime_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert "apt-get install lua5.4" in run("--language", "lua").stderr
    result = run("--count", "1")
    assert "lua: its runtime is not installed (make setup-runtimes)" in result.stderr
