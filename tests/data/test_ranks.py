"""Ranks without what starts them: what they make, leave alone, and say when they fail."""

import shutil
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from corpora import TINY, bytes_of

from caalm.data import ranks as ranks_module
from caalm.data.build import build_corpus, claimed, made_here
from caalm.data.journal import WORK_NAME, Journal
from caalm.data.lock import rank_lock, ranks_at_rest
from caalm.data.plan import LanguageTask, plan
from caalm.data.ranks import MakeShards, finished_ranks, first_word, tasks_of_rank
from caalm.errors import CaalmError, UsageError

TASKS = plan(TINY)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder that a build of TINY has claimed."""
    with claimed(TINY, tmp_path / "out") as journal:
        journal.resume(TASKS)
    return tmp_path / "out"


def run_rank(out: Path, rank: int, ranks: int) -> None:
    MakeShards(config=TINY, out=out)(None, rank, ranks)


@pytest.mark.parametrize("ranks", [1, 2, 4, 9])
def test_every_language_has_one_rank(ranks: int) -> None:
    parts = [tasks_of_rank(TASKS, rank, ranks) for rank in range(ranks)]
    assert sorted(task.name for part in parts for task in part) == sorted(t.name for t in TASKS)
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


@pytest.mark.parametrize("ranks", [2, 5])
def test_what_ranks_made_is_merged_to_the_bytes_of_a_local_build(
    ranks: int, out: Path, tiny: Path
) -> None:
    for rank in reversed(range(ranks)):
        run_rank(out, rank, ranks)
    assert build_corpus(TINY, out, workers=1).resumed == len(TASKS)
    assert bytes_of(out) == bytes_of(tiny)


def test_a_rank_that_never_ran_is_made_up_for(out: Path, tiny: Path) -> None:
    run_rank(out, 1, 3)
    assert build_corpus(TINY, out, workers=1).resumed == len(tasks_of_rank(TASKS, 1, 3))
    assert bytes_of(out) == bytes_of(tiny)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the languages whose shards are made from now on."""
    names: list[str] = []
    original = ranks_module.make_shard

    def make(task: LanguageTask) -> bytes:
        names.append(task.name)
        return original(task)

    monkeypatch.setattr(ranks_module, "make_shard", make)
    return names


def test_a_rank_called_again_makes_only_what_is_missing(out: Path, made: list[str]) -> None:
    run_rank(out, 0, 2)
    mine = [task.name for task in tasks_of_rank(TASKS, 0, 2)]
    assert made == mine
    journal = Journal(out, 0)
    journal.shard(mine[1]).write_bytes(b"damaged")
    with (journal.home / "journal-00000.jsonl").open("a") as opened:
        opened.write('{"language": "torn')
    run_rank(out, 0, 2)
    assert made == [*mine, mine[1]]
    assert Journal(out).gather(TASKS) == set(mine)


def test_another_number_of_ranks_takes_over_what_is_there(out: Path, made: list[str]) -> None:
    run_rank(out, 0, 2)
    with claimed(TINY, out) as journal:
        assert journal.resume(TASKS) == set(made)
    made.clear()
    for rank in range(3):
        run_rank(out, rank, 3)
    assert sorted(made) == sorted(task.name for task in tasks_of_rank(TASKS, 1, 2))


def test_finished_ranks_have_all_their_shards() -> None:
    first, second = ({t.name for t in tasks_of_rank(TASKS, rank, 2)} for rank in range(2))
    assert finished_ranks(TASKS, first, 2) == {0}
    assert finished_ranks(TASKS, second - {TASKS[1].name}, 2) == set()
    assert finished_ranks(TASKS, first | second, 2) == {0, 1}


def test_a_rank_does_nothing_for_a_complete_corpus(
    tiny: Path, tmp_path: Path, made: list[str]
) -> None:
    shutil.copytree(tiny, tmp_path / "out")
    run_rank(tmp_path / "out", 0, 2)
    assert made == []
    assert bytes_of(tmp_path / "out") == bytes_of(tiny)


def test_a_rank_refuses_the_folder_of_another_corpus(out: Path) -> None:
    other = MakeShards(config=replace(TINY, seed=5), out=out)
    with pytest.raises(CaalmError, match="another corpus"):
        other(None, 0, 2)
    assert "another corpus" in str(first_word(out, range(2)))


def test_a_rank_that_fails_leaves_its_message(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(task: LanguageTask) -> bytes:
        raise UsageError("no room for a vowel")

    monkeypatch.setattr(ranks_module, "make_shard", refuse)
    with pytest.raises(CaalmError, match=r"^no room for a vowel$"):
        run_rank(out, 1, 2)
    assert first_word(out, [0]) is None
    assert first_word(out, [0, 1]) == "no room for a vowel"
    with claimed(TINY, out) as journal:
        journal.resume(TASKS)
    assert first_word(out, [0, 1]) is None


def test_a_build_refuses_a_folder_in_which_ranks_are_at_work(out: Path, tiny: Path) -> None:
    holder = "import sys; from pathlib import Path; from caalm.data.lock import rank_lock\n"
    holder += "with rank_lock(Path(sys.argv[1])): print(flush=True); sys.stdin.read()"
    rank = subprocess.Popen(
        [sys.executable, "-c", holder, str(out / WORK_NAME)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    with rank, rank_lock(out / WORK_NAME):  # two ranks, one of them in another process
        assert rank.stdout is not None
        rank.stdout.readline()
        with pytest.raises(CaalmError, match=r"out: ranks of an earlier call are at work here"):
            build_corpus(TINY, out, workers=1)
        rank.kill()
    build_corpus(TINY, out, workers=1)
    assert bytes_of(out) == bytes_of(tiny)


def test_a_rank_at_work_holds_the_lock(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def look(task: LanguageTask) -> bytes:
        with (
            pytest.raises(CaalmError, match="ranks of an earlier call"),
            ranks_at_rest(out / WORK_NAME),
        ):
            pass
        raise CaalmError("seen")

    monkeypatch.setattr(ranks_module, "make_shard", look)
    with pytest.raises(CaalmError, match="seen"):
        run_rank(out, 0, 2)


def test_a_rank_waits_while_a_build_looks_at_the_journals(out: Path) -> None:
    with ranks_at_rest(out / WORK_NAME):
        script = "import sys; from pathlib import Path; from caalm.data.lock import rank_lock\n"
        script += "with rank_lock(Path(sys.argv[1])): print(flush=True)"
        rank = subprocess.Popen(
            [sys.executable, "-c", script, str(out / WORK_NAME)], stdout=subprocess.PIPE
        )
        time.sleep(0.5)
        assert rank.poll() is None
    assert rank.communicate(timeout=20)[0] == b"\n"


def test_a_merge_that_is_left_stops_the_making(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with claimed(TINY, out) as journal:
        finished = journal.resume(TASKS)
        with closing(made_here(2)(TASKS, finished, journal, lambda *_: None)) as shards:
            assert next(shards).is_file()
        there = len(journal.gather(TASKS))
    assert 1 <= there < len(TASKS)
