"""Sessions as a folder of Markdown files with front matter, which many programs read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role
from journal_app.services.exchange.leaves import leaf
from journal_app.wording.words import Words

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f#^\[\]%]|[\ud800-\udfff]')
_LONGEST = 40
_SPACES = re.compile(r"\s+")


class FileNames:
    """Names that sort by time, are safe on all systems, and are told apart whatever their case."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def next(self, content: EntryDraft) -> str:
        """The name of the next session, below a folder for its year."""
        start = content.local_start
        code = _safe(content.client)
        stem = f"{start:%Y-%m-%d %H%M}" + (f" {code}" if code else "")
        name, number = stem, 1
        while f"{start.year}/{_folded(name)}" in self._taken:
            number += 1
            name = f"{stem} ({number})"
        self._taken.add(f"{start.year}/{_folded(name)}")
        return f"{start.year:04}/{name}.md"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKD", name).casefold()


def _safe(code: str) -> str:
    plain = _SPACES.sub(" ", _UNSAFE.sub(" ", unicodedata.normalize("NFC", code)))
    seen = "".join(sign for sign in plain if unicodedata.category(sign) not in {"Cf", "Co", "Cn"})
    return seen[:_LONGEST].strip(" .")


def as_file(role: Role, content: EntryDraft, words: Words) -> str:
    """One session: front matter, then its texts as they were written."""
    import yaml

    found = leaf(role, content, words)
    point = content.point
    matter: dict[str, object] = {
        "title": found.heading,
        "date": content.local_start.isoformat(timespec="milliseconds"),
        "zone": content.zone,
        "id": content.id,
        "client": content.client or None,
        "role": words.role(role),
        "minutes": content.minutes,
        "format": content.format or None,
        "agreement": content.agreement_kind or None,
        "paid": str(content.paid_kind) if content.paid_kind else None,
        "people": content.people,
        "tags": list(content.tags),
        "x": point[0] if point else None,
        "y": point[1] if point else None,
        "moments": [
            {
                "label": moment.label,
                "x": moment.placement.position.x,
                "y": moment.placement.position.y,
                "certainty": str(moment.placement.certainty),
            }
            for moment in content.moments
        ],
        "charge": content.charge,
        "familiarity": content.familiarity,
        "noticed": [tick.signal for tick in content.observations],
    }
    kept = {key: value for key, value in matter.items() if value not in (None, [])}
    head = yaml.dump(
        kept,
        Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper),
        allow_unicode=True,
        sort_keys=False,
        width=2**31 - 1,
    )
    return f"---\n{head}---\n\n{_body(found.sections, found.question, words)}"


def _body(sections: Sequence[tuple[str, str]], question: str, words: Words) -> str:
    asked = [*sections, (words.out("question"), question)] if question else list(sections)
    pieces = [f"## {' '.join(name.split())}\n\n{text}" for name, text in asked]
    return "\n\n".join(pieces) + "\n"


def readme(words: Words, sessions: str, day: str) -> str:
    """What lies in the folder, for whoever opens it years later."""
    lines = (
        f"# {words.out('title')}",
        f"{sessions} · {words.out('made_on', day=day)}",
        words.out("not_encrypted"),
        words.disclaimer(),
    )
    return "\n\n".join(lines) + "\n"
