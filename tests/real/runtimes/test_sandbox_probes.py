"""B1: what a confined program tries in vain. Each probe prints LEAK where it gets through."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from caalm.real.runtimes import run_single, sandbox
from caalm.real.runtimes.sandbox import run_command

pytestmark = pytest.mark.usefixtures("_sandboxed")

CANARY = "canary-of-the-host"

PYTHON_PROBES = {
    "read /etc/shadow": "open('/etc/shadow').read()",
    "read /etc/passwd": "open('/etc/passwd').read()",
    "read a file of the host's": "open('{canary}').read()",
    "list the homes": "os.listdir('/root') + os.listdir('/home')",
    "write to /usr": "open('/usr/x', 'w')",
    "write beside the program": "open('/job/x', 'w')",
    "write to the root": "open('/x', 'w')",
    "write to /dev": "open('/dev/x', 'w')",
    "connect to the host": "socket.create_connection(('127.0.0.1', {port}), 2)",
    "connect to the world": "socket.create_connection(('192.0.2.1', 80), 2)",
    "connect to an abstract socket": "socket.socket(socket.AF_UNIX).connect('\\0{abstract}')",
    "signal the host": "os.kill({pid}, 0)",
    "see the host's processes": "os.stat('/proc/{pid}/cmdline')",
    "become root": "os.setuid(0)",
    "mount": "check(libc.mount(b'none', b'/tmp', b'tmpfs', 0, None))",
    "change the root": "os.chroot('/tmp')",
    "make a namespace": "check(libc.unshare(0x10000000))",
    "press a magic key": "open('/proc/sysrq-trigger', 'w').write('h')",
    "read the host's environment": "os.environ['CAALM_CANARY']",
    "use an inherited descriptor": "os.fstat({descriptor})",
}
PYTHON = """
import ctypes, os, socket
libc = ctypes.CDLL(None)
def check(result):
    if result != 0:
        raise OSError(result)
try:
    {probe}
except Exception as error:
    print("blocked", type(error).__name__)
else:
    print("LEAK")
"""
OTHERS = {
    ("javascript", "read"): "require('fs').readFileSync('{canary}')",
    ("javascript", "shadow"): "require('fs').readFileSync('/etc/shadow')",
    ("javascript", "write"): "require('fs').writeFileSync('/job/x', 'x')",
    ("javascript", "signal"): "process.kill({pid}, 0)",
    ("javascript", "environment"): "if (!process.env.CAALM_CANARY) throw 1",
    ("lua", "read"): "assert(io.open('{canary}'))",
    ("lua", "shadow"): "assert(io.open('/etc/shadow'))",
    ("lua", "write"): "assert(io.open('/job/x', 'w'))",
    ("lua", "shell"): "assert(os.execute('cat {canary} || cat /etc/shadow'))",
    ("lua", "environment"): "assert(os.getenv('CAALM_CANARY'))",
}
AROUND = {
    "javascript": "try {{ {probe}; console.log('LEAK') }} catch (e) {{ console.log('blocked') }}",
    "lua": "print(pcall(function() {probe} end) and 'LEAK' or 'blocked')",
}
JS_NETWORK = """
const socket = require('net').connect({port}, '127.0.0.1');
socket.on('connect', () => {{ console.log('LEAK'); process.exit(0); }});
socket.on('error', () => {{ console.log('blocked'); process.exit(0); }});
"""
COBOL_SYSTEM = """
IDENTIFICATION DIVISION.
PROGRAM-ID. PROBE.
PROCEDURE DIVISION.
    CALL "SYSTEM" USING "id -u; cat {canary} && echo LEAK; cat /etc/shadow && echo LEAK"
    CALL "SYSTEM" USING "echo x > /job/x && echo LEAK; kill -0 {pid} && echo LEAK"
    STOP RUN.
"""
COBOL_COPY = """
IDENTIFICATION DIVISION.
PROGRAM-ID. PROBE.
DATA DIVISION.
WORKING-STORAGE SECTION.
COPY "{canary}".
PROCEDURE DIVISION.
    STOP RUN.
"""


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, object]]:
    """Things of the host's that a leak would reach: a file, sockets, a descriptor, this process."""
    canary = tmp_path / "canary"
    canary.write_text(CANARY)
    for folder in (canary, *canary.parents):
        if folder.is_relative_to(tmp_path.parents[1]):
            folder.chmod(0o755)
    monkeypatch.setenv("CAALM_CANARY", CANARY)
    abstract = f"caalm-{os.getpid()}"
    with socket.socket() as tcp, socket.socket(socket.AF_UNIX) as unix, canary.open() as file:
        tcp.bind(("127.0.0.1", 0))
        tcp.listen()
        unix.bind(f"\0{abstract}")
        unix.listen()
        os.set_inheritable(file.fileno(), True)
        yield {
            "canary": canary,
            "port": tcp.getsockname()[1],
            "abstract": abstract,
            "pid": os.getpid(),
            "descriptor": file.fileno(),
        }


def tries(probe: str, host: dict[str, object]) -> str:
    """What the Python probe of that name prints."""
    source = PYTHON.format(probe=PYTHON_PROBES[probe].format(**host))
    command = ["/usr/bin/python3", "-s", "p.py"]
    done = run_command(command, {"p.py": source.encode()}, trusted=False)
    assert done.stdout, done.stderr
    return done.stdout.decode()


@pytest.mark.parametrize("probe", PYTHON_PROBES)
def test_a_python_program_gets_nowhere(probe: str, host: dict[str, object]) -> None:
    assert tries(probe, host).startswith("blocked")


@pytest.mark.parametrize(("language", "probe"), OTHERS)
def test_no_other_language_gets_further(
    language: str, probe: str, host: dict[str, object], need: Callable[[str], None]
) -> None:
    need(language)
    source = AROUND[language].format(probe=OTHERS[language, probe].format(**host))
    result = run_single(language, source, trusted=False)
    assert result.text == "blocked\n"
    assert CANARY not in str(result)


def test_node_reaches_no_socket(host: dict[str, object], need: Callable[[str], None]) -> None:
    need("javascript")
    source = JS_NETWORK.format(**host)
    assert run_single("javascript", source, trusted=False).text == "blocked\n"


@pytest.mark.parametrize("source", [COBOL_SYSTEM, COBOL_COPY], ids=["SYSTEM", "COPY"])
def test_a_cobol_program_calls_and_copies_nothing_of_the_host(
    source: str, host: dict[str, object], need: Callable[[str], None]
) -> None:
    need("cobol")
    result = run_single("cobol", source.format(**host), trusted=False)
    assert "LEAK" not in result.text
    assert CANARY not in str(result)
    assert not result.text.startswith("0\n")


WEAKENED = {
    "--unshare-net": ("connect to the host", "connect to an abstract socket"),
    "--unshare-pid": ("see the host's processes",),
    "--remount-ro /": ("write to the root", "write beside the program"),
    "--remount-ro /dev": ("write to /dev",),
    "--clearenv": ("read the host's environment",),
}


@pytest.mark.parametrize("flag", WEAKENED)
def test_a_sandbox_without_a_flag_leaks(
    flag: str, host: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = sandbox.bwrap_command

    def weakened(*arguments: object) -> list[str]:
        """The argument list without one flag; a comma keeps words of programs whole."""
        text = "\x1f".join(real(*arguments))  # type: ignore[arg-type]
        cut = "\x1f" + flag.replace(" ", "\x1f") + "\x1f"
        assert cut in text
        return text.replace(cut, "\x1f").split("\x1f")

    monkeypatch.setattr(sandbox, "bwrap_command", weakened)
    if flag == "--clearenv":
        monkeypatch.setattr(sandbox, "_environment", lambda _: dict(os.environ))
    assert any(tries(probe, host).startswith("LEAK") for probe in WEAKENED[flag])
