"""How the program starts and ends: exit codes, streams, help, and no Qt without a window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from journal_app import __version__, cli
from journal_app.__main__ import main
from journal_app.cli.arguments import root
from journal_app.cli.console import Console

Stance = Callable[..., Any]
COMMANDS = [command for group in cli.GROUPS.values() for command in group]
WITHOUT_JSON = {"tour", "packet", "passphrase"}  # of the last two each part has its own


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(stance: Stance, command: str) -> None:
    helped = stance(command, "--help")
    assert helped.code == 0
    assert "--journal" in helped.out
    assert ("--json" in helped.out) == (command not in WITHOUT_JSON)
    assert command in stance("--help").out


def test_every_command_is_found_in_the_group_it_is_listed_with() -> None:
    _parser, commands = root()
    for group, names in cli.GROUPS.items():
        before = set(commands.subparsers.choices)
        import_module(f"journal_app.cli.{group}").add_to(commands)
        assert set(commands.subparsers.choices) - before == set(names)


def test_a_word_that_is_no_command_is_told_with_all_that_are(stance: Stance) -> None:
    refused = stance("lost")
    assert refused.code == 2
    assert all(command in refused.err for command in COMMANDS)


def test_the_version_is_told(stance: Stance) -> None:
    assert stance("--version").out == f"stance-journal {__version__}\n"


def test_without_a_journal_the_way_to_one_is_told(stance: Stance, journal: Path) -> None:
    for command in (["list"], ["log"], ["check"], ["import", "a.csv"], ["export", "a.csv"]):
        refused = stance(*command)
        assert (refused.code, refused.out) == (1, "")
        assert "stance-journal init" in refused.err
        assert str(journal) in refused.err
    assert not journal.exists()


def test_the_journal_is_chosen_before_or_after_the_command(plain: Stance, tmp_path: Path) -> None:
    other = tmp_path / "other.stance"
    plain("--journal", other, "init", "--plain", "--role", "therapist")
    assert plain("--journal", other, "drift", "--json").json["role"] == "therapist"
    assert plain("drift", "--journal", other, "--json").json["role"] == "therapist"
    assert plain("drift", "--json").json["role"] == "coach"


def test_without_a_screen_the_window_says_so(
    stance: Stance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    refused = stance()
    assert refused.code == 1
    assert "no screen" in refused.err


def test_an_interrupted_command_is_quiet(plain: Stance, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Console, "json", _raising(KeyboardInterrupt()))
    ended = plain("list", "--json")
    assert (ended.code, ended.out, ended.err) == (130, "", "")


def test_a_reader_that_has_enough_is_no_failure(
    plain: Stance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Console, "json", _raising(BrokenPipeError()))
    ended = plain("list", "--json")
    assert (ended.code, ended.err) == (0, "")


def test_a_fault_of_the_program_is_logged_without_content(
    plain: Stance, monkeypatch: pytest.MonkeyPatch, application_folders: Path
) -> None:
    monkeypatch.setattr(Console, "json", _raising(ZeroDivisionError("what the client said")))
    ended = plain("list", "--json")
    assert ended.code == 1
    assert "Something went wrong" in ended.err
    assert "client said" not in ended.err
    (log,) = application_folders.rglob("stance.log")
    assert "ZeroDivisionError" in log.read_text()
    assert "client said" not in log.read_text()


def _raising(error: BaseException) -> Callable[..., None]:
    def fail(*_arguments: object) -> None:
        raise error

    return fail


def test_text_that_would_steer_a_terminal_does_not_reach_it(plain: Stance, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("date,seen,client\n2026-01-01,\x1b]0;own\x07\x9b31m,a\x85b\n")
    plain("import", tmp_path / "a.csv")
    for command in (["list"], ["search", "own"], ["show", plain("list", "--json").json[0]["id"]]):
        out = plain(*command).out
        assert "own" in out
        assert not set(out) & set("\x1b\x07\x9b\x85")


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Runs the program as a process of its own."""
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        capture_output=True,
        timeout=50,
        env={**os.environ, **environment},
        cwd=Path(__file__).resolve().parents[2],
        check=False,
    )


def test_the_command_line_loads_neither_qt_nor_the_records(tmp_path: Path) -> None:
    path = tmp_path / "a.stance"
    assert main(["--journal", str(path), "init", "--plain"]) == 0
    program = (
        "import sys; from journal_app.__main__ import main;"
        f"code = main(['list', '--journal', {str(path)!r}]);"
        "loaded = {name.split('.')[0] for name in sys.modules};"
        "assert not loaded & {'PySide6', 'shiboken6', 'sqlmodel', 'sqlalchemy', 'socket'}, loaded;"
        "sys.exit(code)"
    )
    ended = run("-c", program)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    path = tmp_path / "a.stance"
    assert main(["--journal", str(path), "init", "--plain"]) == 0
    assert main(["--journal", str(path), "log", "--seen", "Grüße – 👋"]) == 0
    listed = run(
        "-m", "journal_app", "--journal", path, "list",
        LC_ALL="C", LANG="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING="ascii",
    )  # fmt: skip
    assert listed.returncode == 0, listed.stderr
    assert "Grüße – 👋" in listed.stdout.decode("utf-8")


def test_a_closed_pipe_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "a.stance"
    assert main(["--journal", str(path), "init", "--plain"]) == 0
    reader, writer = os.pipe()
    os.close(reader)
    piped = subprocess.run(
        [sys.executable, "-m", "journal_app", "--journal", str(path), "list", "--json"],
        stdout=writer,
        stderr=subprocess.PIPE,
        timeout=50,
        check=False,
    )
    os.close(writer)
    assert (piped.returncode, piped.stderr) == (0, b"")


def test_parsing_alone_touches_nothing(journal: Path, application_folders: Path) -> None:
    cli.parse(["log", "--moment", "-0.5,0.2", "--x", "-1"])
    assert not journal.exists()
    assert not list(application_folders.rglob("*.log"))
