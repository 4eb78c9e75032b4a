"""The schemes that are followed: a card each, with sums, what is missing, and its logs."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.hours_scheme import OF_SESSIONS, Followed, Scheme, TargetKind, said
from journal_app.domain.hours_tally import Standing
from journal_app.domain.practice import Role
from journal_app.services.hours_told import LogFormat, SchemeView
from journal_app.ui.dates import full_day_text, month_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.hours_scheme_form import SchemeForm
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.plain_bar import PlainBar
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.working import Working
from journal_app.wording.direction import isolated

_MOST_NAMED = 5


class ChooseCard(Card):
    """All schemes there are, as chips that are on or off."""

    toggled = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Schemes you follow"))
        self._about = label("", "muted", self)
        self.chips: dict[str, QPushButton] = {}
        self._flow = FlowLayout(spacing=6)
        self.body.addWidget(self._about)
        self.body.addLayout(self._flow)

    def show_schemes(self, schemes: tuple[Scheme, ...], followed: frozenset[str]) -> None:
        """Show which are followed."""
        if not self.chips:
            for one in schemes:
                made = writing(chip(said(one.name, self._desk.language), parent=self))
                made.clicked.connect(
                    lambda _on=False, one=one: self.toggled.emit(
                        one.id, self.chips[one.id].isChecked()
                    )
                )
                self.chips[one.id] = made
                self._flow.addWidget(made)
        for id_, made in self.chips.items():
            made.setChecked(id_ in followed)
        self._about.setText(
            self.tr(
                "The facts are summaries of public rules. Your body’s own words are what counts: "
                "check with it, and change any number here."
            )
            if followed
            else self.tr(
                "Choose what your hours are to count for. What each session counts for is worked "
                "out from what you wrote down; nothing is sent anywhere."
            )
        )


class SchemeCard(Card):
    """One scheme. Figures and plain bars; nothing is praised or warned of."""

    follow_requested = Signal(object)
    unfollow_requested = Signal(str)
    sessions_requested = Signal(str)
    client_requested = Signal(str)
    """The code of a client, with whom an agreement may be noted."""
    log_requested = Signal(str, object, object)
    """The id of the scheme, its ``Log`` and the ``LogFormat``."""

    def __init__(self, desk: Desk, scheme: Scheme, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._scheme = scheme
        self._sums: SchemeView | None = None
        self._followed = Followed(scheme.id)
        self._roles: tuple[Role, ...] = ()
        self.set_heading(said(scheme.name, desk.language))
        self.body.addWidget(label(desk.words.check_with_body(scheme), "small-strong", self))
        self.body.addWidget(label(said(scheme.about, desk.language), "muted", self))
        self._figures = QWidget(self)
        self.body.addWidget(self._figures)
        self._show_figures(self._yet_unknown())
        acts = FlowLayout(spacing=8)
        self.change = writing(button(self.tr("Days and numbers…"), "quiet", self.begin, self))
        self.list = button(
            self.tr("What each session counts for"),
            "quiet",
            partial(self.sessions_requested.emit, scheme.id),
            self,
        )
        self.export = button(self.tr("Save a log…"), "quiet", None, self)
        self.export.setMenu(self._logs(scheme))
        leave = writing(
            button(
                self.tr("Stop following"),
                "quiet",
                partial(self.unfollow_requested.emit, scheme.id),
                self,
            )
        )
        for made in (self.change, self.list, self.export, leave):
            made.setAccessibleDescription(said(scheme.name, desk.language))
            acts.addWidget(made)
        self.list.setVisible(scheme.counts_sessions)
        self.body.addLayout(acts)
        self.working = Working(self)
        self.body.addWidget(self.working)
        self.form = SchemeForm(desk, scheme, self)
        self.form.save_requested.connect(self.follow_requested)
        self.form.closed.connect(self.change.setFocus)
        self.body.addWidget(self.form)

    def show_followed(self, followed: Followed, roles: tuple[Role, ...]) -> None:
        """Show what was changed in the scheme; a form that stands open stays as it is."""
        self._followed, self._roles = followed, roles
        self.set_heading(said(self._scheme.name, self._desk.language), self._span(followed))

    def show_sums(self, sums: SchemeView) -> None:
        """Show these sums."""
        if sums != self._sums:
            self._sums = sums
            self._show_figures(self._told(sums))

    def begin(self) -> None:
        """Open the days and numbers."""
        self.form.begin(self._followed, self._roles)

    def _show_figures(self, figures: QWidget) -> None:
        before, self._figures = self._figures, figures
        self.body.replaceWidget(before, figures)
        figures.show()  # now, so that room is made for it before it is painted
        before.hide()
        before.deleteLater()

    def _yet_unknown(self) -> QWidget:
        """The same rows, so that nothing jumps when the sums are there."""
        told = QWidget(self)
        stack = _rows(told)
        for target in self._scheme.targets:
            row = QVBoxLayout()
            row.setSpacing(4)
            row.addWidget(label(self._desk.words.target(target), "", told))
            if target.needed:
                row.addWidget(PlainBar(self._desk.themes, told))
            row.addWidget(label("…", "muted", told))
            stack.addLayout(row)
        return told

    def _told(self, view: SchemeView) -> QWidget:
        told = QWidget(self)
        stack = _rows(told)
        for standing in view.standings:
            stack.addLayout(self._row(standing, told))
        remarks = self._remarks(view)
        if remarks:
            lines = QVBoxLayout()
            lines.setSpacing(6)
            for sentence in remarks:
                lines.addWidget(label(sentence, "muted", told))
            stack.addLayout(lines)
        codes = view.tally.left_off_codes[:_MOST_NAMED]
        if codes:
            ways = FlowLayout(spacing=12)
            for code in codes:
                way = button(
                    self.tr("Agreement of {0}").format(isolated(code)),
                    "link",
                    partial(self.client_requested.emit, code),
                    told,
                )
                ways.addWidget(way)
            stack.addLayout(ways)
        return told

    def _span(self, followed: Followed) -> str:
        since, by = followed.since, followed.by
        if since and by:
            return self.tr("{0} to {1}").format(full_day_text(since), full_day_text(by))
        if since:
            return self.tr("from {0} on").format(full_day_text(since))
        return self.tr("by {0}").format(full_day_text(by)) if by else ""

    def _row(self, standing: Standing, told: QWidget) -> QVBoxLayout:
        words = self._desk.words
        stack = QVBoxLayout()
        stack.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(12)
        name = words.target(standing.target)
        if standing.target.own:
            name = self.tr("{0} (your number)").format(name)
        line.addWidget(label(name, "", told), 1)
        line.addWidget(label(words.have_of(standing), "strong", told, wrap=False))
        stack.addLayout(line)
        if standing.target.needed:
            bar = PlainBar(self._desk.themes, told)
            bar.set_share(standing.have / standing.target.needed)
            bar.setAccessibleName(f"{name}: {words.have_of(standing)}")
            stack.addWidget(bar)
        missing = words.missing(standing, full_day_text(standing.by) if standing.by else "")
        if standing.target.kind is TargetKind.QUALIFIED_HOURS and standing.start is None:
            missing = self.tr("Say on which day you qualified, under “Days and numbers”.")
        if missing:
            # What a body would not find in the log is no small print.
            stack.addWidget(label(missing, "" if standing.left_off else "muted", told))
        months = self._months(standing)
        if months:
            stack.addWidget(label(months, "muted", told))
        return stack

    def _months(self, standing: Standing) -> str:
        """The earlier months that have any hours; empty where none has."""
        words = self._desk.words
        told = [
            f"{month_text(date(*one.month, 1))} {words.amount(standing.target, one.minutes)}"
            for one in standing.months[1:]
            if one.minutes
        ]
        if not told:
            return ""
        # A month and its hours stay in one line.
        told = [one.replace(" ", "\N{NO-BREAK SPACE}") for one in told]
        return self.tr("Before: {0}").format(" · ".join(told))

    def _remarks(self, view: SchemeView) -> list[str]:
        sums, words = view.tally, self._desk.words
        if not any(one.target.kind in OF_SESSIONS for one in view.standings):
            return []
        found = []
        if sums.before:
            found.append(self.tr("Of this from before the journal: {0}.").format(
                words.hours(sums.before)))  # fmt: skip
        if sums.unsaid:
            found.append(
                self.tr("Nothing is said about payment in {0}: they stand as pro bono.").format(
                    words.hours(sums.unsaid)
                )
            )
        if sums.not_counted:
            told = ", ".join(words.not_counted(why, n) for why, n in sums.not_counted.items())
            found.append(self.tr("Sessions that do not count: {0}.").format(told))
        if sums.left_off_minutes:
            sentence = self.tr(
                "For %n client(s) no agreement to stand in a log is noted, or sessions have no "
                "code: {0} count here and are left off the log.",
                "",
                len(sums.left_off_codes),
            )
            found.append(sentence.format(words.hours(sums.left_off_minutes)))
        return found

    def _logs(self, scheme: Scheme) -> QMenu:
        menu = QMenu(self)
        for log in scheme.logs:
            for format_ in LogFormat:
                name = said(log.name, self._desk.language)
                action = menu.addAction(f"{name} ({format_.value.upper()})")
                action.triggered.connect(
                    lambda _on=False, log=log, format_=format_: self.log_requested.emit(
                        scheme.id, log, format_
                    )
                )
        return menu


def _rows(parent: QWidget) -> QVBoxLayout:
    stack = QVBoxLayout(parent)
    stack.setContentsMargins(0, 4, 0, 4)
    stack.setSpacing(14)
    return stack
