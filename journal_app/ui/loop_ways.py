"""What the window does for referrals: pages beside the rail, own observations, the third tick."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from journal_app.domain.client_codes import folded_code
from journal_app.domain.entry import Entry, EntryDraft
from journal_app.domain.referral import Referral, Tier, tier_of
from journal_app.services.changes import Change, Saved, Subject
from journal_app.ui.banner import Banner
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk, Page
from journal_app.ui.rail import Place


class Window(Protocol):
    """What is needed of the window."""

    desk: Desk
    banner: Banner

    def show_place(self, place: Place) -> None:
        """Show a page of the rail."""

    def show_beside(self, name: str, make: Callable[[Desk, QWidget], Page], place: Place) -> Page:
        """Show a page that has no place of its own in the rail."""

    def tell_problem(self, error: Exception) -> None:
        """Say what went wrong."""

    def open_referral(self, referral_id: str) -> None:
        """Show a loop among the referrals."""


class LoopWays(QObject):
    """Built once per opened journal."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        window.desk.feed.changed.connect(self._on_change)

    def open_record(self, referral_id: str) -> None:
        """Read the whole record of a referral."""
        from journal_app.ui.pages.record_page import RecordPage

        page = self._window.show_beside("record", RecordPage, Place.REFERRALS)
        assert isinstance(page, RecordPage)
        page.open_record(referral_id)

    def prepare(self, referral_id: str) -> None:
        """Prepare the conversation of a referral, on paper."""
        from journal_app.ui.pages.preparation_page import PreparationPage

        page = self._window.show_beside("preparation", PreparationPage, Place.REFERRALS)
        assert isinstance(page, PreparationPage)
        page.open_preparation(referral_id)

    def after_saving(self, entry: Entry) -> None:
        """Say that a referral is open where the ticks opened one; else ask about repeats."""
        services = self._window.desk.services

        def opened() -> Referral | None:
            return next((one for one in services.referrals.open() if _calls(one, entry)), None)

        def tell(loop: Referral | None) -> None:
            if loop is None:
                self.ask_about_repeats(entry.content)
                return
            said = self.tr("A referral is open for {0}.").format(loop.client)
            self._window.banner.lead(
                said if loop.client else self.tr("A referral is open."),
                self.tr("Open the referral"),
                partial(self._window.open_referral, loop.id),
            )

        self._submit(opened, tell)

    def ask_about_repeats(self, content: EntryDraft) -> None:
        """At the third tick of one observation for one client, ask once."""
        services = self._window.desk.services

        def first_repeat() -> tuple[str, date] | None:
            for one in content.observations:
                found = services.referrals.repeated(content.client, one.signal)
                if found is not None:
                    return one.signal, found[1]
            return None

        def ask(found: tuple[str, date] | None) -> None:
            if found is not None:
                signal, since = found
                self._window.banner.offer(
                    self._window.desk.words.repeated(full_day_text(since)),
                    self.tr("Bring it to supervision"),
                    partial(self._bring, content.client, signal),
                )

        self._submit(first_repeat, ask)

    def _bring(self, client: str, signal: str) -> None:
        desk = self._window.desk
        bring = partial(desk.services.supervision.bring, client, desk.words.signal(signal))

        def done(saved: Saved[None]) -> None:
            desk.feed.publish(saved.change)
            self._window.show_place(Place.SUPERVISION)

        self._submit(bring, done)

    def _on_change(self, change: Change) -> None:
        if change.subjects & {Subject.OBSERVATIONS, Subject.PRACTICE}:
            self.learn_own()

    def learn_own(self) -> None:
        """Name the practitioner's own observations in their own words."""
        desk = self._window.desk
        self._submit(desk.services.observations.own, desk.words.know_own)

    def _submit(self, function: Callable[[], object], done: Callable[..., None]) -> None:
        self._window.desk.tasks.submit(
            function, context=self, done=done, failed=self._window.tell_problem
        )


def _calls(loop: Referral, entry: Entry) -> bool:
    """Whether a loop holds an observation ticked in an entry that opens one at once."""
    content, own = entry.content, dict(loop.own_tiers)
    same = bool(content.client) and folded_code(content.client) == folded_code(loop.client)
    return (same or loop.entry_id == entry.id) and any(
        one.signal in loop.signals and tier_of(one.signal, own) in {Tier.A, Tier.B}
        for one in content.observations
    )
