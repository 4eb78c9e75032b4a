"""What a reminder is about, and how the way there is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from journal_app.domain.reminder import Reminder, ReminderKind


def about_text(reminder: Reminder) -> str:
    """How the way to it is called; empty where it is about nothing but itself."""
    if reminder.referral_id:
        return QCoreApplication.translate("ReminderAbout", "Show the referral")
    by_kind = {
        ReminderKind.SUPERVISION: QCoreApplication.translate("ReminderAbout", "Go to Supervision"),
        ReminderKind.PACKET: QCoreApplication.translate("ReminderAbout", "Go to Supervision"),
        ReminderKind.CONTACTS: QCoreApplication.translate("ReminderAbout", "Show my contacts"),
        ReminderKind.BACKUP: QCoreApplication.translate("ReminderAbout", "Go to backups"),
    }
    if reminder.kind in by_kind:
        return by_kind[reminder.kind]
    if reminder.entry_id:
        return QCoreApplication.translate("ReminderAbout", "Open the entry")
    return QCoreApplication.translate("ReminderAbout", "Show the client") if reminder.client else ""
