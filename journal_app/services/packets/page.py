"""Self-contained pages for people without the program: all text escaped, no scripts, no links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from journal_app.domain.packet import (
    NotePart,
    Packet,
    PacketSession,
    Part,
    Reply,
    ReplyMark,
    ReplyNote,
    Showing,
)
from journal_app.domain.writing import QUESTION
from journal_app.services.packets.page_svg import grid_svg
from journal_app.wording.words import Words

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
_STYLE = """
body{font:16px/1.6 system-ui,sans-serif;color:#20262b;background:#fff;max-width:42em;
margin:2em auto;padding:0 1.2em}
h1{font-size:1.4em;margin:0 0 .2em}h2{font-size:1.1em;margin:2.2em 0 .3em;break-after:avoid}
h3{font-size:1em;margin:1.2em 0 .2em;color:#4b545b;break-after:avoid}
p{margin:.4em 0 .8em;white-space:pre-wrap;overflow-wrap:anywhere}
.quiet{color:#5c656c;font-size:.9em}.asked{color:#4b545b;font-weight:600;margin-bottom:.1em}
.notice{border-left:3px solid #146c63;padding:.3em .9em;background:#eef5f3}
blockquote{border-left:3px solid #8557a3;margin:.8em 0;padding:.1em 0 .1em .9em}
.grid text{font:12px system-ui,sans-serif;fill:#20262b}
.grid .pole{text-anchor:middle;fill:#5c656c}.mark{break-inside:avoid}
"""


def packet_page(packet: Packet, words: Words, language: str) -> str:
    """What a supervisor reads: the texts first, the sender's own marks at the end."""
    say = words.packet_page
    body = [f"<h1>{escape(say('packet_title'))}</h1>"]
    if packet.signed:
        body.append(_line(say("signed", signed=packet.signed), "quiet"))
    if packet.purpose:
        body.append(_line(say("purpose", purpose=packet.purpose), "quiet"))
    delete_by = words.packet_delete_by(packet.delete_by)
    body.append(_line(f"{delete_by}\n{say('care')}", "notice"))
    body.append(_line(say("blind"), "quiet"))
    for number, session in enumerate(packet.sessions, 1):
        body.append(f"<h2>{escape(words.packet_session(session, number))}</h2>")
        body += _texts(session, packet.parts, words)
    body.append(f"<h2>{escape(say('marks'))}</h2>")
    for number, session in enumerate(packet.sessions, 1):
        body.append(_marks(session, number, words))
    body.append(_line(words.heuristic(), "quiet"))
    return whole_page(say("packet_title"), body, language)


def reply_page(reply: Reply, packet: Packet, words: Words, language: str) -> str:
    """What comes back, readable without the program."""
    say = words.packet_page
    body = [f"<h1>{escape(say('reply_title'))}</h1>"]
    if reply.signed:
        body.append(_line(say("signed", signed=reply.signed), "quiet"))
    for number, session in enumerate(packet.sessions, 1):
        marks = [item for item in reply.marks if item.session_id == session.id]
        notes = [note for note in reply.notes if note.session_id == session.id]
        if not marks and not notes:
            continue
        body.append(f"<h2>{escape(words.packet_session(session, number))}</h2>")
        body += [_note(note, words) for note in notes]
        if marks:
            body.append(_their_marks(marks, session, words))
    if reply.letter.strip():
        body.append(f"<h2>{escape(words.packet_part(NotePart.LETTER))}</h2>")
        body.append(_line(reply.letter.strip()))
    body.append(_line(words.heuristic(), "quiet"))
    return whole_page(say("reply_title"), body, language)


def _texts(session: PacketSession, parts: Iterable[Part], words: Words) -> list[str]:
    if session.showing is Showing.PLACEMENTS:
        said = "no_words" if session.is_placement_only else "no_text"
        return [_line(words.packet_page(said), "quiet")]
    written: list[str] = []
    for part in parts:
        text = session.text(part).strip()
        if text:
            written.append(f"<h3>{escape(words.packet_part(part))}</h3>")
            written += paragraphs(text)
    return written or [_line(words.packet_page("no_text"), "quiet")]


def _marks(session: PacketSession, number: int, words: Words) -> str:
    heading = f"<h3>{escape(words.packet_session(session, number))}</h3>"
    if not session.moments:
        return heading + _line(words.packet_page("not_placed"), "quiet")
    labels = [
        words.moment_label(moment.label, place) if len(session.moments) > 1 else ""
        for place, moment in enumerate(session.moments, 1)
    ]
    said = [
        f"{label}: {words.position(moment.position)}" if label else words.position(moment.position)
        for label, moment in zip(labels, session.moments, strict=True)
    ]
    if session.intended is not None:
        there = words.position(session.intended.centre)
        said.append(words.packet_page("meant", position=there))
    marks = [
        (moment.position, label) for moment, label in zip(session.moments, labels, strict=True)
    ]
    picture = grid_svg(words, marks, "; ".join(said), intended=session.intended)
    return f'<div class="mark">{heading}{picture}{_line(chr(10).join(said), "quiet")}</div>'


def _note(note: ReplyNote, words: Words) -> str:
    if note.anchor.quote:
        about = words.packet_page("note_to", quote=note.anchor.quote)
    else:
        about = words.packet_part(note.part)
    return f"<blockquote>{_line(about, 'quiet')}{_line(note.words.strip())}</blockquote>"


def _their_marks(marks: Sequence[ReplyMark], session: PacketSession, words: Words) -> str:
    labels = {
        number: words.moment_label(moment.label, number)
        for number, moment in enumerate(session.moments, 1)
    }
    said, crosses = [], []
    for mark in marks:
        key = "placed_blind" if mark.blind else "placed_after"
        text = words.packet_page(key, position=words.position(mark.position))
        label = labels.get(mark.moment, "")
        said.append(f"{label}: {text}" if label else text)
        crosses.append((mark.position, label))
    picture = grid_svg(words, (), "; ".join(said), theirs=crosses)
    return f'<div class="mark">{picture}{_line(chr(10).join(said), "quiet")}</div>'


def paragraphs(text: str) -> list[str]:
    """A text in paragraphs; questions that stand in it as quiet headings."""
    found: list[str] = []
    for block in text.split("\n\n"):
        lines: list[str] = []
        for line in block.split("\n"):
            if line.startswith(QUESTION):
                found += [_line("\n".join(lines))] if lines else []
                lines = []
                found.append(_line(line.removeprefix(QUESTION), "asked"))
            else:
                lines.append(line)
        if any(line.strip() for line in lines):
            found.append(_line("\n".join(lines)))
    return found


def _line(text: str, kind: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    return f'<p dir="auto"{named}>{escape(text)}</p>'


def whole_page(title: str, body: Iterable[str], language: str) -> str:
    """A page around a body whose text was escaped: no scripts, nothing from outside."""
    tag = escape(language.replace("_", "-"), quote=True)
    return (
        f'<!DOCTYPE html>\n<html lang="{tag}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(body)
        + "\n</body>\n</html>\n"
    )
