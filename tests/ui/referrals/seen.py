"""What is seen on the page of referrals."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from journal_app.domain.referral import Referral
from journal_app.ui.page import Desk
from journal_app.ui.pages.referral_loop import LoopCard
from journal_app.ui.pages.referrals_page import ReferralsPage
from journal_app.ui.pages.reminder_row import ReminderRow


def card_of(page: ReferralsPage, loop: Referral) -> LoopCard:
    page.show()
    card = page.loop_card(loop.id)
    assert card is not None
    return card


def texts_on(widget: QWidget) -> str:
    return "\n".join(
        shown.text() for shown in widget.findChildren(QLabel) if shown.isVisibleTo(widget)
    )


def top_of(widget: QWidget, text: str) -> int:
    """How far down a text stands."""
    QApplication.processEvents()
    found = (one for one in widget.findChildren(QLabel) if one.text().startswith(text))
    one = next(one for one in found if one.isVisibleTo(widget))
    return one.mapTo(widget, one.rect().topLeft()).y()


def reminder_rows(widget: QWidget) -> list[ReminderRow]:
    QApplication.processEvents()
    return [row for row in widget.findChildren(ReminderRow) if row.isVisibleTo(widget)]


def button_called(widget: QWidget, text: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.text() == text)


def as_it_stands(desk: Desk, loop: Referral) -> Referral:
    return desk.services.referrals.referral(loop.id)
