"""make-lang, sample, parse, run, translate and export on real languages."""

import json
from pathlib import Path

import lark
import pytest
from cli_support import Invoke, one_line

import caalm
from caalm.language import Language, load_language, make_language
from caalm.syntax.parser import lark_options


def faulty_program(language: Language) -> str:
    """Prints 1, then divides by zero in its second line of statements."""
    from caalm.nodes import Binary, Integer, Print, Program
    from caalm.syntax import adapt_program, print_program

    fault = Print((Binary("divide", Integer(5), Integer(0)),))
    return print_program(adapt_program(Program((Print((Integer(1),)), fault)), language), language)


def write_program(folder: Path, text: str) -> Path:
    path = folder / "program.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_make_lang_writes_a_language_that_loads_again(invoke: Invoke, tmp_path: Path) -> None:
    result = invoke("make-lang", "--seed", "7")
    assert result.exit_code == 0
    assert "seed 7" in result.stdout
    folder = tmp_path / "grammars" / "seed-0007"
    assert sorted(path.name for path in folder.iterdir()) == [
        "grammar.lark",
        "samples.jsonl",
        "spec.json",
    ]
    assert load_language(str(folder)).grammar == make_language(7).grammar


def test_make_lang_samples_hold_what_their_programs_print(invoke: Invoke, tmp_path: Path) -> None:
    invoke("make-lang", "--seed", "7")
    lines = (tmp_path / "grammars/seed-0007/samples.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 6
    for line in lines:
        sample = json.loads(line)
        assert (
            caalm.run(sample["code"], make_language(7)).stdout.removesuffix("\n")
            == sample["output"]
        )


def test_make_lang_writes_the_same_bytes_twice(invoke: Invoke, tmp_path: Path) -> None:
    for out in ("a", "b"):
        invoke("make-lang", "--seed", "9", "--out", out)
    for path in (tmp_path / "a/seed-0009").iterdir():
        assert path.read_bytes() == (tmp_path / "b/seed-0009" / path.name).read_bytes()


def test_make_lang_makes_several_and_a_profile(invoke: Invoke, tmp_path: Path) -> None:
    plain = json.loads(
        invoke("make-lang", "--seed", 3, "--count", 2, "--profile", "card", "--json").stdout
    )
    assert [one["name"] for one in plain] == ["card-0003", "card-0004"]
    assert (tmp_path / "grammars/card-0004/spec.json").is_file()


def test_make_lang_from_a_spec_makes_that_language(invoke: Invoke, tmp_path: Path) -> None:
    invoke("make-lang", "--seed", "7")
    spec = tmp_path / "grammars/seed-0007/spec.json"
    plain = json.loads(invoke("make-lang", "--spec", spec, "--out", "again", "--json").stdout)
    assert plain["choices"] == make_language(7).spec.to_dict()["choices"]
    assert (tmp_path / "again/seed-0007/grammar.lark").read_text() == make_language(7).grammar


def test_sample_draws_the_same_programs_for_the_same_seed(invoke: Invoke) -> None:
    first, again, other = (invoke("sample", "7", "--seed", s, "--json").stdout for s in (4, 4, 5))
    assert first == again != other
    assert json.loads(first)["seed"] == 4


def test_sample_draws_the_tier_and_count_asked_for(invoke: Invoke) -> None:
    examples = json.loads(invoke("sample", "7", "-t", "2", "-n", "4", "--json").stdout)["examples"]
    assert [example["tier"] for example in examples] == [2, 2, 2, 2]
    assert len({example["code"] for example in examples}) == 4


def test_sample_makes_an_example_again_from_its_id(invoke: Invoke) -> None:
    example = json.loads(invoke("sample", "7", "-n", "1", "--json").stdout)["examples"][0]
    for arguments in (["--id", example["id"]], ["7", "--id", example["id"]]):
        assert json.loads(invoke("sample", *arguments, "--json").stdout)["examples"] == [example]


@pytest.mark.parametrize(
    "identifier", ["x", "seed-0007", "seed-0007/t2/1", "seed-0007/t9/000001", "../../t1/000001"]
)
def test_sample_refuses_what_is_no_id(identifier: str, invoke: Invoke) -> None:
    result = invoke("sample", "--id", identifier)
    assert result.exit_code == 2
    one_line(result)


def test_sample_shows_programs_beside_their_outputs(invoke: Invoke) -> None:
    result = invoke("sample", "7", "--count", "1")
    assert "prints" in result.stdout
    assert "seed 0" in result.stdout


def test_sample_refuses_an_unknown_tier(invoke: Invoke) -> None:
    result = invoke("sample", "7", "--tier", "77")
    assert result.exit_code == 2
    assert "known: 1, 2, 3" in one_line(result)


def test_run_prints_the_output_and_nothing_else(
    invoke: Invoke, tmp_path: Path, language: Language
) -> None:
    source = caalm.sample_program(language, tier=3, seed=1)
    expected = caalm.run(source, language).stdout
    assert invoke("run", write_program(tmp_path, source), "--lang", "7").stdout == expected
    assert invoke("run", "-", "--lang", "7", stdin=source).stdout == expected


def test_run_prints_up_to_a_fault_and_names_the_place(
    invoke: Invoke, tmp_path: Path, language: Language
) -> None:
    path = write_program(tmp_path, faulty_program(language))
    result = invoke("run", path, "--lang", "7")
    assert result.exit_code == 1
    assert result.stdout == "1\n"
    assert f"error: {path}: line " in one_line(result)
    assert "division by zero" in result.stderr


def test_run_as_json_holds_the_fault(invoke: Invoke, tmp_path: Path, language: Language) -> None:
    path = write_program(tmp_path, faulty_program(language))
    plain = json.loads(invoke("run", path, "--lang", "7", "--json").stdout)
    assert plain["stdout"] == "1\n"
    assert plain["error"]["code"] == "division by zero"


def test_run_stops_when_the_fuel_is_used_up(
    invoke: Invoke, tmp_path: Path, language: Language
) -> None:
    source = caalm.sample_program(language, tier=3, seed=1)
    result = invoke("run", write_program(tmp_path, source), "--lang", "7", "--fuel", "1")
    assert result.exit_code == 1
    assert "fuel" in one_line(result)


def test_run_with_trace_shows_what_each_step_printed(
    invoke: Invoke, tmp_path: Path, language: Language
) -> None:
    source = caalm.sample_program(language, tier=3, seed=1)
    path = write_program(tmp_path, source)
    result = invoke("run", path, "--lang", "7", "--trace")
    assert result.exit_code == 0
    assert "changed" in result.stdout
    plain = json.loads(invoke("run", path, "--lang", "7", "--trace", "--json").stdout)
    assert "".join(step["printed"] for step in plain["trace"]) == plain["stdout"]
    assert len(plain["trace"]) == plain["steps"]


def test_run_with_trace_shows_no_more_steps_than_asked_for(
    invoke: Invoke, tmp_path: Path, language: Language
) -> None:
    path = write_program(tmp_path, caalm.sample_program(language, tier=3, seed=1))
    plain = json.loads(
        invoke("run", path, "--lang", "7", "--trace", "--limit", "2", "--json").stdout
    )
    assert len(plain["trace"]) == 2
    assert (
        "more are not shown" in invoke("run", path, "--lang", "7", "--trace", "--limit", "2").stdout
    )


def test_parse_shows_the_tree(invoke: Invoke, tmp_path: Path, language: Language) -> None:
    path = write_program(tmp_path, faulty_program(language))
    result = invoke("parse", path, "--lang", "7")
    assert result.stdout.startswith("program")
    assert "div  (divide)" in result.stdout
    tree = json.loads(invoke("parse", path, "--lang", "7", "--json").stdout)["ast"]
    assert [child["kind"] for child in tree["children"]] == ["print", "print"]


@pytest.mark.parametrize("to", ["8", "12", "card-0003"])
def test_translate_keeps_what_the_program_prints(
    to: str, invoke: Invoke, tmp_path: Path, language: Language
) -> None:
    source = caalm.sample_program(language, tier=3, seed=2)
    result = invoke("translate", write_program(tmp_path, source), "--from", "7", "--to", to)
    assert result.exit_code == 0
    assert result.stdout != source
    assert caalm.run(result.stdout, load_language(to)).stdout == caalm.run(source, language).stdout


@pytest.mark.parametrize("seed", range(7, 13))
def test_export_lark_loads_in_lark_and_reads_a_program(seed: int, invoke: Invoke) -> None:
    result = invoke("export", seed, "--format", "lark")
    assert result.exit_code == 0
    language = make_language(seed)
    parser = lark.Lark(result.stdout, **lark_options(language.surface))
    parser.parse(caalm.sample_program(language, tier=2) + "\n")


def test_export_writes_a_file(invoke: Invoke, tmp_path: Path) -> None:
    invoke("export", "7", "--format", "lark", "--out", "deep/grammar.lark")
    assert make_language(7).grammar in (tmp_path / "deep/grammar.lark").read_text(encoding="utf-8")


def test_export_refuses_an_unknown_format(invoke: Invoke) -> None:
    result = invoke("export", "7", "--format", "pdf")
    assert result.exit_code == 2
    assert "known: lark" in one_line(result)
