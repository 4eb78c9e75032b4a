"""What the user decides about an import: where client codes, roles and texts come from.

Other programs know tags, notebooks and titles; this one knows codes, roles and two texts. By
default tags stay tags, a title becomes the first line of the text, and names of notebooks are left
out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from enum import StrEnum

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft, validated
from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile


class Meaning(StrEnum):
    """What a tag or the name of a notebook is in this journal."""

    TAG = "tag"
    CLIENT = "client"
    ROLE = "role"
    NOTHING = "nothing"


class TextField(StrEnum):
    """Which of the two texts the words of another program go to."""

    SEEN = "seen"
    ME = "me"


class TitleUse(StrEnum):
    """What becomes of an entry's title."""

    FIRST_LINE = "first_line"
    CLIENT = "client"
    NOTHING = "nothing"


class Scale(StrEnum):
    """What the numbers of the two axes run over in a table."""

    ONE = "-1..1"
    TEN = "0..10"
    NINE = "1..9"


@dataclass(frozen=True, slots=True)
class Wishes:
    """Decisions about one import.

    Attributes:
        tags: the meaning of tags, by their name without capitals; the others stay tags.
        notebooks: the meaning of notebooks, likewise; the others are left out.
        text: where texts go. *What was said and seen* by default, which no packet takes along
            unless it is chosen.
        title: what becomes of titles.
        client: the code of sessions that have none by all that; may be empty.
        codes: codes that come in under another one, such as names under neutral codes; by the
            code as ``folded_code`` gives it.
        columns: for tables: the column each header stands for, by the header as it is written;
            an empty one leaves it out. Others go by the names that are known.
        scale: for tables: what the axes run over.
        dates: for tables: a ``strptime`` pattern for dates that are not ISO, or empty.
    """

    tags: Mapping[str, Meaning] = field(default_factory=dict)
    notebooks: Mapping[str, Meaning] = field(default_factory=dict)
    text: TextField = TextField.SEEN
    title: TitleUse = TitleUse.FIRST_LINE
    client: str = ""
    codes: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    scale: Scale = Scale.ONE
    dates: str = ""

    @property
    def ask_of_sessions(self) -> bool:
        """Whether anything is decided about sessions that have neither a title nor notebooks."""
        return bool(self.tags or self.client or self.codes or self.text is TextField.ME)

    def settle(self, found: SessionsFile) -> SessionsFile:
        """The sessions as these decisions make them.

        Sessions of a table that already say all of that themselves are left as they are, but for
        their tags and, without a code, ``client``.
        """
        settled: list[ImportedSession] = []
        refused = list(found.refused)
        for session in found.sessions:
            if not (self.ask_of_sessions or session.title or session.notebooks):
                settled.append(session)
                continue
            try:
                settled.append(self._settled(session))
            except InvalidValue as error:
                details = {**error.details, **session.where}
                refused.append(Refusal(session.line, error.code, details))
        return replace(found, sessions=tuple(settled), refused=tuple(refused))

    def _settled(self, session: ImportedSession) -> ImportedSession:
        draft, role = session.draft, session.role
        kept: list[str] = []
        for name, meanings, otherwise in (
            *((tag, self.tags, Meaning.TAG) for tag in draft.tags),
            *((name, self.notebooks, Meaning.NOTHING) for name in session.notebooks),
        ):
            match meanings.get(name.casefold(), otherwise):
                case Meaning.TAG:
                    kept.append(name)
                case Meaning.CLIENT if not draft.client:
                    draft = replace(draft, client=name)
                case Meaning.ROLE if not role:
                    role = name
        if self.title is TitleUse.CLIENT and not draft.client:
            draft = replace(draft, client=session.title)
        draft = self._with_words(session, draft)
        tags, client = tuple(kept), self._coded(draft.client or self.client)
        if (tags, client) != (draft.tags, draft.client):
            draft = replace(draft, tags=tags, client=client)
        draft = validated(draft)
        if draft is session.draft and role == session.role:
            return session
        return replace(session, role=role, draft=draft)

    def _coded(self, client: str) -> str:
        return self.codes.get(folded_code(client), client) if self.codes else client

    def _with_words(self, session: ImportedSession, draft: EntryDraft) -> EntryDraft:
        words = draft.seen
        if session.title and self.title is TitleUse.FIRST_LINE:
            words = f"## {session.title}\n\n{words}".rstrip()
        if self.text is TextField.ME and session.is_plain_text:
            return replace(draft, seen="", me=words)
        return draft if words == draft.seen else replace(draft, seen=words)
