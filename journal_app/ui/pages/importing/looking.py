"""A source looked at step by step beside the window, and anew with each decision."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from journal_app.domain.practice import Role
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.import_reading import (
    Ground,
    Reading,
    TableLook,
    format_of,
    look_at_table,
    open_source,
    prepared,
    read_source,
)
from journal_app.services.importing import CSV, ImportPreview, Interrupted
from journal_app.ui.page import Page
from journal_app.ui.pages.importing.job import Job

T = TypeVar("T")


class Looking(QObject):
    """Says what a source is, what its columns are and what would come in.

    Only what was asked last is answered: what came before it is stopped, and its answer dropped.

    Args:
        page: asks the journal, and the answers are for it.
        wishes: all that is decided on it now.
        role_id: the role that sessions without one are to have.
    """

    begun = Signal(object)
    """Work has begun, as a ``Job``."""
    roles_known = Signal(object)
    """The roles of the journal, of a source that was opened."""
    recognised = Signal(str, object)
    """The format, and the columns as a ``TableLook``; None where it has none."""
    previewed = Signal(object)
    """What would come in, as an ``ImportPreview``."""
    failed = Signal(object)
    """Why nothing can be said, as an exception."""

    def __init__(
        self, page: Page, wishes: Callable[[], Wishes], role_id: Callable[[], str | None]
    ) -> None:
        super().__init__(page)
        self._page, self._wishes, self._role_id = page, wishes, role_id
        self._path = Path()
        self._format = ""
        self._ground: Ground | None = None
        self._reading: Reading | None = None
        self._read_for: Wishes | None = None
        self._job: Job | None = None

    @property
    def name(self) -> str:
        """The name of the source."""
        return self._path.name

    def is_at(self, job: Job) -> bool:
        """Whether this is what is being worked on."""
        return job is self._job

    def open(self, path: Path) -> None:
        """Look at another source."""
        self.forget()
        self._path, self._format = path, ""
        job = self._begin()
        services = self._page.desk.services

        def look() -> tuple[Ground, tuple[Role, ...]]:
            return services.exchange.ground(), services.practice.roles()

        def known(answer: tuple[Ground, tuple[Role, ...]]) -> None:
            self._ground = answer[0]
            self.roles_known.emit(answer[1])
            self._recognise(job)

        self._page.ask(look, self._if_wanted(job, known), self._not_possible(job))

    def take_for(self, format_: str) -> None:
        """It has this format, whatever it looks like; ``again`` looks at it so."""
        self._format = format_
        self._reading = None

    def again(self) -> None:
        """Look with what is decided now: at what was read, where that is the same."""
        if self._ground is None:
            return
        job = self._begin()
        if self._is_read_so(self._wishes()):
            self._prepare(job)
        else:
            self._recognise(job)

    def stop(self) -> None:
        """Nothing that is being worked on is wanted any more."""
        if self._job is not None:
            self._job.stop()
        self._job = None

    def forget(self) -> None:
        """Nothing is looked at."""
        self.stop()
        self._ground = self._reading = None

    def _begin(self) -> Job:
        self.stop()
        self._job = job = Job()
        self.begun.emit(job)
        return job

    def _is_read_so(self, wishes: Wishes) -> bool:
        before = self._read_for
        return self._reading is not None and before is not None and (
            (before.columns, before.scale, before.dates)
            == (wishes.columns, wishes.scale, wishes.dates)
        )  # fmt: skip

    def _recognise(self, job: Job) -> None:
        path, format_, wishes = self._path, self._format, self._wishes()

        def look() -> tuple[str, TableLook | None]:
            found = format_ or format_of(path)
            return found, look_at_table(path, wishes) if found == CSV else None

        def done(looked: tuple[str, TableLook | None]) -> None:
            self._format = looked[0]
            self.recognised.emit(*looked)
            self._read(job)

        self._compute(job, look, done)

    def _read(self, job: Job) -> None:
        path, format_, ground, wishes = self._path, self._format, self._known, self._wishes()

        def read() -> Reading:
            return read_source(open_source(path, format_, wishes), ground, job.told)

        def done(reading: Reading) -> None:
            self._reading, self._read_for = reading, wishes
            self._prepare(job)

        self._compute(job, read, done)

    def _prepare(self, job: Job) -> None:
        reading, ground, wishes = self._reading, self._known, self._wishes()
        role_id = self._role_id()
        assert reading is not None

        def prepare() -> ImportPreview:
            return prepared(reading, ground, wishes, role_id, job.told)

        def compare(preview: ImportPreview) -> None:
            compared = partial(self._page.desk.services.exchange.compared, preview)
            self._page.ask(compared, self._if_wanted(job, self._seen), self._not_possible(job))

        self._compute(job, prepare, compare)

    def _seen(self, preview: ImportPreview) -> None:
        self.stop()
        self.previewed.emit(preview)

    @property
    def _known(self) -> Ground:
        assert self._ground is not None
        return self._ground

    def _compute(self, job: Job, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._page.desk.tasks.compute(
            work,
            context=self._page,
            done=self._if_wanted(job, done),
            failed=self._not_possible(job),
        )

    def _if_wanted(self, job: Job, done: Callable[[T], None]) -> Callable[[T], None]:
        def answered(value: T) -> None:
            if self.is_at(job) and not job.is_stopped:
                done(value)

        return answered

    def _not_possible(self, job: Job) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            if self.is_at(job) and not isinstance(error, Interrupted):
                self.stop()
                self.failed.emit(error)

        return failed
