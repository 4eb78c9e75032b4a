"""Nobody else reads it: a whole session of work in a process of its own, and what it leaves behind.

The work itself is in `tests/session_of_work.py`: the window and the command line, exports, errors,
a lock. It runs with the umask of a careless and of a usual system, may open no socket but those of
the screen and the buses of the desktop, and is looked through afterwards.
"""

from __future__ import annotations

import ast
import os
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import other_program
from tests.session_of_work import CHOSEN, MARKERS, RAN

ROOT = Path(__file__).parent.parent
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
NETWORK = frozenset(
    """_socket socket socketserver ssl _ssl http urllib ftplib imaplib poplib smtplib xmlrpc asyncio
    requests httpx aiohttp urllib3 websockets webbrowser""".split()  # noqa: SIM905
)
NETWORK_OF_QT = frozenset({"QtNetwork", "QtNetworkAuth", "QtWebSockets", "QtHttpServer"})
pytestmark = [pytest.mark.timeout(180), pytest.mark.lengthy]
posix = pytest.mark.skipif(os.name != "posix", reason="files have other permissions there")


@dataclass(frozen=True, slots=True)
class Left:
    """What a session of work has left behind."""

    home: Path
    said: str
    modules: frozenset[str]

    def files(self) -> Iterator[Path]:
        """All files, wherever they are."""
        return (path for path in sorted(self.home.rglob("*")) if path.is_file())


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """Works a while in folders of its own, on a system that lets everybody read new files."""
    home = tmp_path_factory.mktemp("home")
    for name in ("tmp", "run"):
        (home / name).mkdir(mode=0o700)
    done = subprocess.run(
        [sys.executable, "-m", "tests.session_of_work", str(home)],
        cwd=home,
        env=_environment(home),
        capture_output=True,
        text=True,
        check=False,
        umask=0o000 if os.name == "posix" else -1,
        timeout=150,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    head, _line, modules = done.stdout.rpartition(RAN)
    return Left(home, head + done.stderr, frozenset(modules.split()))


def _environment(home: Path) -> dict[str, str]:
    """That of a person with a home of its own."""
    return {
        **{name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ},
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "USERPROFILE": str(home),
        "APPDATA": str(home / "AppData"),
        "LOCALAPPDATA": str(home / "AppData"),
        "TMPDIR": str(home / "tmp"),
        "TEMP": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "STANCE_PASSPHRASE": "seven quiet herons",
    }


def _open_to_others(home: Path) -> list[str]:
    return [
        f"{path.relative_to(home)} {stat.S_IMODE(path.stat().st_mode):o}"
        for path in sorted(home.rglob("*"))
        if path.stat().st_mode & 0o077 and not path.is_socket()
    ]


@posix
def test_every_file_and_folder_is_for_its_owner_alone(left: Left) -> None:
    assert _open_to_others(left.home) == []
    assert any(path.suffix == ".log" for path in left.files())
    assert any(path.name == "settings.json" for path in left.files())


@posix
def test_the_usual_umask_changes_nothing(tmp_path: Path) -> None:
    for command in (["init", "--plain"], ["export", "all.json"]):
        done = other_program.run(
            "-m", "journal_app", *command, env=_environment(tmp_path), cwd=tmp_path, umask=0o022
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "all.json").is_file()
    assert _open_to_others(tmp_path) == []


def test_what_qt_remembers_of_its_dialogs_is_not_written(left: Left) -> None:
    assert [path for path in left.files() if path.name.startswith("QtProject")] == []


def test_nothing_that_was_written_stands_anywhere_but_where_it_was_asked_for(left: Left) -> None:
    found = [
        f"{marker} in {path.relative_to(left.home)}"
        for path in left.files()
        if path.name not in CHOSEN
        for marker in MARKERS
        for encoding in ENCODINGS
        if marker.encode(encoding) in path.read_bytes()
        or marker.encode(encoding) in os.fsencode(path.name)
    ]
    assert found == []
    for marker in MARKERS:
        assert marker not in left.said


def test_what_was_asked_for_does_say_it(left: Left) -> None:
    """Else the search for it would find nothing anywhere."""
    chosen = [path for path in left.files() if path.name in CHOSEN]
    assert {path.name for path in chosen} == set(CHOSEN)
    assert any(MARKERS[0].encode() in path.read_bytes() for path in chosen)


def test_faults_were_logged_without_what_they_said(left: Left) -> None:
    log = next(path for path in left.files() if path.suffix == ".log").read_text()
    assert "ValueError" in log
    assert "in a task" in log


def test_no_module_of_the_network_is_loaded(left: Left) -> None:
    # The database library brings asyncio, and that brings ssl: nothing uses them.
    loaded = left.modules & {"http.client", "urllib.request", "ftplib", "smtplib", "requests"}
    assert loaded == set()
    assert not {name for name in left.modules if name.removeprefix("PySide6.") in NETWORK_OF_QT}
    assert "PySide6.QtWidgets" in left.modules


def test_no_module_of_the_network_is_named_anywhere() -> None:
    suspected = re.compile("|".join(sorted(NETWORK | NETWORK_OF_QT)))
    named = [
        f"{path.name}: {name}"
        for path in sorted((ROOT / "journal_app").rglob("*.py"))
        if suspected.search(text := path.read_text(encoding="utf-8"))
        for name in _imported(ast.parse(text))
        if name.split(".")[0] in NETWORK or NETWORK_OF_QT & set(name.split("."))
    ]
    assert named == []


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_no_core_file_would_be_written() -> None:
    code = (
        "from journal_app.process import keep_to_itself; keep_to_itself()\n"
        "import resource, ctypes, sys, os\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)\n"
        "assert os.umask(0) == 0o077\n"
        "if sys.platform == 'linux': assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0\n"
    )
    if os.name != "posix":
        code = "from journal_app.process import keep_to_itself; keep_to_itself()\n"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=50)


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_way_to_the_network_would_have_been_noticed(family: str) -> None:
    code = (
        "from tests import no_sockets; no_sockets.forbid()\n"
        "import socket\nsocket.socket(getattr(socket, 'AF_UNIX', socket.AF_INET)).close()\n"
        f"socket.socket(socket.{family})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=False, timeout=50, capture_output=True
    )
    assert done.returncode != 0
    assert b"Error" not in done.stderr
