"""The census counts what is there, the same for every number of workers."""

import json
from collections import Counter
from dataclasses import replace

import pytest
from click.testing import CliRunner

from caalm.cli import main
from caalm.data import census as module
from caalm.data.census import Census, take_census
from caalm.data.workers import available_cores
from caalm.errors import GrammarError, UnknownNameError
from caalm.language import family_of, profiles, sample_spec
from caalm.language.sampler import MOST_REDRAWS, draw_language

# Options are rarer than these few languages can show; every other bound holds.
FEW = 60


def without_rare(census: Census) -> list[str]:
    return [problem for problem in census.problems() if "of the languages" not in problem]


@pytest.fixture(scope="module")
def census() -> Census:
    return take_census("wide", 0, FEW)


def test_the_first_languages_are_within_the_bounds(census: Census) -> None:
    assert without_rare(census) == []
    assert census.languages == FEW
    assert max(census.redraws) <= MOST_REDRAWS
    assert census.possible > census.possible_in_profile > 10**12


def test_the_counts_are_those_of_the_languages(census: Census) -> None:
    specs = [sample_spec(seed) for seed in range(FEW)]
    for choice, counts in census.options.items():
        assert Counter(spec.made[choice] for spec in specs) == Counter(counts)
    assert Counter(spec.stratum for spec in specs) == Counter(census.strata)
    assert len({family_of(spec) for spec in specs}) == census.families


def test_two_workers_count_the_same() -> None:
    one, two = (take_census("card", 5, 60, workers=workers) for workers in (1, 2))
    assert one == two
    assert list(one.as_data()) == list(two.as_data())


def test_progress_ends_with_all_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CHUNK", 5)
    told: list[tuple[int, int]] = []
    take_census("card", 10, 16, report=lambda done, total: told.append((done, total)))
    assert told == [(0, 6), (5, 6), (6, 6)]


def test_grammars_alike_and_families_alike_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: seeds 3 and 4 give the language of seed 2."""

    def repeating(seed: int, profile: str) -> object:
        return draw_language(2 if seed in (3, 4) else seed, profile)

    monkeypatch.setattr(module, "draw_language", repeating)
    census = take_census("wide", 0, 7)
    assert census.families == 5
    assert len(census.alike) == 2
    problems = census.problems()
    assert any("the same grammar" in problem for problem in problems)
    assert any("5 families are fewer than 99%" in problem for problem in problems)


def test_a_seed_without_a_language_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(seed: int, profile: str) -> object:
        if seed == 3:
            raise GrammarError("a conflict")
        return draw_language(seed, profile)

    monkeypatch.setattr(module, "draw_language", refusing)
    census = take_census("wide", 0, 5)
    assert census.languages == 4
    assert "seed 3 has no language: a conflict" in census.problems()


def test_a_rare_option_and_too_many_redraws_are_found(census: Census) -> None:
    options = {**census.options, "case": {**census.options["case"], "upper": 0}}
    odd = replace(census, options=options, redraws={0: 50, 1: 10})
    assert ("case", "upper") in odd.rare()
    assert ("case", "lower") not in odd.rare()
    assert any(problem.startswith("case: upper is in 0.00%") for problem in odd.problems())
    assert any("10 redrawn languages are more" in problem for problem in odd.problems())


def test_an_unknown_profile_is_refused_before_any_work() -> None:
    with pytest.raises(UnknownNameError, match="did you mean wide"):
        take_census("wild", 0, 10, workers=2)


def test_the_command_shows_a_table_and_gives_json() -> None:
    arguments = ["stats", "--languages", "--seeds", "0:12", "--profile", "plain"]
    shown = CliRunner().invoke(main, arguments)
    assert shown.exit_code == 0
    assert "possible families" in shown.stdout
    assert " !" in shown.stdout  # of twelve languages, some option is in none
    given = json.loads(CliRunner().invoke(main, [*arguments, "--json"]).stdout)
    assert given["languages"] == 12
    assert given["options"]["header"] == {"none": 12}
    assert given["alike"] == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--languages", "--seeds", "5:5"], "must hold 1 to"),
        (["--languages", "--seeds", "9"], "is not START:STOP"),
        (["--languages", "--seeds", "a:b"], "is not START:STOP"),
        (["--languages", "--seeds", "-5:5"], "is not START:STOP"),
        (["--languages", "--seeds", f"0:{'9' * 30}"], "not in the range"),
        (["--languages", "--rows", "5"], "--rows: not for the census of languages"),
        (["--seeds", "0:5"], "--seeds: not for fresh programs"),
    ],
)
def test_wrong_use_is_one_line(arguments: list[str], message: str) -> None:
    result = CliRunner().invoke(main, ["stats", *arguments])
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1


def test_hundreds_of_languages_are_within_the_bounds() -> None:
    """S1: every grammar is loaded with lalr, basic lexer and strict=True."""
    for profile in profiles():
        count = 300 if profile == "wide" else 50
        assert without_rare(take_census(profile, 0, count, workers=available_cores())) == []


@pytest.mark.soak
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("profile", profiles())
def test_ten_thousand_languages_are_within_the_bounds(profile: str) -> None:
    census = take_census(profile, 0, 10_000, workers=available_cores())
    print(census.as_data())  # noqa: T201
    assert census.problems() == []
