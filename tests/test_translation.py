import pytest

from caalm.api import run, sample_program
from caalm.errors import CaalmError
from caalm.language import load_language
from caalm.real.language import real_languages
from caalm.translation import translate

LOOP = """local total = 0
for i = 1, 4 do
  if i % 2 == 0 then total = total + i end -- even ones
end
print("total " .. total)
"""
LUA = load_language("lua")


@pytest.mark.parametrize("name", ["7", "card-0003", "12"])
def test_a_real_program_prints_the_same_in_an_invented_language(name: str) -> None:
    language = load_language(name)
    source = translate(LOOP, LUA, language)
    assert run(source, language).stdout == run(LOOP, LUA).stdout == "total 6\n"


def test_a_real_program_keeps_its_own_forms_in_its_own_language() -> None:
    again = translate("local t = {1, 2}\nprint(#t)", LUA, LUA)
    assert again == "local t = {1, 2}\nprint(#t)"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("print(1, 2)", r"line 1 of its output would be '1 2' instead of '1\\t2'"),
        ("local x = 9223372036854775807 + 1", "would end with .* instead of"),
        ("local t = {1}", "line 1: no invented language can write a list"),
        ("\nbreak", "break"),
    ],
)
def test_a_program_that_would_mean_something_else_is_refused(source: str, said: str) -> None:
    with pytest.raises(CaalmError, match=said):
        translate(source, LUA, load_language("7"))


def test_a_wrong_rule_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caalm.translation.adapt_program", lambda program, to: type(program)(()))
    with pytest.raises(CaalmError, match="would print 0 lines instead of 1"):
        translate("print(1)", LUA, load_language("7"))


@pytest.mark.parametrize("name", real_languages())
def test_an_invented_program_prints_the_same_in_a_real_language(name: str) -> None:
    language = load_language("7")
    for seed in range(5):
        source = sample_program(language, tier=3, seed=seed)
        real = load_language(name)
        written = translate(source, language, real)
        assert run(written, real).stdout == run(source, language).stdout
