"""What came back from supervision, beside an entry: notes at their words, a cross on the grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from journal_app.domain.anchors import Anchor, anchor_at
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft
from journal_app.domain.note import PlacedNote, TheirMark
from journal_app.domain.packet import NotePart
from journal_app.services.bundle import Services
from journal_app.ui.widgets.grid_data import GridPicture
from journal_app.wording.words import Words


@dataclass(frozen=True, slots=True)
class FromSupervision:
    """Both may be empty; of each supervisor the newest mark for the session and each moment."""

    notes: tuple[PlacedNote, ...] = ()
    marks: tuple[TheirMark, ...] = ()

    def anchors(self, content: EntryDraft) -> list[Anchor]:
        """The words of one's own that notes belong to, as they stand now."""
        texts = {NotePart.SEEN: content.seen, NotePart.ME: content.me}
        texts[NotePart.QUESTION] = content.supervision_question
        return [
            anchor_at(texts.get(item.note.part, ""), *item.place)
            for item in self.notes
            if item.place is not None
        ]


def read_from_supervision(services: Services, entry_id: str) -> FromSupervision:
    """What came back for an entry; on the store thread."""
    made = services.packets.marks_on(entry_id)
    newest = {(mark.supervisor, mark.moment_id): mark for mark in made}
    return FromSupervision(services.packets.notes_on(entry_id), tuple(newest.values()))


def with_their_marks(
    picture: GridPicture, marks: Sequence[TheirMark], names: Mapping[str, str]
) -> GridPicture:
    """The picture of an entry with the crosses of each supervisor; ``names`` are of moments."""
    if not marks:
        return picture
    from journal_app.ui.pages.packet_place import their_mark

    crosses = tuple(
        their_mark(mark.position, mark.supervisor, moment=names.get(mark.moment_id, ""))
        for mark in marks
    )
    return replace(picture, marks=(*picture.marks, *crosses))


def moment_names(content: EntryDraft, words: Words) -> dict[str, str]:
    """What the moments of an entry are called, by id."""
    return {
        moment.id: words.moment_label(moment.label, number)
        for number, moment in enumerate(content.moments, 1)
    }


def note_sections(
    found: FromSupervision, words: Words, names: Mapping[str, str]
) -> list[tuple[str, str]]:
    """The notes as headings with texts, in Markdown."""
    said = [_note(item, words) for item in found.notes]
    for mark in found.marks:
        key = "placed_blind" if mark.blind else "placed_after"
        text = words.packet_page(key, position=words.position(mark.position))
        name = names.get(mark.moment_id, "")
        said.append(f"{name}: {text}" if name else text)
    if not said:
        return []
    who = {item.note.supervisor for item in found.notes} | {m.supervisor for m in found.marks}
    name = next(iter(who)) if len(who) == 1 else ""
    heading = QCoreApplication.translate("Notes", "From supervision")
    return [(f"{heading} · {name}" if name else heading, "\n\n".join(said))]


def _note(item: PlacedNote, words: Words) -> str:
    note = item.note
    if not note.anchor.quote:
        return f"{words.packet_part(note.part)}: {note.words}"
    quote = " ".join(note.anchor.quote.split())
    if item.place is None:
        gone = QCoreApplication.translate("Notes", "To words that are no longer there, “{0}”: {1}")
        return gone.format(quote, note.words)
    return f"{words.packet_page('note_to', quote=quote)}: {note.words}"
