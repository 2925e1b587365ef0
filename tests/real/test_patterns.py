from pathlib import Path
from random import Random

import pytest

from caalm.errors import ConfigError
from caalm.programs.shape import outline_of
from caalm.real.language import load_real, real_languages
from caalm.real.patterns import load_patterns, read_pattern
from caalm.real.runtimes import available_runtimes, run_programs
from caalm.runtime import run_program
from caalm.runtime.rules import lua as lua_rules
from caalm.syntax import parse_program

# How many patterns a language has at least where its library is filled. There each of them
# gives this many programs in sixty draws; elsewhere a few will do.
LEAST = dict.fromkeys(("cobol", "javascript", "lua", "python"), 150)
VARIED, FEW = 20, 5
ALL = [(language, name) for language in real_languages() for name in load_patterns(language)]


def complaints(language: str, sources: list[str]) -> list[str]:
    """The programs that do not end, print nothing, or print what the runtime does not."""
    real = load_real(language)
    runs = [
        run_program(parse_program(source, real), semantics=real.semantics) for source in sources
    ]
    wrong = [
        f"{run.error}\n{source}" for source, run in zip(sources, runs, strict=True) if run.error
    ]
    wrong += [source for source, run in zip(sources, runs, strict=True) if not run.stdout]
    if language in available_runtimes():
        results = run_programs(language, sources, trusted=True)
        for source, run, result in zip(sources, runs, results, strict=True):
            if result.error is not None or run.stdout != result.text:
                wrong.append(f"{result.error or result.text}\n{source}")
    return wrong


def drawn(language: str, turns: int) -> list[str]:
    """Some programs of each of the language's patterns."""
    patterns = load_patterns(language).values()
    return [pattern.draw(Random(turn)) for pattern in patterns for turn in range(turns)]


@pytest.mark.parametrize("language", real_languages())
def test_every_pattern_is_read_and_prints_what_the_runtime_prints(language: str) -> None:
    assert complaints(language, drawn(language, 1 if language in LEAST else 3)) == []


@pytest.mark.soak
@pytest.mark.parametrize("language", real_languages())
def test_fifty_programs_of_every_pattern_print_what_the_runtime_prints(language: str) -> None:
    assert complaints(language, drawn(language, 50)) == []


def test_a_planted_fault_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    if "lua" not in available_runtimes():
        pytest.skip("lua's runtime is not installed")
    sources = [load_patterns("lua")["integer_limits"].draw(Random(0))]
    assert complaints("lua", sources) == []
    monkeypatch.setattr(lua_rules, "wrap", lambda value: value)
    assert complaints("lua", sources)


@pytest.mark.parametrize(("language", "name"), ALL)
def test_a_pattern_gives_more_than_one_program(language: str, name: str) -> None:
    pattern = load_patterns(language)[name]
    least = VARIED if language in LEAST else FEW
    assert len({pattern.draw(Random(turn)) for turn in range(60)}) >= least


@pytest.mark.parametrize(("language", "least"), LEAST.items())
def test_a_filled_library_keeps_its_size(language: str, least: int) -> None:
    assert len(load_patterns(language)) >= least


@pytest.mark.parametrize("language", LEAST)
def test_no_two_patterns_give_programs_of_one_shape(language: str) -> None:
    real, owners = load_real(language), dict[bytes, str]()
    for name, pattern in load_patterns(language).items():
        program = parse_program(pattern.draw(Random(0)), real)
        assert owners.setdefault(outline_of(program).shape, name) == name


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
