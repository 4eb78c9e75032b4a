"""Says what is in a packet, and how two views sit beside one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal_app.wording import session_words, time_words
from journal_app.wording.voice import Speaker

if TYPE_CHECKING:
    from datetime import date

    from journal_app.domain.packet import NotePart, PacketSession, Part, Showing
    from journal_app.domain.packet_hints import LookKind
    from journal_app.domain.two_views import TwoViews


class PacketSpeaker(Speaker):
    """The part of ``Words`` about packets.

    The texts are imported by what says them: the first picture of the window needs none of them.
    """

    def packet_part(self, part: Part | NotePart) -> str:
        """The name of a text that may go along, or of what a note is about."""
        from journal_app.wording import packet_words

        return self._packet(packet_words.PARTS[part])

    def showing(self, showing: Showing) -> str:
        """How much of a session goes."""
        from journal_app.wording import packet_words

        return self._packet(packet_words.SHOWINGS[showing])

    def look(self, kind: LookKind) -> str:
        """What something in a text may be: *a name*."""
        from journal_app.wording import packet_words

        return self._packet(packet_words.LOOKS[kind])

    def packet_page(self, key: str, /, **details: object) -> str:
        """A line of the readable page, by its key in ``packet_words.PAGE``."""
        from journal_app.wording import packet_words

        return self._voice.say(packet_words.CONTEXT, packet_words.PAGE[key], **details)

    def packet_delete_by(self, day: date) -> str:
        """That a packet is to be deleted, with every copy, by a day."""
        return self.packet_page("delete_by", day=time_words.day_text(self._voice, day))

    def packet_warning(self, key: str, count: int = -1, /, **details: object) -> str:
        """Something to think about before a packet leaves."""
        from journal_app.wording import packet_words

        kind = str(details.get("context", ""))
        if kind in session_words.AGREEMENTS:
            known = session_words.AGREEMENTS[kind]
            details = {**details, "context": self._voice.say(session_words.CONTEXT, known)}
        return self._voice.say(packet_words.CONTEXT, packet_words.WARNINGS[key], count, **details)

    def packet_session(self, session: PacketSession, number: int) -> str:
        """The heading of a session in a packet: *Session 2 · client A · week 47 of 2026*."""
        pieces = [self.packet_page("session", number=number)]
        if session.client:
            pieces.append(self.packet_page("client", client=session.client))
        return " · ".join([*pieces, *self._about(session)])

    def packet_session_name(self, session: PacketSession, number: int) -> str:
        """The same in short, for a list: *2 · A · week 47 of 2026*; no two have the same."""
        from journal_app.wording import packet_words

        when = packet_words.when_text(self._voice, session.when)
        if not session.client:
            named = [self.packet_page("session", number=number)]
        else:
            named = [str(number), session.client]
        return " · ".join([*named, when] if when else named)

    def packet_session_about(self, session: PacketSession) -> str:
        """Role and length of a session in a packet: *Coach, 60 min*."""
        pieces = [self._voice.say(session_words.CONTEXT, session_words.ROLES[session.role])]
        if session.minutes is not None:
            pieces.append(time_words.minutes_text(self._voice, session.minutes))
        return ", ".join(pieces)

    def two_views(
        self, views: TwoViews, who: str = "", *, as_supervisor: bool = False
    ) -> tuple[str, ...]:
        """What the pairs with one supervisor say, in sentences."""
        from journal_app.wording import packet_words

        return packet_words.two_views(self._voice, views, who=who, as_supervisor=as_supervisor)

    def _about(self, session: PacketSession) -> list[str]:
        from journal_app.wording import packet_words

        when = packet_words.when_text(self._voice, session.when)
        return [*([when] if when else []), self.packet_session_about(session)]

    def _packet(self, text: str) -> str:
        from journal_app.wording import packet_words

        return self._voice.say(packet_words.CONTEXT, text)
