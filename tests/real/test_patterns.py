from pathlib import Path
from random import Random

import pytest

from caalm.errors import ConfigError
from caalm.real.language import load_real, real_languages
from caalm.real.patterns import load_patterns, read_pattern
from caalm.real.runtimes import available_runtimes, run_programs
from caalm.runtime import run_program
from caalm.syntax import parse_program

ALL = [(language, name) for language in real_languages() for name in load_patterns(language)]


@pytest.mark.parametrize("language", real_languages())
def test_every_pattern_is_read_and_prints_what_the_runtime_prints(language: str) -> None:
    real, patterns = load_real(language), load_patterns(language)
    sources = [pattern.draw(Random(turn)) for pattern in patterns.values() for turn in range(3)]
    runs = [
        run_program(parse_program(source, real), semantics=real.semantics) for source in sources
    ]
    for source, run in zip(sources, runs, strict=True):
        assert run.error is None, f"{run.error}\n{source}"
        assert run.stdout, source
    if language not in available_runtimes():
        pytest.skip(f"{language}'s runtime is not installed")
    for source, run, result in zip(
        sources, runs, run_programs(language, sources, trusted=True), strict=True
    ):
        assert result.error is None, f"{result.error}\n{source}"
        assert run.stdout == result.text, source


@pytest.mark.parametrize(("language", "name"), ALL)
def test_a_pattern_gives_more_than_one_program(language: str, name: str) -> None:
    pattern = load_patterns(language)[name]
    assert len({pattern.draw(Random(turn)) for turn in range(60)}) >= 5


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("-- n 3\n\nprint(1)", "line 1: expected 'name: 1..9'"),
        ("-- n: 9..1\n\nprint(<<n>>)", "line 1: 9..1 is empty"),
        ("-- n: 1..2\n\nprint(<<m>>)", "'m' is undefined"),
        ("-- n: 1..2\n\nprint(<<n)", "unexpected"),
    ],
)
def test_a_broken_pattern_is_refused_with_its_file(text: str, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "planted.lua"
    path.write_text(text)
    with pytest.raises(ConfigError, match=r"planted\.lua") as raised:
        read_pattern(path, "--")
    assert problem in str(raised.value)


def test_a_name_that_cannot_stand_in_an_id_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "Two Words.lua"
    path.write_text("print(1)")
    with pytest.raises(ConfigError, match="lower-case"):
        read_pattern(path, "--")


def test_values_are_ranges_or_texts(tmp_path: Path) -> None:
    path = tmp_path / "a.lua"
    path.write_text("-- n: -1..1\n-- word: a b | c\n\nprint(<<n>>, '<<word>>', <<n * 2>>)\n")
    pattern = read_pattern(path, "--")
    assert pattern.parameters == {"n": range(-1, 2), "word": ("a b", "c")}
    assert {pattern.draw(Random(turn)) for turn in range(99)} == {
        f"print({n}, '{word}', {n * 2})" for n in (-1, 0, 1) for word in ("a b", "c")
    }
