import subprocess
import sys
from pathlib import Path

import pytest

import caalm
from caalm.errors import LimitError, ProgramSyntaxError, UnknownNameError
from caalm.nodes import Program
from caalm.runtime import Limits

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = caalm.__doc__ or ""


def modules_after(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(done.stdout.split())


def test_importing_caalm_loads_nothing_else() -> None:
    more = modules_after("import caalm") - modules_after("import importlib, typing")
    assert {name for name in more if not name.startswith("_")} <= {"caalm", "typing", "importlib"}


def test_every_public_name_can_be_reached_and_is_listed() -> None:
    for name in caalm.__all__:
        assert callable(getattr(caalm, name))
        assert name in dir(caalm)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = caalm.nothing


def test_the_explanation_stays_callable_after_its_package_is_imported() -> None:
    code = (
        "import caalm\nfrom caalm.explain import render_html\nfrom caalm import explain\n"
        "assert explain is caalm.explain and callable(caalm.explain)"
    )
    modules_after(code)


def test_the_example_of_the_package_runs() -> None:
    code = EXAMPLE.split("\n\n    ", 1)[1].split("\n\n`import")[0].replace("\n    ", "\n")
    modules_after(code + "\nassert not explanation.correct or execution.stdout == '3\\n'")


def test_sample_program_is_the_same_for_the_same_seed() -> None:
    language = caalm.make_language(7)
    first = caalm.sample_program(language, tier=2, seed=1)
    assert first == caalm.sample_program(language, tier=2, seed=1)
    assert first != caalm.sample_program(language, tier=2, seed=2)


def test_sample_program_refuses_an_unknown_tier() -> None:
    with pytest.raises(UnknownNameError, match="known: 1, 2, 3"):
        caalm.sample_program(caalm.make_language(7), tier=9)


def test_parse_gives_the_tree_and_run_its_output() -> None:
    language = caalm.make_language(7)
    source = caalm.sample_program(language, tier=3, seed=5)
    assert isinstance(caalm.parse(source, language), Program)
    execution = caalm.run(source, language, trace=True)
    assert execution.error is None
    assert execution.trace is not None
    assert "".join(step.printed for step in execution.trace) == execution.stdout


def test_translate_keeps_the_meaning() -> None:
    here, there = caalm.make_language(7), caalm.make_language(8)
    source = caalm.sample_program(here, tier=2, seed=3)
    assert (
        caalm.run(caalm.translate(source, here, there), there).stdout
        == caalm.run(source, here).stdout
    )


def test_limits_are_arguments() -> None:
    language = caalm.make_language(7)
    source = caalm.sample_program(language, tier=3, seed=1)
    assert caalm.run(source, language, limits=Limits(fuel=1)).error is not None
    with pytest.raises(LimitError):
        caalm.parse(source, language, limits=Limits(source=3))


def test_a_broken_source_is_an_error_with_its_place() -> None:
    with pytest.raises(ProgramSyntaxError) as caught:
        caalm.parse(")(", caalm.make_language(7))
    assert (caught.value.line, caught.value.column) == (1, 1)


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "caalm/py.typed").is_file()
