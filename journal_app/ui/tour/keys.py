"""What only a journal with a passphrase shows: changing it, its sheet, its lock."""

from __future__ import annotations

from journal_app.ui.locking.warning import LockWarning
from journal_app.ui.pages.safekeeping.passphrase_page import PassphraseSection
from journal_app.ui.pages.safekeeping.recovery_page import RecoveryPage, RecoverySection
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.rail import Place
from journal_app.ui.tour.settings import section_of
from journal_app.ui.tour.visit import Visit
from journal_app.ui.widgets.into_view import bring_into_view


def take_all(visit: Visit) -> None:
    """The sections of the passphrase and of the recovery sheet, and the warning before a lock."""
    today = visit.place(Place.TODAY, TodayPage)
    bring_into_view(today.sheet)
    visit.take("today-without-sheet")
    _take_passphrase(visit)
    visit.shell.offer_sheet()
    page = visit.page("recovery", RecoveryPage)
    visit.take("recovery-offered", small=True)
    make = page.section.make
    make.begin_button.click()
    visit.take("recovery-key", small=True)
    make.next.click()
    visit.take("recovery-checking", small=True)
    visit.services.passphrase.note_sheet_made()
    section_of(visit, "recovery", RecoverySection)
    visit.take("settings-recovery-test", small=True)
    visit.shell.open_settings("locking")
    visit.take("settings-locking-encrypted")
    warning = LockWarning(visit.shell)
    warning.warn(25)
    visit.take("lock-warning")
    warning.of_packet = True
    warning.warn(25)
    visit.take("lock-warning-of-packet")
    warning.hide()
    warning.deleteLater()


def _take_passphrase(visit: Visit) -> None:
    section = section_of(visit, "passphrase", PassphraseSection)
    visit.take("settings-passphrase-change", small=True)
    section.change.current.setText("lamp river")
    section.change.current.eye.click()
    section.change.fields.suggest.click()
    visit.take("settings-passphrase-suggested")
    section.change.clear()
    section.remove.agreed.box.click()
    section.remove.current.setText("lamp river cello moss")
    section.remove.current.textEdited.emit("lamp river cello moss")
    section.remove.do.click()
    visit.take("settings-passphrase-removing", small=True)
    section.remove.clear()
