"""The journal file: where it lies, backups, checks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from journal_app.services.safekeeping import BackupReport, CheckReport, name_for
from journal_app.ui.dialogs.save_backup import SaveBackup
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.said_line import SaidLine
from journal_app.ui.widgets.text import label


class FileSection(Section):
    """Copies and checks run on the pool: the journal can be used meanwhile."""

    journal_chosen = Signal()
    sample_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.file = FileCard(desk, self)
        self.add(self.file)
        self.file.backup_requested.connect(self._back_up)
        self.file.check_requested.connect(self._check)
        self.file.rebuild_requested.connect(self._rebuild)
        self.file.other_journal_requested.connect(self.journal_chosen)
        self.file.sample.clicked.connect(lambda _on=False: self.sample_requested.emit())

    def _back_up(self) -> None:
        services = self.desk.services
        suggested = services.path.with_name(name_for(services.path, self.desk.clock))
        target = SaveBackup.ask(self, suggested)
        if target is None:
            return
        self.file.begin(self.tr("Copying the journal and looking through the copy…"))
        self.desk.tasks.compute(
            partial(services.safekeeping.backup, target),
            context=self,
            done=self._backed_up,
            failed=self.telling(self.file.tell_problem),
        )

    def _backed_up(self, report: BackupReport) -> None:
        self.file.tell_backup(report)
        self.note(partial(self.desk.services.safekeeping.note, report))

    def _check(self) -> None:
        self.file.begin(self.tr("Reading every page of the file…"))
        self.desk.tasks.compute(
            self.desk.services.safekeeping.check,
            context=self,
            done=self.file.tell_check,
            failed=self.telling(self.file.tell_problem),
        )

    def _rebuild(self) -> None:
        self.file.begin(self.tr("Making the search index anew…"))
        self.ask(
            self.desk.services.safekeeping.rebuild_search,
            lambda _done: self._check(),
            self.telling(self.file.tell_problem),
        )


class FileCard(Card):
    """The file, and what can be done with it. Results are said here."""

    backup_requested = Signal()
    check_requested = Signal()
    rebuild_requested = Signal()
    other_journal_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Journal file"))
        where = label(str(desk.services.path), "", self)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(where)
        kept = (
            self.tr("Encrypted with your passphrase.")
            if desk.services.encrypted
            else self.tr("Not encrypted: anyone who can read this file can read the journal.")
        )
        self.body.addWidget(label(kept, "muted", self))
        acts = FlowLayout(spacing=10)
        self.backup = button(self.tr("Back up now…"), "", self.backup_requested.emit, self)
        self.check = button(self.tr("Check the file"), "", self.check_requested.emit, self)
        self.rebuild = writing(
            button(self.tr("Make the search index anew"), "", self.rebuild_requested.emit, self)
        )
        self.rebuild.hide()
        self.other = button(
            self.tr("Open another journal…"), "quiet", self.other_journal_requested.emit, self
        )
        self.sample = button(self.tr("Look around in the sample journal"), "quiet", None, self)
        for act in self._acts:
            acts.addWidget(act)
        self.body.addLayout(acts)
        self._result = SaidLine(self)
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self._result)

    @property
    def result(self) -> str:
        """What was said last of a backup or a check."""
        return self._result.text().replace("\N{ZERO WIDTH SPACE}", "")

    def begin(self, sentence: str) -> None:
        """Say what is being done; the buttons wait for it."""
        self._busy(True)
        self._say(sentence, "muted")

    def tell_backup(self, report: BackupReport) -> None:
        """Say where the backup lies and what it holds."""
        self._busy(False)
        held = self._desk.words.sessions(report.entries, report.in_bin)
        self._say(
            self.tr("Backed up, opened and counted: {0} in {1}").format(held, str(report.path)),
            "small",
        )

    def tell_check(self, report: CheckReport) -> None:
        """Say what the check found."""
        self._busy(False)
        self.rebuild.setVisible(report.problems == ("search_index",))
        if report.ok:
            read = self._desk.words.sessions(report.entries, report.in_bin)
            text = self.tr("Every page was read and fits: {0}.").format(read)
            self._say(text, "small")
            return
        found = " ".join(self._desk.words.check_problem(code) for code in report.problems)
        self._say(
            self.tr("{0} Keep this file as it is, and open your last backup instead.").format(found)
            if report.problems != ("search_index",)
            else found,
            "attention",
        )

    def tell_problem(self, sentence: str) -> None:
        """Say why it could not be done."""
        self._busy(False)
        self._say(sentence, "attention")

    def end(self) -> None:
        """Nothing came of it."""
        self._busy(False)

    @property
    def _acts(self) -> tuple[QPushButton, ...]:
        return (self.backup, self.check, self.rebuild, self.other, self.sample)

    def _busy(self, busy: bool) -> None:
        for act in self._acts:
            act.setEnabled(not busy)

    def _say(self, sentence: str, kind: str) -> None:
        self._result.say(sentence, kind)
