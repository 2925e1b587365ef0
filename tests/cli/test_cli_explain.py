"""explain, predict, evaluate and build from the command line; guessing a language."""

import json
from pathlib import Path

import pytest
from cli_support import Invoke, one_line

import caalm
from caalm.cli.guess import find_language
from caalm.errors import UsageError
from caalm.language import Language, make_language, save_language
from caalm.nodes import Binary, Integer, Print, Program
from caalm.syntax import adapt_program, print_program

ROOT = Path(__file__).resolve().parents[2]
SMOKE = ROOT / "configs/build/smoke.yaml"


@pytest.fixture
def program(tmp_path: Path, language: Language) -> Path:
    path = tmp_path / "program.txt"
    path.write_text(caalm.sample_program(language, tier=3, seed=1), encoding="utf-8")
    return path


@pytest.fixture
def truth(program: Path, language: Language) -> str:
    return caalm.run(program.read_text(encoding="utf-8"), language).stdout


def test_explain_exits_with_0_where_the_prediction_is_right(
    invoke: Invoke, program: Path, truth: str
) -> None:
    result = invoke("explain", program, "--lang", "7", "--prediction", truth)
    assert result.exit_code == 0
    assert "The prediction is right." in result.stdout


def test_explain_exits_with_1_and_shows_where_it_is_wrong(
    invoke: Invoke, program: Path, truth: str
) -> None:
    result = invoke("explain", program, "--lang", "7", "--prediction", truth + "9\n")
    assert result.exit_code == 1
    assert f"line {truth.count(chr(10)) + 1} is the first that differs" in result.stdout
    assert result.stderr == ""


def test_explain_as_json_holds_everything(invoke: Invoke, program: Path) -> None:
    result = invoke("explain", program, "--lang", "7", "--prediction", "9", "--json")
    plain = json.loads(result.stdout)
    assert result.exit_code == 1
    assert plain["correct"] is False
    assert plain["first_difference"]["prediction"] == "9"
    assert plain["ast"]["kind"] == "program"


def test_explain_writes_a_page(invoke: Invoke, program: Path, tmp_path: Path) -> None:
    result = invoke("explain", program, "--lang", "7", "--prediction", "9", "--html", "x.html")
    assert result.exit_code == 1
    assert result.stdout == "wrote x.html\n"
    assert (tmp_path / "x.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_explain_asks_a_model(invoke: Invoke, program: Path) -> None:
    assert invoke("explain", program, "--lang", "7", "--model", "oracle").exit_code == 0


def test_explain_takes_a_model_or_a_prediction(invoke: Invoke, program: Path) -> None:
    result = invoke("explain", program, "-l", "7", "--model", "oracle", "--prediction", "1")
    assert result.exit_code == 2
    assert "either --model or --prediction" in one_line(result)


def test_predict_prints_what_the_model_says(invoke: Invoke, program: Path, truth: str) -> None:
    result = invoke("predict", program, "--model", "oracle", "--lang", "7")
    assert (result.exit_code, result.stdout) == (0, truth)
    plain = json.loads(
        invoke("predict", program, "--model", "oracle", "--lang", "7", "--json").stdout
    )
    assert plain == {"model": "oracle", "settings": {}, "prediction": truth.removesuffix("\n")}


def write_printing(folder: Path, languages: list[Language], number: int) -> str:
    """Save the languages; a program that adds two numbers in the first of them."""
    for language in languages:
        save_language(language, folder)
    body = Print((Binary("add", Integer(number), Integer(number)),))
    return print_program(adapt_program(Program((body,)), languages[0]), languages[0])


def test_a_program_that_one_saved_language_accepts_is_in_that_language(tmp_path: Path) -> None:
    languages = [make_language(seed) for seed in (7, 8, 9)]
    source = write_printing(tmp_path, languages, 2)
    found, how = find_language("a.txt", source, [tmp_path])
    assert found.name == "seed-0007"
    assert "the only one of 3" in how


def test_the_language_that_was_found_is_named_on_stderr(
    invoke: Invoke, program: Path, truth: str, tmp_path: Path
) -> None:
    save_language(make_language(7), tmp_path / "grammars")
    result = invoke("explain", program, "--prediction", truth)
    assert result.exit_code == 0
    assert result.stderr.startswith("language seed-0007: ")


def copies(folder: Path, *swaps: tuple[str, str]) -> None:
    """Save language 7 under two names, the second with the words of two operators swapped."""
    from dataclasses import replace

    from caalm.language import build_language

    spec = make_language(7).spec
    words = dict(spec.lexemes)
    for one, other in swaps:
        words[one], words[other] = words[other], words[one]
    copy = replace(spec, name="copy", lexemes=tuple(sorted(words.items())))
    for one in (spec, copy):
        save_language(build_language(one), folder)


def test_languages_that_disagree_on_the_output_are_listed(tmp_path: Path) -> None:
    copies(tmp_path, ("add", "multiply"))
    source = write_printing(tmp_path, [make_language(7)], 3)
    with pytest.raises(UsageError, match="means different things in copy, seed-0007"):
        find_language("a.txt", source, [tmp_path])


def test_languages_that_agree_on_the_output_are_as_good_as_one(tmp_path: Path) -> None:
    copies(tmp_path, ("add", "multiply"))
    source = write_printing(tmp_path, [make_language(7)], 2)  # 2 + 2 is 2 * 2
    _, how = find_language("a.txt", source, [tmp_path])
    assert "all print the same" in how


def test_a_program_that_no_saved_language_accepts_names_the_nearest(tmp_path: Path) -> None:
    source = write_printing(tmp_path, [make_language(7), make_language(8)], 2)
    with pytest.raises(UsageError, match=r"seed-0007 comes furthest: line \d+, column \d+"):
        find_language("a.txt", source + "\n)(", [tmp_path])


def test_without_candidates_the_line_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no saved languages"):
        find_language("a.txt", "x", [tmp_path])


def test_a_real_language_is_told_by_its_ending(tmp_path: Path) -> None:
    language, how = find_language("a.LUA", "no matter what", [tmp_path])
    assert (language.name, how) == ("lua", "language lua: by the file's ending")


def test_a_damaged_saved_language_is_passed_over(tmp_path: Path) -> None:
    source = write_printing(tmp_path, [make_language(7)], 2)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken/spec.json").write_text("{")
    assert find_language("a.txt", source, [tmp_path])[0].name == "seed-0007"


def test_build_shows_its_plan_and_writes_nothing(invoke: Invoke, tmp_path: Path) -> None:
    result = invoke("build", "--config", SMOKE, "--dry-run", "--json", "--seed", "3")
    plan = json.loads(result.stdout)
    assert plan["seed"] == 3
    assert sum(split["rows"] for split in plan["splits"].values()) == plan["rows"] >= 1_000
    assert sum(split["languages"] for split in plan["splits"].values()) >= plan["languages"]
    assert list(tmp_path.iterdir()) == []


def test_build_needs_a_folder(invoke: Invoke) -> None:
    result = invoke("build", "--config", SMOKE)
    assert result.exit_code == 2
    assert "--out" in one_line(result)


def test_a_small_corpus_is_built_and_a_predictor_evaluated_on_it(
    invoke: Invoke, tmp_path: Path
) -> None:
    config = tmp_path / "tiny.yaml"
    config.write_text("name: tiny\nlanguages: 2\nrows_per_language: 5\ntest_seen: 6\n")
    built = json.loads(
        invoke("build", "--config", config, "--out", "corpus", "--workers", 1, "--json").stdout
    )
    assert built["rows"] == {"train": 10, "test_seen": 6}
    result = invoke(
        "evaluate", "--model", "oracle", "--data", "corpus", "--out", "report", "--json"
    )
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["overall"]["correct"] == 6
    assert (tmp_path / "report/report.html").is_file()
    limited = invoke(
        "evaluate", "--model", "oracle", "--data", "corpus", "--limit", 2, "--out", "few"
    )
    assert "wrote few/report.html" in limited.stdout


def test_evaluate_takes_a_corpus_or_a_benchmark(invoke: Invoke) -> None:
    for arguments in (["--data", "x", "--benchmark", "card"], ["--split", "train"]):
        result = invoke("evaluate", "--model", "oracle", "--out", "report", *arguments)
        assert result.exit_code == 2
        one_line(result)


def test_evaluate_refuses_an_unknown_benchmark(invoke: Invoke) -> None:
    result = invoke("evaluate", "--model", "oracle", "--benchmark", "gold", "--out", "report")
    assert result.exit_code == 2
    assert "known: card, novel" in one_line(result)


def test_env_names_versions_extras_and_models(invoke: Invoke, tmp_path: Path) -> None:
    model = tmp_path / "runs/a/final"
    model.mkdir(parents=True)
    (model / "model.safetensors").write_bytes(b"")
    plain = json.loads(invoke("env", "--json").stdout)
    assert plain["caalm"] == caalm.__version__
    assert plain["packages"]["lark"].startswith("1.")
    assert set(plain["extras"]) == {"data", "train", "eval", "scale"}
    assert plain["models"] == ["runs/a/final"]
    assert "caalm" in invoke("env").stdout


def test_env_names_the_runtimes_and_what_to_do_about_a_missing_one(
    invoke: Invoke, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    found = json.loads(invoke("env", "--json").stdout)
    assert found["runtimes"]["python"].startswith("CPython 3.")
    for name, package in (("javascript", "nodejs"), ("lua", "lua5.4"), ("cobol", "gnucobol3")):
        assert found["runtimes"][name].startswith("missing: ")
        assert f"apt-get install {package} (or make setup-runtimes)" in found["runtimes"][name]
    assert found["sandbox"] == "bwrap is not installed (apt-get install bubblewrap)"
