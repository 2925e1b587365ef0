import re
import time
from pathlib import Path

import pytest
from cli_hostile import hostile_sources
from click.testing import CliRunner, Result

import caalm
from caalm.cli import main
from caalm.errors import CaalmError, LimitError, ProgramSyntaxError
from caalm.language import Language, make_language
from caalm.runtime import Limits

SEEDS = (7, 11, 23)
PLACE = re.compile(r"line \d+, column \d+")
OTHER_REFUSALS = re.compile(r"not UTF-8|larger than|nesting too deep|at most \d+")


def programs_of(language: Language) -> list[str]:
    return [caalm.sample_program(language, tier, seed) for tier in (1, 2, 3) for seed in range(3)]


def check(result: Result, seconds: float) -> None:
    """No traceback, no fault of our own, a known exit code, and a place in what is refused."""
    assert "Traceback" not in result.output
    assert result.exit_code in (0, 1, 2), (result.exit_code, result.stderr, result.exception)
    assert seconds < 5
    refusal = next(
        (line for line in result.stderr.splitlines() if line.startswith("error: ")), None
    )
    if refusal is not None:
        assert PLACE.search(refusal) or OTHER_REFUSALS.search(refusal), refusal


def attack(command: str, source: bytes, seed: int) -> Result:
    arguments = [command, "-", "--lang", str(seed)]
    if command == "explain":
        arguments += ["--prediction", source[:200].decode("utf-8", "replace")]
    return CliRunner().invoke(main, arguments, input=source)


def attack_all(seed: int, count: int) -> set[int]:
    language = make_language(seed)
    codes = set()
    for number, source in enumerate(hostile_sources(language, programs_of(language), count)):
        command = ("parse", "run", "explain")[number // 6 % 3]
        start = time.monotonic()
        result = attack(command, source, seed)
        check(result, time.monotonic() - start)
        codes.add(result.exit_code)
    return codes


@pytest.mark.parametrize("seed", SEEDS)
def test_no_source_gets_a_traceback_out_of_a_command(seed: int) -> None:
    assert attack_all(seed, 500) == {0, 1}  # some of the mutations still run


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(100, 140))
def test_soak_no_source_gets_a_traceback_out_of_a_command(seed: int) -> None:
    attack_all(seed, 5_000)


def place_of_refusal(source: str, language: Language) -> tuple[int, int]:
    """Where the API refuses a source; line 1, column 1 where it does not or it is too large."""
    limits = Limits(fuel=20_000)
    try:
        caalm.run(source, language, limits=limits)
        caalm.explain(source, language, source[:50], limits=limits)
    except ProgramSyntaxError as error:
        return error.line, error.column
    except LimitError:
        pass
    return 1, 1


@pytest.mark.parametrize("seed", SEEDS)
def test_the_api_raises_only_its_own_errors(seed: int) -> None:
    language = make_language(seed)
    for data in hostile_sources(language, programs_of(language), 300):
        source = data.decode("utf-8", "surrogateescape")
        line, column = place_of_refusal(source, language)
        assert 1 <= line <= source.count("\n") + 2
        assert column >= 1


def test_a_line_of_a_mebibyte_is_refused_with_a_place() -> None:
    for source in (b"x" * (1 << 20), b"(" * (1 << 20), b" " * (1 << 20), b"1 + " * (1 << 18)):
        result = attack("run", source, SEEDS[0])
        check(result, 0)


@pytest.mark.parametrize("fault", [RecursionError("deep"), KeyError("x"), TypeError("bytes")])
def test_planted_fault_in_the_parser_is_seen_by_the_check(
    fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr("caalm.syntax.parse_program", broken)
    with pytest.raises(AssertionError):
        attack_all(SEEDS[0], 3)


def test_planted_message_without_a_place_is_seen_by_the_check(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def vague(*_: object, **__: object) -> None:
        raise CaalmError("something is wrong")

    monkeypatch.setattr("caalm.syntax.parse_program", vague)
    with pytest.raises(AssertionError):
        attack_all(SEEDS[0], 3)


ARGUMENTS = (
    "", " ", "-", "--", "-1", "0", "1e9", "nan", "9" * 5_000, "x" * 5_000, "a\0b", "\ud800", "é漢",
    "..", "/", "/dev/null", "a\nb", "\x1b[31m", "%s{0}{{x}}", "[bold]x", "!!python/name:os.system",
)  # fmt: skip
CALLS: dict[str, list[str]] = {
    "make-lang": ["--seed", "--count", "--spec", "--profile", "--out"],
    "sample": ["--tier", "--count", "--seed", "--id", ""],
    "parse": ["--lang", ""],
    "run": ["--lang", "--fuel", "--limit", ""],
    "translate": ["--from", "--to", ""],
    "build": [
        "--config",
        "--workers",
        "--executor",
        "--ranks",
        "--cluster",
        "--seed",
        "--languages",
        "--name",
    ],
    "predict": ["--lang", "--languages", ""],
    "evaluate": ["--data", "--split", "--benchmark", "--limit", "--batch-size", "--model"],
    "explain": ["--lang", "--prediction", "--html", "--languages", ""],
    "export": ["--format", "--out", ""],
    "env": [""],
    "completion": [""],
}
OTHERS: dict[str, list[str]] = {
    "sample": ["7"],
    "parse": ["p.txt", "--lang", "7"],
    "run": ["p.txt", "--lang", "7"],
    "translate": ["p.txt", "--from", "7", "--to", "8"],
    "build": ["--dry-run"],
    "predict": ["p.txt", "--model", "oracle"],
    "evaluate": ["--out", "report", "--data", "nowhere"],
    "explain": ["p.txt", "--lang", "7", "--prediction", "1"],
    "export": ["7", "--format", "lark"],
}


@pytest.mark.parametrize(
    ("command", "option"), [(command, option) for command in CALLS for option in CALLS[command]]
)
def test_no_argument_gets_a_traceback_out_of_a_command(
    command: str, option: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("p.txt").write_text(caalm.sample_program(make_language(7)), encoding="utf-8")
    for value in ARGUMENTS:
        others = OTHERS.get(command, [])
        arguments = [command, *others, option, value] if option else [command, value, *others[1:]]
        start = time.monotonic()
        result = CliRunner().invoke(main, arguments, input="x")
        assert "Traceback" not in result.output
        assert result.exit_code in (0, 1, 2), (arguments, result.stderr[:500], result.exception)
        assert time.monotonic() - start < 5, arguments


def test_planted_fault_in_a_command_is_seen_by_the_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caalm.language.profiles", lambda: 1 / 0)
    monkeypatch.setattr("caalm.language.load_language", lambda _: [][0])
    with pytest.raises(AssertionError):
        test_no_argument_gets_a_traceback_out_of_a_command("run", "--lang", tmp_path, monkeypatch)
