import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from corpora import TINY, bytes_of

from caalm.data.build import build_corpus
from caalm.data.journal import Journal
from caalm.data.plan import plan
from caalm.errors import CaalmError

SCRIPT = Path(__file__).parent / "run_build.py"


def start(out: Path, workers: int = 2, **how: object) -> "subprocess.Popen[str]":
    """A build in a process group of its own, as a terminal starts it."""
    return subprocess.Popen(
        [sys.executable, str(SCRIPT), str(out), str(workers)],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        **how,  # type: ignore[call-overload]
    )


def finished_shards(out: Path) -> int:
    try:
        return max(0, (out / ".work/journal.jsonl").read_text().count("\n") - 1)
    except OSError:
        return 0


def wait_for_shards(process: "subprocess.Popen[str]", out: Path, count: int) -> None:
    while finished_shards(out) < count and process.poll() is None:
        time.sleep(0.002)


def group_members(group: int) -> Iterator[int]:
    """The live processes of a process group."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, member_of = path.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(member_of) == group and state != "Z":
            yield int(path.parent.name)


def assert_group_ends(group: int) -> None:
    deadline = time.monotonic() + 20
    while list(group_members(group)):
        assert time.monotonic() < deadline, "a worker outlives its parent"
        time.sleep(0.01)


def assert_only_whole_files(out: Path) -> None:
    """What a killed build leaves: shards that its journal names have the bytes it says."""
    journal = Journal(out)
    lines = (out / ".work/journal.jsonl").read_text().splitlines()[1:]
    for line in lines:
        entry = json.loads(line)
        assert journal._is_whole(entry["language"], entry["sha256"])


def kill_and_finish(out: Path, kills: int, rng: Random) -> int:
    """Kill -9 a build `kills` times at random moments, then let it end; how many hit it."""
    hits = 0
    for _ in range(kills):
        process = start(out)
        wait_for_shards(process, out, rng.randrange(len(plan(TINY)) + 1))
        time.sleep(rng.random() * 0.1)
        hits += process.poll() is None
        process.kill()
        process.communicate()
        assert_group_ends(process.pid)
    process = start(out)
    _, errors = process.communicate()
    assert (process.returncode, errors) == (0, "")
    return hits


def test_a_build_killed_at_random_moments_ends_with_the_same_bytes(
    tiny: Path, tmp_path: Path
) -> None:
    assert kill_and_finish(tmp_path / "out", 3, Random(1)) >= 1
    assert bytes_of(tmp_path / "out") == bytes_of(tiny)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_builds_killed_a_hundred_times_end_with_the_same_bytes(tiny: Path, tmp_path: Path) -> None:
    """Counts kills that hit a build at work; one that came after its end is no kill."""
    hits = run = 0
    while hits < 100:
        hits += kill_and_finish(tmp_path / str(run), 4, Random(run))
        assert bytes_of(tmp_path / str(run)) == bytes_of(tiny)
        run += 1


@pytest.mark.parametrize(
    ("number", "code", "line"),
    [(signal.SIGINT, 130, "interrupted\n"), (signal.SIGTERM, 143, "terminated\n")],
)
def test_an_interrupt_stops_all_says_one_line_and_can_be_resumed(
    number: signal.Signals, code: int, line: str, tiny: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    process = start(out)
    wait_for_shards(process, out, 2)
    if number == signal.SIGINT:
        os.killpg(process.pid, number)  # a terminal sends Ctrl-C to the whole group
    else:
        process.send_signal(number)
    _, errors = process.communicate()
    assert (process.returncode, errors) == (code, line)
    assert_group_ends(process.pid)
    left = bytes_of(out)
    assert not [name for name in left if name.endswith((".tmp", ".lock"))]
    assert_only_whole_files(out)
    summary = build_corpus(TINY, out, workers=1)
    assert summary.resumed >= 2
    assert bytes_of(out) == bytes_of(tiny)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_20_interrupts_at_random_moments(tiny: Path, tmp_path: Path) -> None:
    for run in range(20):
        rng, out = Random(run), tmp_path / str(run)
        process = start(out)
        time.sleep(1 + rng.random() * 3)
        os.killpg(process.pid, rng.choice([signal.SIGINT, signal.SIGTERM]))
        _, errors = process.communicate()
        assert process.returncode in (0, 130, 143, -signal.SIGINT, -signal.SIGTERM), errors
        assert_group_ends(process.pid)
        build_corpus(TINY, out, workers=1)
        assert bytes_of(out) == bytes_of(tiny)


@pytest.fixture
def half_built(tiny: Path, tmp_path: Path) -> Path:
    """A corpus folder in which four languages are finished."""
    out = tmp_path / "out"
    process = start(out, workers=1)
    wait_for_shards(process, out, 4)
    process.kill()
    process.communicate()
    assert finished_shards(out) >= 4
    return out


def first_shard(out: Path) -> Path:
    name = json.loads((out / ".work/journal.jsonl").read_text().splitlines()[1])["language"]
    return out / ".work" / f"{name}.parquet"


def test_a_half_written_shard_is_made_again(half_built: Path, tiny: Path) -> None:
    before = finished_shards(half_built)
    shard = first_shard(half_built)
    shard.write_bytes(shard.read_bytes()[: shard.stat().st_size // 2])
    with pytest.raises(AssertionError):  # what a writer that is not atomic leaves is seen
        assert_only_whole_files(half_built)
    summary = build_corpus(TINY, half_built, workers=1)
    assert summary.resumed == before - 1
    assert bytes_of(half_built) == bytes_of(tiny)


def test_shards_that_are_trusted_without_their_hash_spoil_the_corpus(
    half_built: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sorted((half_built / ".work").glob("*.parquet"))[-1]
    first_shard(half_built).write_bytes(other.read_bytes())
    monkeypatch.setattr(Journal, "_is_whole", lambda self, name, digest: True)
    try:
        build_corpus(TINY, half_built, workers=1)
    except (CaalmError, KeyError):
        return
    assert bytes_of(half_built) != bytes_of(tiny)


def test_a_torn_journal_and_stray_files_do_no_harm(half_built: Path, tiny: Path) -> None:
    journal = half_built / ".work/journal.jsonl"
    journal.write_text(journal.read_text()[:-9])
    (half_built / ".work/.card-0001.parquet.99.tmp").write_bytes(b"half")
    (half_built / "data").mkdir(exist_ok=True)
    (half_built / "data/.train-00000-of-00001.parquet.99.tmp").write_bytes(b"half")
    (half_built / ".README.md.99.tmp").write_bytes(b"half")
    build_corpus(TINY, half_built, workers=1)
    assert bytes_of(half_built) == bytes_of(tiny)


def test_shards_of_another_version_are_made_again(half_built: Path, tiny: Path) -> None:
    journal = half_built / ".work/journal.jsonl"
    first, *rest = journal.read_text().splitlines(keepends=True)
    header = json.loads(first)
    header["versions"]["caalm"] = "0.0.0"
    journal.write_text(json.dumps(header) + "\n" + "".join(rest))
    assert build_corpus(TINY, half_built, workers=1).resumed == 0
    assert bytes_of(half_built) == bytes_of(tiny)


@pytest.mark.parametrize("most", [100, 2_500, 12_000])
def test_no_room_for_a_file_is_one_line_that_names_it(
    most: int, tiny: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    limit = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))}
    process = start(out, workers=1, **limit)
    _, errors = process.communicate()
    assert process.returncode == 1, errors
    assert errors.count("\n") == 1
    assert str(out) in errors
    assert "cannot be written" in errors
    assert not [name for name in bytes_of(out) if name.endswith((".tmp", ".lock"))]
    build_corpus(TINY, out, workers=1)
    assert bytes_of(out) == bytes_of(tiny)


@pytest.mark.parametrize("size", ["16k", "48k", "96k"])
def test_a_full_disk_is_one_line_and_goes_on_with_more_room(
    size: str, tiny: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("needs the right to mount a tmpfs")
    try:
        process = start(disk / "out", workers=1)
        _, errors = process.communicate()
        assert process.returncode == 1, errors
        assert errors.count("\n") == 1
        assert str(disk) in errors
        assert not [name for name in bytes_of(disk) if name.endswith((".tmp", ".lock"))]
        subprocess.run(["mount", "-o", "remount,size=8m", str(disk)], check=True)
        build_corpus(TINY, disk / "out", workers=1)
        assert bytes_of(disk / "out") == bytes_of(tiny)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_the_same_build_started_twice_refuses_the_second(tiny: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = start(out)
    while not (out / "build.yaml").exists():
        time.sleep(0.002)
    os.kill(first.pid, signal.SIGSTOP)
    second = start(out)
    _, errors = second.communicate()
    os.kill(first.pid, signal.SIGCONT)
    assert second.returncode == 1
    assert errors == f"error: {out}: process {first.pid} is writing here; wait for it to end\n"
    assert first.communicate() == (None, "")
    assert bytes_of(out) == bytes_of(tiny)


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CaalmError, match="cannot be written"):
        build_corpus(TINY, tmp_path / "file" / "out", workers=1)
