"""The schemes that are followed: a card each, with sums, what is missing, and its logs."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.hours_scheme import Scheme, TargetKind, said
from journal_app.domain.hours_tally import Standing
from journal_app.services.hours import HoursView, LogFormat, SchemeView
from journal_app.ui.dates import full_day_text, month_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.hours_scheme_form import SchemeForm
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.plain_bar import PlainBar
from journal_app.ui.widgets.text import label


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
                made = chip(said(one.name, self._desk.language), parent=self)
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
    log_requested = Signal(str, str, object)
    """The scheme, its log, and the ``LogFormat``."""

    def __init__(self, desk: Desk, view: SchemeView, whole: HoursView, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.view = view
        scheme, words = view.scheme, desk.words
        self.set_heading(said(scheme.name, desk.language), self._span())
        self.body.addWidget(label(words.check_with_body(scheme), "small-strong", self))
        self.body.addWidget(label(said(scheme.about, desk.language), "muted", self))
        for standing in view.standings:
            self.body.addLayout(self._row(standing))
        for sentence in self._remarks():
            self.body.addWidget(label(sentence, "muted", self))
        acts = FlowLayout(spacing=8)
        self.change = button(self.tr("Days and numbers…"), "quiet", self._open_form, self)
        acts.addWidget(self.change)
        self.list = button(
            self.tr("What each session counts for"),
            "quiet",
            partial(self.sessions_requested.emit, scheme.id),
            self,
        )
        acts.addWidget(self.list)
        self.export = button(self.tr("Save a log…"), "quiet", None, self)
        self.export.setMenu(self._logs())
        acts.addWidget(self.export)
        acts.addWidget(
            button(
                self.tr("Follow no longer"),
                "quiet",
                partial(self.unfollow_requested.emit, scheme.id),
                self,
            )
        )
        for made in self.findChildren(QPushButton):
            made.setAccessibleDescription(said(scheme.name, desk.language))
        self.body.addLayout(acts)
        self.form = SchemeForm(desk, scheme, view.followed, whole.roles, self)
        self.form.hide()
        self.form.save_requested.connect(self.follow_requested)
        self.form.closed.connect(self._close_form)
        self.body.addWidget(self.form)

    def _open_form(self) -> None:
        self.form.begin()

    def _close_form(self) -> None:
        self.form.hide()
        self.change.setFocus()

    def _span(self) -> str:
        since, by = self.view.followed.since, self.view.followed.by
        if since and by:
            return self.tr("{0} to {1}").format(full_day_text(since), full_day_text(by))
        if since:
            return self.tr("from {0} on").format(full_day_text(since))
        return self.tr("by {0}").format(full_day_text(by)) if by else ""

    def _row(self, standing: Standing) -> QVBoxLayout:
        words = self._desk.words
        stack = QVBoxLayout()
        stack.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(12)
        name = words.target(standing.target)
        if standing.target.own:
            name = self.tr("{0} (your number)").format(name)
        line.addWidget(label(name, "", self), 1)
        line.addWidget(label(words.have_of(standing), "strong", self, wrap=False))
        stack.addLayout(line)
        if standing.target.needed:
            bar = PlainBar(self._desk.themes, self)
            bar.set_share(standing.have / standing.target.needed)
            bar.setAccessibleName(f"{name}: {words.have_of(standing)}")
            stack.addWidget(bar)
        missing = words.missing(standing, full_day_text(standing.by) if standing.by else "")
        if standing.target.kind is TargetKind.QUALIFIED_HOURS and standing.start is None:
            missing = self.tr("Say on which day you qualified, under “Days and numbers”.")
        if missing:
            stack.addWidget(label(missing, "muted", self))
        if len(standing.months) > 1:
            stack.addWidget(label(self._months(standing), "muted", self))
        return stack

    def _months(self, standing: Standing) -> str:
        words = self._desk.words
        told = [
            f"{month_text(date(*one.month, 1))} {words.amount(standing.target, one.minutes)}"
            for one in standing.months[1:]
        ]
        return self.tr("Before: {0}").format(" · ".join(told))

    def _remarks(self) -> list[str]:
        sums, words = self.view.tally, self._desk.words
        asks_hours = any(not one.target.kind.value.startswith("cpd") for one in self.view.standings)
        if not asks_hours:
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
        if sums.left_off_clients or sums.left_off_minutes:
            sentence = self.tr(
                "%n client(s) did not agree to stand in a log, or sessions have no code: {0} count "
                "here and are left off the log.",
                "",
                sums.left_off_clients,
            )
            found.append(sentence.format(words.hours(sums.left_off_minutes)))
        return found

    def _logs(self) -> QMenu:
        menu = QMenu(self)
        for log in self.view.scheme.logs:
            for format_ in LogFormat:
                name = said(log.name, self._desk.language)
                action = menu.addAction(f"{name} ({format_.value.upper()})")
                action.triggered.connect(
                    lambda _on=False, log=log, format_=format_: self.log_requested.emit(
                        self.view.scheme.id, log.id, format_
                    )
                )
        return menu
