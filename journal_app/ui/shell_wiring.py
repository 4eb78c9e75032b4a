"""What pages may ask for by their signals, and who sees to it: all wiring between pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance

from journal_app.ui.made_first import made_first
from journal_app.ui.page import Page
from journal_app.ui.rail import Place
from journal_app.ui.unfinished_ways import go_on, let_go

if TYPE_CHECKING:
    from journal_app.ui.shell import Shell


def wire(shell: Shell, page: Page) -> None:
    """Connect what a page may ask for; pages ask only for what they offer."""
    page.problem_raised.connect(shell.tell_problem_here)
    page.undo_offered.connect(shell.everywhere.undoing.note)
    page.undo_kept.connect(shell.everywhere.undoing.remember)
    for name, receiver in _wires(shell).items():
        signal = getattr(page, name, None)
        if isinstance(signal, SignalInstance):
            signal.connect(receiver)


def _wires(shell: Shell) -> dict[str, Callable[..., object]]:
    """Who sees to a signal, by its name."""
    first = partial(made_first, shell)
    return {
        "open_entry_requested": shell.open_entry,
        "edit_requested": shell.edit_entry,
        "log_requested": shell.log_session,
        "draft_requested": shell.continue_draft,
        "unfinished_requested": partial(go_on, shell),
        "form_dropped": partial(let_go, shell),
        "drift_requested": shell.open_drift,
        "referral_requested": shell.open_referral,
        "client_requested": shell.open_client,
        "client_erased": shell.let_go_of,
        "supervision_requested": lambda: shell.show_place(Place.SUPERVISION),
        "journal_requested": lambda: shell.show_place(Place.JOURNAL),
        "saved": shell.entry_saved,
        "closed": shell.page_closed,
        "intention_requested": first("intention", shell.set_intention),
        "again_requested": first("again", shell.place_again),
        "contacts_requested": first("contacts", shell.open_contacts),
        "record_requested": first("record", shell.open_record),
        "preparation_requested": first("preparation", shell.prepare_conversation),
        "reminders_requested": first("reminders", shell.open_reminders),
        "will_requested": first("will", shell.open_will),
        "sheet_requested": shell.open_recovery,
        "lock_requested": shell.lock_requested.emit,
        "settings_requested": shell.open_settings,
        "out_wanted": shell.take_out,
        "about_requested": shell.open_about,
        "compare_requested": first("compare", shell.compare),
        "drift_page_requested": lambda: shell.show_place(Place.DRIFT),
        "reflections_requested": first("reflections", shell.read_reflections),
        "reflection_requested": first("reflections", shell.open_reflection),
        "referrals_requested": shell.back_to_referrals,
        "language_chosen": shell.language_chosen.emit,
        "passphrase_given": shell.passphrase_given.emit,
        "rebuild_requested": shell.rebuild_requested.emit,
        "section_made": partial(wire, shell),
        "journal_chosen": shell.journal_chosen.emit,
        "sample_requested": shell.sample_requested.emit,
        "help_search_requested": shell.help.look_for,
        "palette_requested": shell.everywhere.open_palette_with,
        "journal_at_requested": shell.journal_at_requested.emit,
        "browse_requested": shell.browse_backup,
        "backups_requested": shell.open_settings,
        "told": shell.banner.tell,
        **shell.packets.wires(),
        **shell.intake.wires(),
        **shell.help.wires(),
    }
