"""A sample journal: invented sessions of eighteen months, to look around in.

Six client codes, two roles, one visible shift, a referral loop that asks for something today, a
packet that came back with notes and one to be read.
Nothing in it happened. The same day and language give the same journal but for its ids.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from random import Random

from journal_app.domain.clock import to_milliseconds_precision, zone_named
from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.entry import EntryDraft, PaidKind, TickedObservation
from journal_app.domain.grid import Certainty
from journal_app.domain.moments import END, MIDDLE, START, Moment, MomentTag, Placement
from journal_app.services.bundle import Services
from journal_app.services.insight import Selection
from journal_app.services.local_zone import local_zone
from journal_app.services.sample_calendar import Held, sessions
from journal_app.services.sample_hours import hours
from journal_app.services.sample_loops import loops
from journal_app.services.sample_packets import add_packets
from journal_app.services.sample_practice import events, practice, reflections, waiting
from journal_app.services.sample_texts import SampleTexts
from journal_app.services.snapshot import snapshot
from journal_app.storage.draft_rows import NewEntry, rows_of
from journal_app.storage.ids import new_id
from journal_app.storage.instants import to_ms
from journal_app.storage.payload import to_json

_SEED = 20_251
_LABELS = {1: ("",), 2: (START, END), 3: (START, MIDDLE, END)}
_TEAM = "Team Lark"
_SETTLED_EVERY = 26
_LATE_EVERY = 61


def write_sample(services: Services, today: datetime, language: str = "en") -> None:
    """Fill a new, empty journal with the sample.

    Args:
        services: of the journal.
        today: an aware instant; the newest session was held shortly before it.
        language: ``en`` or ``de``, of everything that was written.
    """
    today = to_milliseconds_precision(today.astimezone(UTC))
    dice = Random(_SEED)
    texts = SampleTexts(language, dice)
    zone = local_zone()
    roles = {True: new_id(), False: new_id()}
    entries = [
        _entry(held, number, roles[held.coaching], zone, texts, dice)
        for number, held in enumerate(sessions(today, zone_named(zone), dice))
    ]
    rows = rows_of(entries)
    drafts = [entry.draft for entry in entries]
    for table, more in (
        *practice(today, texts, roles[True], roles[False]).items(),
        *loops(today, zone_named(zone), texts, drafts).items(),
        *waiting(today, zone_named(zone), texts).items(),
        *events(today, zone_named(zone), texts, roles[True]).items(),
        *hours(today, zone_named(zone), texts, roles[True]).items(),
    ):
        rows.setdefault(table, []).extend(more)
    rows["supervision_item"] += _settled(drafts)
    rows["draft"] = [_unfinished(today, roles[True], zone, texts)]
    services.exchange.add_whole(rows)
    _add_reflections(services, today, texts)
    _add_contacts(services, today, texts)
    add_packets(services, drafts, today, texts, Random(_SEED))


def _add_contacts(services: Services, today: datetime, texts: SampleTexts) -> None:
    """An address book, all but the last line of it looked through in the past weeks."""
    told = texts.all["contacts"]
    for number, one in enumerate(told):
        checked = None if number == len(told) - 1 else today.date() - timedelta(days=9 + 7 * number)
        services.contacts.save(
            Contact(
                "",
                ContactKind(one["kind"]),
                one["name"],
                one["good_for"],
                one["reach"],
                one["country"],
                checked,
            )
        )


def _entry(
    held: Held, number: int, role_id: str, zone: str, texts: SampleTexts, dice: Random
) -> NewEntry:
    draft = EntryDraft(
        id=new_id(),
        role_id=role_id,
        started_at=held.started_at,
        zone=zone,
        client=held.client,
        minutes=held.minutes,
        format="in_person"
        if held.client == _TEAM
        else dice.choice(("video", "video", "in_person")),
        agreement_kind=_agreement(held.client),
        paid_kind=PaidKind.PRO_BONO if held.client == "Otter" else PaidKind.PAID,
        charge=dice.choice((None, 0, 1, 1, 2, 2, 3)),
        familiarity=dice.choice((None, 1, 2, 3, 3, 4)),
        tags=texts.tags(held.client),
    )
    return _written(draft, held, number, texts, dice)


def _written(
    draft: EntryDraft, held: Held, number: int, texts: SampleTexts, dice: Random
) -> NewEntry:
    late = number % _LATE_EVERY == 7 and held.days_back > 30
    written_at = draft.ended_at + timedelta(minutes=dice.choice((4, 7, 12, 25, 40)))
    if late:
        written_at += timedelta(days=5)
    x = sum(place.x for place in held.path) / len(held.path)
    y = sum(place.y for place in held.path) / len(held.path)
    sure = dice.choice((Certainty.CLEAR,) * 6 + (Certainty.ROUGHLY,) * 3 + (Certainty.HARD_TO_SAY,))
    moments = tuple(
        Moment(new_id(), label, Placement(place, sure, written_at))
        for label, place in zip(_LABELS[len(held.path)], held.path, strict=True)
    )
    tags = set()
    if x < 0 and dice.random() < 0.7:
        tags.add(MomentTag.INTERPRETED if y > 0.2 else MomentTag.TOLD)
    seen, me = _texts(held, x, y, texts)
    question, flagged = _question(held, number, texts)
    draft = replace(
        draft,
        seen=seen,
        me=me,
        moments=moments,
        moment_tags=frozenset(tags),
        observations=_observations(held, texts),
        to_supervision=flagged,
        supervision_question=question,
    )
    return NewEntry(draft, written_at)


def _agreement(client: str) -> str:
    return {"Heron": "sponsored", _TEAM: "team"}.get(client, "individual")


def _texts(held: Held, x: float, y: float, texts: SampleTexts) -> tuple[str, str]:
    """Both texts; the four newest sessions, at the top of every list, have their own."""
    name = {0: "heron", 1: "lark", 2: "otter", 3: "finch"}.get(held.days_back)
    me = texts.me(x, y)
    if name is None or not held.coaching:
        return texts.seen(held.client), me
    first = "" if held.days_back == 0 else f"{texts.all['headlines'][name]}\n\n"
    return texts.all["headline_texts"][name], first + me


def _question(held: Held, number: int, texts: SampleTexts) -> tuple[str, bool]:
    """A question for supervision, and whether it still waits."""
    asked = texts.all["questions"]
    if held.coaching and held.days_back == 0:
        return texts.all["headlines"]["heron"], True
    if held.coaching and held.days_back in {6, 13}:
        return asked["open"][0 if held.days_back == 6 else 1], True
    if number % _SETTLED_EVERY == 5:
        return asked["settled"][number // _SETTLED_EVERY % len(asked["settled"])], False
    return "", False


def _observations(held: Held, texts: SampleTexts) -> tuple[TickedObservation, ...]:
    """What was ticked in the sessions in which the loops of the sample began."""
    words = texts.all["referral"]
    if held.client == "Finch" and held.days_back == 13:
        return (TickedObservation("B2", words["signal_words"]), TickedObservation("C2"))
    if held.client == "Wren" and held.days_back == 15:
        return (TickedObservation("C4", words["second_words"]),)
    return ()


def _settled(drafts: list[EntryDraft]) -> list[dict[str, object]]:
    """Questions that were taken to supervision three weeks after they were raised."""
    return [
        {
            "id": new_id(),
            "kind": "entry",
            "entry_id": draft.id,
            "reflection_id": None,
            "referral_id": None,
            "question": draft.supervision_question,
            "raised_at": to_ms(draft.ended_at),
            "settled_at": to_ms(draft.ended_at + timedelta(days=21)),
            "meeting_id": None,
        }
        for draft in drafts
        if draft.supervision_question and not draft.to_supervision
    ]


def _unfinished(today: datetime, role_id: str, zone: str, texts: SampleTexts) -> dict[str, object]:
    """A draft of the day before yesterday, not placed yet."""
    place = zone_named(zone)
    day = today.astimezone(place).date() - timedelta(days=2)
    started_at = datetime.combine(day, time(16), place).astimezone(UTC)
    draft = EntryDraft(
        id=new_id(),
        role_id=role_id,
        started_at=started_at,
        zone=zone,
        client="Otter",
        minutes=60,
        format="video",
        agreement_kind="individual",
        seen=texts.all["draft_seen"],
    )
    return {
        "entry_id": draft.id,
        "edits": 0,
        "set_aside": 0,
        "updated_at": to_ms(draft.ended_at + timedelta(minutes=11)),
        "payload": to_json(draft),
    }


def _add_reflections(services: Services, today: datetime, texts: SampleTexts) -> None:
    """The answers, each with the numbers that stood on the screen that day."""
    coach, therapist = services.practice.roles()[:2]
    rows = reflections(today, texts, coach.id, therapist.id)
    for row in rows["reflection"]:
        answered = today - timedelta(days=row.pop("days_back"))
        view = services.insight.drift(Selection(row["role_id"], until=answered.date()))
        row["session_count"] = len(view.columns)
        row["shown"] = json.dumps(snapshot(view), ensure_ascii=False, separators=(",", ":"))
    services.exchange.add_whole(rows)
