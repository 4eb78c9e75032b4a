"""Says what belongs to the practitioner's own contacts."""

from __future__ import annotations

from journal_app.domain.contact import Suggested
from journal_app.wording import contact_words
from journal_app.wording.voice import Speaker


class ContactSpeaker(Speaker):
    """The part of ``Words`` about contacts."""

    def suggested(self, suggested: Suggested) -> str:
        """What a number may reach; never shown without ``check_yourself``."""
        return self._voice.say(contact_words.CONTEXT, contact_words.SUGGESTED[suggested])

    def check_yourself(self) -> str:
        """That a suggested number is to be checked before it is relied on."""
        return self._voice.say(contact_words.CONTEXT, contact_words.CHECK)
