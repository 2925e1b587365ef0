"""A spec file of a few lines becomes a whole language; what is wrong in it is named."""

import json
import re
from itertools import combinations
from pathlib import Path

import pytest
from random_programs import random_program

from caalm.errors import CaalmError, ConfigError
from caalm.language import build_language, profiles, sample_spec, save_spec
from caalm.language.choice import CHOICES, clashes
from caalm.language.conditions import irreconcilable
from caalm.language.language import Language
from caalm.language.spec_file import load_spec
from caalm.paths import data_folder
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, parse_program, print_program

DOCS = data_folder("templates").parent / "docs"


def written(folder: Path, text: str, name: str = "mine.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def reads_what_it_prints(language: Language) -> bool:
    for index in range(10):
        program = random_program(rng_for(0, "spec file", index), depth=2)
        program = adapt_program(program, language)
        source = print_program(program, language)
        if parse_program(source, language) != program:
            return False
    return True


def test_the_example_of_the_manual_works_as_it_stands(tmp_path: Path) -> None:
    manual = (DOCS / "languages.md").read_text("utf-8")
    example = re.search(r"```yaml\n(# campfire.yaml\n.*?)```", manual, re.DOTALL)
    assert example
    path = written(tmp_path, example[1], "campfire.yaml")
    language = build_language(load_spec(path))
    spec = language.spec
    assert (spec.name, spec.seed, spec.profile) == ("campfire", None, "prose")
    assert (spec.made["unless"], spec.made["assignment"]) == ("yes", "keyword_word")
    assert (spec.made["terminators"], spec.made["case"]) == ("bang", "upper")
    assert (spec.lexeme("true"), spec.lexeme("while")) == ("YES", "GO ON WHILE")
    assert reads_what_it_prints(language)


@pytest.mark.parametrize("profile", profiles())
def test_a_profile_alone_is_a_whole_language(tmp_path: Path, profile: str) -> None:
    language = build_language(load_spec(written(tmp_path, f"profile: {profile}")))
    assert reads_what_it_prints(language)


def test_yaml_and_json_say_the_same(tmp_path: Path) -> None:
    said = {"choices": {"unless": "yes"}, "lexemes": {"true": "yes", "print": "tell"}}
    json_spec = load_spec(written(tmp_path, json.dumps(said), "mine.json"))
    yaml = "choices: {unless: yes}\nlexemes:\n  true: yes\n  print: tell\nseed: null\nname:  mine"
    assert load_spec(written(tmp_path, yaml)) == json_spec


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_a_saved_spec_comes_back_as_it_was(tmp_path: Path, suffix: str) -> None:
    for seed, profile in enumerate(profiles() * 8):
        spec = sample_spec(seed, profile)
        assert load_spec(written(tmp_path, save_spec(spec), f"saved.{suffix}")) == spec


@pytest.mark.parametrize(
    ("lexemes", "choice", "option"),
    [
        ({"store": "put", "into": "in"}, "assignment", "value_first"),
        ({"assign": "set", "becomes": "as"}, "assignment", "keyword_word"),
        ({"let": "let", "becomes": "be", "assign": "make"}, "assignment", "declare_word"),
        ({"arrow": "->"}, "assignment", "arrow"),
        ({"increase": "grow", "decrease": "shrink"}, "compound", "keyword"),
        ({"end_if": "fi"}, "blocks", "closing_words"),
        ({"begin": "so", "end": "done"}, "blocks", "begin_end"),
        ({"unless": "save if"}, "unless", "yes"),
        ({"until": "until"}, "test_loop", "until"),
        ({"until": "until", "while": "while"}, "test_loop", "both"),
        ({"do_until": "till"}, "post_test", "until"),
        ({"below": "below"}, "for", "below"),
        ({"outward": "aloud"}, "printing", "tail"),
        ({"print_symbol": "!!"}, "printing", "symbol"),
        ({"add": "plus"}, "arithmetic", "words"),
        ({"and": "&", "or": "|"}, "logic", "symbols"),
        ({"negate": "minus"}, "negation", "word"),
        ({"header": "hello", "footer": "bye"}, "header", "lines"),
        ({"print": "SAY"}, "case", "upper"),
        ({"print": "Say"}, "case", "title"),
    ],
)
def test_written_words_decide_the_choices_that_need_them(
    tmp_path: Path, lexemes: dict[str, str], choice: str, option: str
) -> None:
    spec = load_spec(written(tmp_path, json.dumps({"lexemes": lexemes}), "mine.json"))
    assert spec.made[choice] == option
    assert lexemes.items() <= spec.words.items()
    assert reads_what_it_prints(build_language(spec))


@pytest.mark.parametrize("profile", profiles())
def test_every_two_choices_that_can_be_together_can_be_written_down(
    tmp_path: Path, profile: str
) -> None:
    """The defaults give way where what is said forbids them."""
    pairs = [(c.name, option) for c in CHOICES.values() for option in c.options]
    rng = rng_for(0, "pairs", profile)
    for one, other in rng.sample(list(combinations(pairs, 2)), 60):
        said = dict([one, other])
        if len(said) < 2 or irreconcilable(said):
            continue
        text = json.dumps({"choices": said, "profile": profile})
        spec = load_spec(written(tmp_path, text, "mine.json"))
        assert said.items() <= spec.made.items()
        assert clashes(spec.made) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("choices: {block: braces}", "choices.block: no such choice; did you mean blocks?"),
        ("choices: {blocks: brace}", "choices.blocks: 'brace' is not .*did you mean braces?"),
        ("choices: {notation: postfix, terminators: none}", "notation: postfix needs termin"),
        (
            "choices: {assignment: lisp, comments: stars}",
            "choices: no language can have assignment: lisp and comments: stars",
        ),
        ("lexemes: {prnt: say}", "lexemes.prnt: no such role; did you mean print?"),
        ("lexemes: {print: ''}", "lexemes.print: '' is not a word"),
        ("lexemes: {print: 'say(x'}", r"lexemes.print: 'say\(x' is neither a word"),
        ("lexemes: {print: end-if}", "lexemes.print: 'end-if' is neither a word"),
        ("lexemes: {if: say, print: say}", "lexemes.print: 'say' stands for if already"),
        ("lexemes: {print_symbol: '#'}", "lexemes.print_symbol: '#' begins with '#', which opens"),
        (
            "{choices: {unless: no}, lexemes: {unless: save if}}",
            "lexemes.unless: has no place .* set choices.unless: yes, or leave it out",
        ),
        ("lexemes: {becomes: as, into: in}", "lexemes.into: has no place"),
        ("profile: wild", "profile: unknown profile 'wild'; did you mean wide"),
        ("seed: seven", "seed: 'seven' is not a whole number"),
        ("lexemes: [say]", "lexemes: .* is not a mapping"),
        ("lexemes: {print: [say]}", "lexemes.print: .* is not a text"),
        ("words: {print: say}", "unknown setting 'words'; known: name, seed"),
        ("name: a/b", "name: 'a/b' is not a name"),
        ("lexemes: {print: %}", "not valid YAML: .*cannot start any token"),
        ("", "expected a mapping"),
    ],
)
def test_what_is_wrong_is_named_by_its_path(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        load_spec(written(tmp_path, text))


def test_a_word_that_lark_could_not_tell_apart_is_a_clear_error(tmp_path: Path) -> None:
    """`x AS` begins like nothing else, but a language of one word twice cannot be."""
    path = written(tmp_path, "lexemes: {greater: more, greater_equal: more}")
    with pytest.raises(CaalmError, match="'more' stands for greater already"):
        build_language(load_spec(path))


def test_json_needs_no_yaml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "yaml", None)
    path = written(tmp_path, '{"lexemes": {"print": "tell"}}', "mine.json")
    assert load_spec(path).lexeme("print") == "tell"
    with pytest.raises(ImportError):
        load_spec(written(tmp_path, "lexemes: {print: tell}"))
