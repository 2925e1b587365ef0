"""Hostile spec and config files: one line on stderr, exit code 2, nothing made of them."""

import json
from pathlib import Path
from typing import Any

import pytest
from cli_support import Invoke, one_line

from caalm.config import load_config
from caalm.data.recipe import BuildConfig
from caalm.errors import ConfigError
from caalm.language import Language, sample_spec
from caalm.model.recipe import TrainConfig

LAUGHS = "a: &a [x, x, x, x]\n" + "".join(
    f"{name}: &{name} [*{before}, *{before}, *{before}, *{before}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)

# Texts that are no config of any kind.
TEXTS = {
    "empty": "",
    "null": "null",
    "number": "42",
    "list": "- a\n- b\n",
    "text": "just words",
    "nan": ".nan",
    "numbers as keys": "1: 2\n",
    "null as key": "~: 2\n",
    "python object": "!!python/object/apply:os.system ['touch hacked']",
    "python name": "name: !!python/name:os.system",
    "python module": "name: !!python/module:os",
    "python tuple": "name: !!python/tuple [1]",
    "unknown tag": "name: !made-up x",
    "binary": "name: !!binary 'not base 64 %'",
    "laughs": LAUGHS,
    "alias of itself": "a: &a [*a]",
    "merge": "a: &a {b: 1}\nc:\n  <<: *a\n",
    "unclosed": "{a: [1, 2",
    "tabs": "a:\n\t- b\n",
    "two documents": "a: 1\n---\nb: 2\n",
    "deep": "[" * 20_000,
    "deep mapping": "{a: " * 5_000,
    "control": "a: \x00",
    "bell": "a: \x07",
    "huge": "a: " + "x" * (1 << 20),
    "bad date": "a: 2026-99-99",
    "endless number": "a: " + "9" * 5_000,
    "template": "{{ config.__class__ }}",
}

# Fields of a build config that are wrong, over an otherwise good one.
BUILD: dict[str, Any] = {
    "languages as text": {"languages": "many"},
    "languages negative": {"languages": -1},
    "languages none": {"languages": None},
    "languages fraction": {"languages": 1.5},
    "languages nan": {"languages": float("nan")},
    "languages true": {"languages": True},
    "languages huge": {"languages": 10**30},
    "rows huge": {"rows_per_language": 10**12},
    "rows zero": {"rows_per_language": 0},
    "rows list": {"rows_per_language": [600]},
    "seed text": {"seed": "7"},
    "seed negative": {"seed": -7},
    "seed infinite": {"seed": float("inf")},
    "seed huge": {"seed": 10**400},
    "profile unknown": {"profile": "wild"},
    "profile path": {"profile": "../../etc/passwd"},
    "profile list": {"profile": ["wide"]},
    "name path": {"name": "../../../tmp/x"},
    "name empty": {"name": ""},
    "name nul": {"name": "a\0b"},
    "name mapping": {"name": {"a": 1}},
    "unknown key": {"colour": "red"},
    "dunder key": {"__class__": "x"},
    "tiers text": {"tiers": "all"},
    "tiers list": {"tiers": [30, 40, 30]},
    "tiers unknown": {"tiers": {99: 100}},
    "tiers negative": {"tiers": {1: -50, 2: 150}},
    "tiers sum": {"tiers": {1: 10}},
    "tiers nan": {"tiers": {1: float("nan")}},
    "held out number": {"test_lexical": 12},
    "held out unknown": {"test_lexical": {"languages": 1, "rows": 1, "x": 1}},
    "held out missing": {"test_structural": {"languages": 1}},
    "rows per file": {"rows_per_file": 0},
}

# Fields of a language's spec that are wrong.
SPEC: dict[str, Any] = {
    "choices list": {"choices": ["braces"]},
    "choices unknown": {"choices": {"colour": "red"}},
    "choices nested": {"choices": {"blocks": {"a": 1}}},
    "lexemes text": {"lexemes": "words"},
    "lexemes number": {"lexemes": {"print": 7}},
    "name path": {"name": "../../../tmp/hacked"},
    "name absolute": {"name": "/tmp/hacked"},
    "name dots": {"name": ".."},
    "name empty folder": {"name": " "},
    "name nul": {"name": "a\0b"},
    "name long": {"name": "n" * 5_000},
    "name number": {"name": 7},
    "seed text": {"seed": "seven"},
    "stratum": {"stratum": "validation"},
    "redraws": {"redraws": float("nan")},
    "unknown": {"grammar": "start: /(a+)+b/"},
    "dunder": {"__init__": "x"},
}

# Fields of a training's config that are wrong.
BASE_TRAINING = {"data": "corpus", "out": "runs/x", "model": "some/model"}
TRAINING: dict[str, Any] = {
    "epochs text": {"epochs": "three"},
    "epochs fraction": {"epochs": 1.5},
    "learning rate nan": {"learning_rate": float("nan")},
    "learning rate infinite": {"learning_rate": float("inf")},
    "learning rate text": {"learning_rate": "fast"},
    "batch true": {"batch_size": True},
    "batching": {"batching": "sorted"},
    "precision": {"mixed_precision": "fp8"},
    "betas text": {"betas": "0.9"},
    "betas mapping": {"betas": {"a": 1}},
    "architecture list": {"architecture": [1]},
    "data list": {"data": ["a"]},
    "out number": {"out": 7},
    "model number": {"model": 7},
    "unknown": {"colour": "red"},
    "dunder": {"__class__": "x"},
}

# Lexemes that no grammar can take, one at a time in place of the word for print.
LEXEMES = ["", " ", "\n", "a\nb", '"', "x" * 100_000, "\0", "\ud800"]


def base_build() -> dict[str, Any]:
    return {"name": "x", "languages": 2, "rows_per_language": 3}


def write(folder: Path, given: object) -> Path:
    path = folder / "hostile.yaml"
    text = given if isinstance(given, str) else _yaml_json(given)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    return path


def _yaml_json(given: object) -> str:
    return json.dumps(given).replace("NaN", ".nan").replace("Infinity", ".inf")


def refused(invoke: Invoke, folder: Path, *arguments: object) -> str:
    before = set(folder.rglob("*"))
    result = invoke(*arguments)
    assert result.exit_code == 2, (result.exit_code, result.stderr)
    assert set(folder.rglob("*")) == before
    return one_line(result)


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_that_is_no_config_is_refused(name: str, invoke: Invoke, tmp_path: Path) -> None:
    path = write(tmp_path, TEXTS[name])
    assert str(path) in refused(invoke, tmp_path, "make-lang", "--spec", path)
    assert str(path) in refused(invoke, tmp_path, "build", "--config", path, "--out", "corpus")
    for kind in (BuildConfig, TrainConfig):
        with pytest.raises(ConfigError):
            load_config(path, kind)


@pytest.mark.parametrize("name", BUILD)
def test_a_wrong_field_of_a_build_is_refused(name: str, invoke: Invoke, tmp_path: Path) -> None:
    path = write(tmp_path, {**base_build(), **BUILD[name]})
    line = refused(invoke, tmp_path, "build", "--config", path, "--out", "corpus")
    field = next(iter(BUILD[name]))
    assert field in line


@pytest.mark.parametrize("name", SPEC)
def test_a_wrong_field_of_a_spec_is_refused(
    name: str, invoke: Invoke, language: Language, tmp_path: Path
) -> None:
    path = write(tmp_path, {**language.spec.to_dict(), **SPEC[name]})
    refused(invoke, tmp_path, "make-lang", "--spec", path, "--out", "made")


@pytest.mark.parametrize("lexeme", LEXEMES)
def test_a_lexeme_that_no_grammar_takes_is_refused(
    lexeme: str, invoke: Invoke, language: Language, tmp_path: Path
) -> None:
    spec = language.spec.to_dict()
    spec["lexemes"]["print"] = lexeme
    path = write(tmp_path, spec)
    result = invoke("make-lang", "--spec", path, "--out", "made")
    assert result.exit_code in (1, 2), result.output
    one_line(result)


@pytest.mark.parametrize("lexeme", ["\\", "^.+$|"])
def test_an_odd_symbol_is_taken_as_it_is(lexeme: str, invoke: Invoke, tmp_path: Path) -> None:
    spec = sample_spec(7, pins={"printing": "keyword"}).to_dict()
    spec["lexemes"]["print"] = lexeme
    result = invoke("make-lang", "--spec", write(tmp_path, spec), "--json")
    assert result.exit_code == 0
    assert lexeme in json.loads(result.stdout)["samples"][0]["code"]


@pytest.mark.parametrize("override", [["--seed"], ["seed", "1"], ["--", "1"], ["--seed=x"]])
def test_a_wrong_override_is_refused(override: list[str], tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        load_config(write(tmp_path, base_build()), BuildConfig, override)


@pytest.mark.parametrize("name", TRAINING)
def test_a_wrong_field_of_a_training_is_refused(name: str, tmp_path: Path) -> None:
    wrong = TRAINING[name]
    with pytest.raises(ConfigError, match=next(iter(wrong))):
        load_config(write(tmp_path, {**BASE_TRAINING, **wrong}), TrainConfig)


def test_a_planted_spec_that_is_taken_is_seen_by_the_check(
    invoke: Invoke, language: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caalm.language.spec_file.load_spec", lambda _: language.spec)
    path = write(tmp_path, TEXTS["python object"])
    with pytest.raises(AssertionError):
        refused(invoke, tmp_path, "make-lang", "--spec", path)


def test_the_bases_without_a_hostile_field_are_accepted(
    invoke: Invoke, language: Language, tmp_path: Path
) -> None:
    assert load_config(write(tmp_path, base_build()), BuildConfig).languages == 2
    assert load_config(write(tmp_path, BASE_TRAINING), TrainConfig).out == Path("runs/x")
    spec = write(tmp_path, language.spec.to_dict())
    assert invoke("make-lang", "--spec", spec, "--out", "made").exit_code == 0
    assert (tmp_path / "made" / language.name / "spec.json").is_file()
