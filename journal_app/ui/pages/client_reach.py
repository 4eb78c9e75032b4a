"""What would go with a client, and what stays elsewhere."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journal_app.services.erasing import Reach
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label


class ReachCard(Card):
    """Two lists: what goes, and what no program can reach."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._going = Rows(4)
        self._staying = Rows(4)
        self._stays = label(self.tr("What this does not reach"), "field", self)
        self.body.addLayout(self._going)
        self.body.addSpacing(6)
        self.body.addWidget(self._stays)
        self.body.addLayout(self._staying)

    def show_reach(self, reach: Reach, *, reduces: bool) -> None:
        """Show what is there of a client."""
        if reduces:
            self.set_heading(self.tr("Every word goes, where you sat stays"))
            lines = self.kept_lines(reach)
        else:
            self.set_heading(self.tr("This will go, everywhere in this journal"))
            lines = self.going_lines(reach)
        self._going.show_rows([label(f"• {line}", "", self) for line in lines])
        left = self.staying_lines(reach, reduces=reduces)
        self._staying.show_rows([label(f"• {line}", "muted", self) for line in left])

    def going_lines(self, reach: Reach) -> list[str]:
        """One line for each kind of thing that is there."""
        sessions = self.tr("%n session(s) with all that was written", "", reach.entries)
        if reach.in_bin:
            in_bin = self.tr("%n of them in the bin", "", reach.in_bin)
            sessions = f"{sessions}, {in_bin}"
        counted = (
            (reach.entries, sessions),
            (reach.versions, self.tr("%n earlier version(s) of them", "", reach.versions)),
            (reach.drafts, self.tr("%n unfinished draft(s)", "", reach.drafts)),
            (reach.referrals, self.tr("%n referral(s) with every step", "", reach.referrals)),
            (reach.reminders, self.tr("%n reminder(s)", "", reach.reminders)),
            (
                reach.supervision_items,
                self.tr("%n thing(s) for supervision", "", reach.supervision_items),
            ),
            (reach.reflections, self.tr("%n answer(s) to the question", "", reach.reflections)),
            (reach.intentions, self.tr("%n intention(s) before a session", "", reach.intentions)),
            (reach.agreements, self.tr("%n earlier agreement(s)", "", reach.agreements)),
            (reach.notes, self.tr("%n note(s) of a supervisor", "", reach.notes)),
        )
        code = self.tr("the code, the context, the agreement and the consent")
        return [*(line for count, line in counted if count), code]

    def kept_lines(self, reach: Reach) -> list[str]:
        """What goes and what is left when a client is reduced to placements."""
        return [
            self.tr(
                "What was said and seen, Me in it, answers, questions, words of observations, "
                "names of moments, notes, earlier versions and drafts go."
            ),
            self.tr(
                "The context, and the words of agreement, consent, referrals and reflections go."
            ),
            self.tr(
                "%n session(s) stay with date, minutes, tags and where you sat.", "", reach.entries
            ),
        ]

    def staying_lines(self, reach: Reach, *, reduces: bool) -> list[str]:
        """What stays elsewhere."""
        found = []
        if reach.packets:
            found.append(
                self.tr(
                    "What a supervisor was handed in %n packet(s) is with them: ask them to "
                    "delete it.",
                    "",
                    reach.packets,
                )
            )
        if reach.letters:
            found.append(
                self.tr(
                    "%n closing letter(s) of a supervisor speak of several clients and stay: read "
                    "there what is said of this one.",
                    "",
                    reach.letters,
                )
            )
        named = sum(count for _kind, count in reach.named_in)
        if named:
            found.append(
                self.tr(
                    "The code also stands in %n other text(s) of yours. They stay as they are; "
                    "look for the code in the journal.",
                    "",
                    named,
                )
            )
        found.append(self.tr("Files you gave out and prints are wherever you put them."))
        if reduces:
            backups = self.tr("Older backups still hold the words. They are looked for afterwards.")
        else:
            backups = self.tr(
                "Older backups still hold it. They are looked for afterwards, and it can be taken "
                "out of them too."
            )
        return [*found, backups]
