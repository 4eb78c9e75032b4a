"""One window in a process of its own, without a screen; says as JSON lines what happened.

    python window_child.py bare | bare-memory
    python window_child.py start JOURNAL HOME
    python window_child.py unlock JOURNAL HOME PASSPHRASE
    python window_child.py modules JOURNAL HOME
    python window_child.py memory JOURNAL HOME
    python window_child.py pages JOURNAL HOME
    python window_child.py elsewhere JOURNAL HOME PASSPHRASE

``window_rows.py`` starts it and takes the time until each line.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

if sys.argv[1:2] != ["bare"]:
    # As the program does: it has begun before it imports Qt.
    from journal_app.ui import late_imports

    late_imports.leave_alone()

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

if TYPE_CHECKING:
    from journal_app.storage.vault import Key
    from journal_app.ui.main_window import MainWindow
    from tests.bench.page_visits import Visit

TYPED_MS = 2500
"""As long as a passphrase takes to type, quickly."""


def expect(what: str, found: object, wanted: object) -> None:
    """A check of real work; without it nothing more is said, and the bench fails.

    Stands here too, since the bare window is to import as little as can be.
    """
    if found != wanted:
        sys.exit(f"{what}: found {found!r} where {wanted!r} was due")


def say(what: str, **details: object) -> None:
    """One line for whoever waits for it."""
    print(json.dumps({"what": what, **details}), flush=True)


def leave() -> None:
    """End at once: what is measured is over, and nothing here is worth keeping."""
    sys.stdout.flush()
    os._exit(0)


class PaintWatch(QObject):
    """Calls back once, when the first painting after ``begin`` is done.

    It hears every event of the program, and so takes time itself: no longer than it has to.
    """

    def __init__(self, application: QApplication, done: Callable[[], None]) -> None:
        super().__init__(application)
        self._application = application
        self._done = done

    def begin(self) -> None:
        self._application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._application.removeEventFilter(self)
            # Paintings of all widgets come in one go; this comes after them.
            QTimer.singleShot(0, self._done)
        return False


def megabytes() -> float:
    """The memory this process holds now; where the system does not tell, the most it ever held."""
    with contextlib.suppress(OSError, StopIteration):
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        held = next(line for line in lines if line.startswith("VmRSS:"))
        return int(held.split()[1]) / 1024
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


# --- windows -------------------------------------------------------------------------------------


def bare(*, memory: bool) -> None:
    """A window with a text field: what Qt alone takes."""
    application = QApplication(sys.argv[:1])

    def painted() -> None:
        say("painted", megabytes=megabytes())
        leave()

    watch = PaintWatch(application, lambda: QTimer.singleShot(500 if memory else 0, painted))
    window = QMainWindow()
    window.setCentralWidget(QTextEdit(window))
    window.resize(1360, 860)
    watch.begin()
    window.show()
    application.exec()


def start(journal: Path, home: Path) -> None:
    """The program as it is started: its first picture and, where it opens, a filled Today."""

    def today_filled() -> None:
        filled = PaintWatch(_application(), lambda: (say("filled"), leave()))
        filled.begin()

    _run_program(journal, home, painted=lambda: say("painted"), filled=today_filled)


def unlock(journal: Path, home: Path, passphrase: str) -> None:
    """A locked journal, some seconds after its first picture: from the passphrase to Today."""
    begun: list[float] = []
    derived: list[float] = []

    def enter() -> None:
        view = _window().stack.currentWidget()
        _time_deriving(derived)
        begun.append(perf_counter())
        view.passphrase_entered.emit(passphrase)

    def today_filled() -> None:
        filled = PaintWatch(_application(), finish)
        filled.begin()

    def finish() -> None:
        from journal_app.services import opening

        taken = (perf_counter() - begun[0]) * 1000
        expect("keys derived", len(derived), 1)
        for _ in range(3):
            opening.key_for(journal, passphrase)
        say("unlocked", milliseconds=taken, derived=min(derived))
        leave()

    # By then everything is imported that is imported while a passphrase is typed.
    _run_program(
        journal, home, painted=lambda: QTimer.singleShot(TYPED_MS, enter), filled=today_filled
    )


def _time_deriving(taken: list[float]) -> None:
    """How long each deriving of a key takes, in milliseconds.

    The shortest is the key's own: what is done beside it may hold it up, and is the program's.
    """
    from journal_app.services import opening

    derive = opening.key_for

    def timed(*details: Any) -> Key:
        begun = perf_counter()
        key = derive(*details)
        taken.append((perf_counter() - begun) * 1000)
        return key

    opening.key_for = timed


def modules(journal: Path, home: Path) -> None:
    """What is imported when the window stands there, and when Today is filled."""

    def today_filled() -> None:
        say("filled", modules=sorted(sys.modules))
        leave()

    def begun() -> None:
        say("built", modules=sorted(sys.modules))

    _run_program(journal, home, painted=lambda: None, filled=today_filled, begun=begun)


def memory(journal: Path, home: Path) -> None:
    """The program with a journal open, after a visit to every page."""

    def visit() -> None:
        from journal_app.ui.rail import Place

        shell, left = _window().shell, list(Place)

        def go_on(_: object = None) -> None:
            if not left:
                QTimer.singleShot(500, finish)
                return
            try:
                shell.show_place(left.pop(0))
            except Exception as error:  # Qt would go on without
                say("failed", error=repr(error))
                leave()
            # All that a page asks runs on the one store thread, in the order of asking.
            shell.desk.tasks.submit(lambda: None, context=shell, done=stay)

        def stay(_: object = None) -> None:
            # Left earlier, Drift would give up the rest of a long record, and hold nothing of it.
            drift = shell.pages.get(Place.DRIFT.value)
            if drift is not None and drift.isVisible() and drift.shown is None:
                QTimer.singleShot(50, stay)
            else:
                QTimer.singleShot(50, go_on)

        def finish() -> None:
            drift = shell.pages[Place.DRIFT.value]
            expect("whether Drift shows all of a record", drift.shown is not None, True)
            say("visited", pages=len(Place), megabytes=megabytes())
            leave()

        # What is done in the background after the first picture comes before the first visit.
        shell.desk.tasks.submit(lambda: None, context=shell, done=go_on)

    _run_program(journal, home, painted=lambda: None, filled=visit)


def pages(journal: Path, home: Path) -> None:
    """The program with a journal open, on every page: first content, and what kept the window."""

    def visit() -> None:
        from tests.bench.page_visits import Round, every_page

        window = _window()
        going_round = Round(window, every_page(window.shell), _say_visited, _say_failed)
        _once_at_rest(window, going_round.begin)

    _run_program(journal, home, painted=lambda: None, filled=visit)


def elsewhere(journal: Path, home: Path, passphrase: str) -> None:
    """A locked journal, copied first: opened, and all that one does beside going to its pages."""
    copy = home / "elsewhere.stance"
    shutil.copyfile(journal, copy)

    def enter() -> None:
        _window().stack.currentWidget().passphrase_entered.emit(passphrase)

    def visit() -> None:
        from tests.bench.other_visits import AFTERWARDS_MS, everything_else
        from tests.bench.page_visits import Round

        window = _window()
        steps = everything_else(window, passphrase)
        going_round = Round(window, steps, _say_visited, _say_failed, AFTERWARDS_MS)
        _once_at_rest(window, going_round.begin)

    _run_program(copy, home, painted=lambda: QTimer.singleShot(TYPED_MS, enter), filled=visit)


def _say_visited(visits: list[Visit]) -> None:
    say("visited", pages=[[one.page, one.first_content, *one.longest] for one in visits])
    leave()


def _say_failed(error: str) -> None:
    say("failed", error=error)
    leave()


def _once_at_rest(window: MainWindow, then: Callable[[], None]) -> None:
    """What is done in the background after the first picture comes before the first visit."""
    window.tasks.submit(
        lambda: None, context=window, done=lambda _: QTimer.singleShot(TYPED_MS, then)
    )


def _run_program(
    journal: Path,
    home: Path,
    painted: Callable[[], None],
    filled: Callable[[], None],
    begun: Callable[[], None] = lambda: None,
) -> None:
    """Start it as from the command line, with an eye on its window once that is there."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(home)
    original = QApplication.exec

    def watched(*_: object) -> int:
        watch = PaintWatch(_application(), painted)
        watch.begin()
        _watch_today(filled)
        begun()
        return original()

    QApplication.exec = watched
    from journal_app.__main__ import main

    sys.exit(main(["--journal", str(journal)]))


def _watch_today(filled: Callable[[], None]) -> None:
    """Call back once, when Today has shown what it read."""
    from journal_app.ui.tasks import _Job

    window, come_home = _window(), _Job.come_home

    def watched(job: _Job) -> None:
        come_home(job)
        today = window.shell.pages.get("today") if window.shell is not None else None
        if today is None or job.context is not today:
            return
        _Job.come_home = come_home
        expect("whether Today shows sessions", today.lately.isVisible(), True)
        filled()

    _Job.come_home = watched


def _window() -> MainWindow:
    from journal_app.ui.main_window import MainWindow

    return next(w for w in _application().topLevelWidgets() if isinstance(w, MainWindow))


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def main(arguments: list[str]) -> None:
    """Do what was asked for."""
    match arguments:
        case ["bare"]:
            bare(memory=False)
        case ["bare-memory"]:
            bare(memory=True)
        case ["start", journal, home]:
            start(Path(journal), Path(home))
        case ["unlock", journal, home, passphrase]:
            unlock(Path(journal), Path(home), passphrase)
        case ["modules", journal, home]:
            modules(Path(journal), Path(home))
        case ["memory", journal, home]:
            memory(Path(journal), Path(home))
        case ["pages", journal, home]:
            pages(Path(journal), Path(home))
        case ["elsewhere", journal, home, passphrase]:
            elsewhere(Path(journal), Path(home), passphrase)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
