"""Says what an entry holds."""

from __future__ import annotations

from collections.abc import Sequence

from journal_app.domain.entry import PaidKind
from journal_app.domain.moments import MomentTag
from journal_app.domain.practice import Role, RoleKind
from journal_app.wording import session_words
from journal_app.wording.voice import Speaker


class SessionSpeaker(Speaker):
    """The part of ``Words`` about sessions."""

    def role(self, role: Role) -> str:
        """The name of a role; own words as they are."""
        if role.kind is RoleKind.OWN and role.name.strip():
            return role.name.strip()
        return self.role_kind(role.kind)

    def role_kind(self, kind: RoleKind) -> str:
        """The name of a kind of role."""
        return self._session(session_words.ROLES[kind])

    def format(self, value: str) -> str:
        """A format of sessions; own words as they are."""
        known = session_words.FORMATS.get(value)
        return self._session(known) if known else value

    def agreement(self, value: str) -> str:
        """A kind of agreement; own words as they are."""
        known = session_words.AGREEMENTS.get(value)
        return self._session(known) if known else value

    def paid(self, kind: PaidKind) -> str:
        """How an hour is paid."""
        return self._session(session_words.PAID[kind])

    def charge(self, value: int | None) -> str:
        """*Stayed with me*, 0 to 4, in words."""
        return self._on_scale(session_words.CHARGES, value)

    def familiarity(self, value: int | None) -> str:
        """*Familiar ground*, 0 to 4, in words."""
        return self._on_scale(session_words.FAMILIARITIES, value)

    def _on_scale(self, steps: Sequence[str], value: int | None) -> str:
        inside = value is not None and 0 <= value < len(steps)
        return self._session(
            steps[value] if inside and value is not None else session_words.SKIPPED
        )

    def moment_label(self, label: str, number: int | None = None) -> str:
        """*start*, *middle*, *end*, or own words; without any, *moment* and its number."""
        if label in session_words.MOMENTS:
            return self._session(session_words.MOMENTS[label])
        if label.strip():
            return label.strip()
        if number is None:
            return self._session(session_words.MOMENT)
        return self._voice.say(session_words.CONTEXT, session_words.NUMBERED_MOMENT, number=number)

    def moment_tag(self, tag: MomentTag) -> str:
        """What is ticked about one's own doing."""
        return self._session(session_words.MOMENT_TAGS[tag])

    def tag_prompt(self, tag: MomentTag) -> str:
        """What is asked when it is ticked."""
        return self._session(session_words.TAG_PROMPTS[tag])

    def _session(self, text: str) -> str:
        return self._voice.say(session_words.CONTEXT, text)
