"""The log tells where, never what."""

from __future__ import annotations

import logging
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal_app import log
from journal_app.domain.errors import InvalidValue

SECRET = "what the client said"


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """A log that is written to, and closed afterwards; the hooks are put back."""
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook
    log.start(tmp_path / "state" / "stance.log")
    yield tmp_path / "state" / "stance.log"
    log.stop()
    sys.excepthook, sys.unraisablehook, threading.excepthook = hooks


def raised(error: Exception) -> Exception:
    words = SECRET
    try:
        assert words
        raise error
    except Exception as caught:
        return caught


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ValueError(SECRET), "ValueError"),
        (KeyError(SECRET), "KeyError"),
        (InvalidValue("date_impossible", value=SECRET), "date_impossible"),
        (OSError(28, SECRET, SECRET), "OSError: [28] No space left on device"),
        (AttributeError("'Draft' object has no attribute 'meed'"), "no attribute 'meed'"),
    ],
)
def test_traces_name_lines_and_no_content(log_file: Path, error: Exception, told: str) -> None:
    log.failure("in a test", raised(error))
    text = log_file.read_text()
    assert told in text
    assert "test_log.py" in text
    assert "in a test" in text
    assert SECRET not in text


def test_what_led_to_it_is_told_without_content(log_file: Path) -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise RuntimeError(SECRET) from error
    except RuntimeError as error:
        log.failure("in a test", error)
    text = log_file.read_text()
    assert text.index("KeyError") < text.index("which led to") < text.index("RuntimeError")
    assert SECRET not in text


def test_nothing_is_made_before_the_first_line_and_then_for_the_owner_alone(
    log_file: Path,
) -> None:
    assert not log_file.exists()
    logging.getLogger("journal_app.ui").warning("a line")
    assert "a line" in log_file.read_text()
    if sys.platform != "win32":
        assert stat.S_IMODE(log_file.stat().st_mode) == 0o600


def test_it_does_not_grow_for_ever(log_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log.stop()
    monkeypatch.setattr(log, "_BYTES", 2000)
    log.start(log_file)
    for number in range(400):
        logging.getLogger("journal_app").info("line %d", number)
    files = list(log_file.parent.iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 2000 for file in files)


def test_what_nobody_caught_is_logged(log_file: Path) -> None:
    log.install_hooks()
    error = raised(ValueError(SECRET))
    sys.excepthook(ValueError, error, error.__traceback__)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    thread = threading.Thread(target=raised_in_thread)
    thread.start()
    thread.join()
    text = log_file.read_text()
    assert text.count("ValueError") == 1
    assert "ZeroDivisionError" in text
    assert "KeyboardInterrupt" not in text
    assert SECRET not in text


def raised_in_thread() -> float:
    return 1 / len("")


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    log.start(tmp_path / "state" / "stance.log")
    log.failure("in a test", ValueError())
    log.stop()
