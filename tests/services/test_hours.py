"""Hours over a journal: sums, the list with its reasons, hours from before, learning, logs."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from journal_app.domain.development import Development
from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.errors import InvalidValue, JournalFileError, NotFound, StanceError
from journal_app.domain.hours import GROUPS, Facts, Reason
from journal_app.domain.hours_scheme import Followed, TargetKind
from journal_app.domain.meeting import MeetingDraft
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.exchange.log_cells import DayOrder
from journal_app.services.exchange.log_reading import compared
from journal_app.services.hours_schemes import read_scheme, schemes
from journal_app.services.hours_told import LogFormat, LogReport, LogTaken, Shown
from journal_app.storage.file_errors import Interrupted
from journal_app.wording.words import Words

WORDS = Words()
Log = Callable[..., str]


@pytest.fixture
def log(services: Services, coach: Role, make_draft: Callable[..., EntryDraft]) -> Log:
    def save(**parts: Any) -> str:
        draft = make_draft(
            **{"role_id": coach.id, "client": "Heron", "paid_kind": PaidKind.PAID, **parts}
        )
        return services.journal.save(draft).value.id

    return save


def agree(services: Services, code: str) -> None:
    client = services.clients.client(code)
    services.clients.save(replace(client, listed_on=date(2026, 1, 1)))


def written(services: Services, *asked: Any) -> LogReport:
    return services.hours.noted(services.hours.write_log(*asked)).value


def reasons(services: Services, shown: Shown = Shown.ALL) -> dict[str, Reason | None]:
    page = services.hours.sessions("icf_acc", shown)
    return {one.session.entry_id: one.verdict.reason for one in page.sessions}


def test_every_shipped_scheme_is_whole() -> None:
    found = schemes()
    assert len({one.id for one in found}) == len(found) >= 12
    for one in found:
        assert one.name["en"]
        assert one.name["de"]
        assert one.about["en"]
        assert one.about["de"]
        assert "2026" in one.checked
        assert one.logs
        assert len({log.id for log in one.logs}) == len(one.logs)
        assert one.id == "own" or one.check_at.startswith(one.body)


def test_a_file_that_is_added_is_a_scheme(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    text = (
        'order = 1\nbody = ""\nchecked = "2026"\ncheck_at = ""\nname = { en = "M" }\nabout = {}\n'
    )
    path.write_text(text)
    assert read_scheme(path).id == "mine"
    path.write_text(f'{text}[[targets]]\nkind = "miles"\nvalue = 3\n')
    with pytest.raises(ValueError, match="miles"):
        read_scheme(path)


def test_each_session_says_why(services: Services, log: Log) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    supervisor = services.practice.add_role(RoleKind.SUPERVISOR).value
    expected: dict[str, Reason | None] = {
        log(minutes=None): Reason.NO_LENGTH,
        log(role_id=therapist.id): Reason.OTHER_ROLE,
        log(role_id=supervisor.id): Reason.SUPERVISION,
        log(paid_kind=PaidKind.TRAINING): Reason.TRAINING,
        log(agreement_kind="auswertungsGESPRÄCH"): Reason.NOT_CLIENT_WORK,
        log(agreement_kind="group", people=16): Reason.GROUP_TOO_LARGE,
        log(client=""): Reason.NO_CLIENT,
        log(client="Otter"): Reason.NOT_LISTED,
        log(): None,
    }
    agree(services, "Heron")
    binned = log()
    services.journal.trash(binned)
    assert reasons(services) == expected
    against = {id_ for id_, why in expected.items() if why is not None}
    left_off = {
        id_ for id_, why in expected.items() if why in {Reason.NO_CLIENT, Reason.NOT_LISTED}
    }
    assert set(reasons(services, Shown.NOT)) == against - left_off
    assert set(reasons(services, Shown.COUNTS)) == expected.keys() - against | left_off
    assert set(reasons(services, Shown.LEFT_OFF)) == left_off
    assert reasons(services, Shown.IN_BIN) == {binned: Reason.IN_BIN}
    sums = services.hours.standing("icf_acc").tally
    assert sums.sessions == 3
    assert sums.not_counted[Reason.IN_BIN] == 1
    assert (sums.left_off_codes, sums.left_off_minutes) == (["Otter"], 120)
    assert sums.nameless[TargetKind.HOURS] == 60


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "minutes": st.none() | st.integers(1, 600),
                "paid_kind": st.none() | st.sampled_from(PaidKind),
                "agreement_kind": st.sampled_from(["", "group", "Debrief", "individual"]),
                "people": st.none() | st.integers(1, 30),
                "client": st.sampled_from(["", "Heron", "Otter"]),
                "started_at": st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31)).map(
                    lambda at: at.replace(tzinfo=UTC)
                ),
            }
        ),
        max_size=8,
    ),
    st.none() | st.dates(date(2024, 1, 1), date(2026, 12, 31)),
)
def test_the_sums_the_list_and_the_log_tell_the_same(
    services: Services, log: Log, sessions: list[dict[str, Any]], since: date | None
) -> None:
    for session in sessions:
        log(**session)
    if any(session["client"] == "Heron" for session in sessions):
        agree(services, "Heron")
    services.hours.follow(Followed("icf_acc", since=since))
    view = services.hours.standing("icf_acc")
    page = services.hours.sessions("icf_acc", limit=10_000)
    counted = [one for one in page.sessions if one.verdict.counts]
    minutes = [one.session.facts.minutes or 0 for one in counted]
    assert view.tally.minutes == sum(minutes)
    assert view.tally.sessions == len(counted)
    for shown, expected in ((Shown.COUNTS, True), (Shown.NOT, False)):
        listed = services.hours.sessions("icf_acc", shown, limit=10_000).sessions
        assert [one.session.entry_id for one in listed] == [
            one.session.entry_id for one in page.sessions if one.verdict.counts is expected
        ]
    table = services.hours.log("icf_acc", "clients", WORDS)
    on_it = sum(float(str(row[6])) + float(str(row[7])) for row in table.rows)
    assert on_it == pytest.approx(
        (view.tally.minutes - view.tally.left_off_minutes) / 60, abs=0.02 * (len(table.rows) + 1)
    )
    listed = [one for one in counted if one.verdict.reason is None]
    assert table.entries == len(listed)
    ends = {(row[0], row[2]): (row[3], row[4], row[5]) for row in table.rows}
    held: dict[tuple[str, str], list[Facts]] = {}
    for one in listed:
        facts = one.session.facts
        of_several = WORDS.individual_or_group(facts.agreement in GROUPS)
        held.setdefault((one.session.client, of_several), []).append(facts)
    assert ends == {
        key: (
            max(one.people or 1 for one in found),
            min(one.day for one in found),
            max(one.day for one in found),
        )
        for key, found in held.items()
    }


def test_every_member_of_a_group_is_a_client_and_its_hour_counts_once(
    services: Services, log: Log
) -> None:
    for people in (6, 8, None, 16):
        log(client="Group", agreement_kind="group", people=people)
    log()
    log(client="")
    icf, emcc = services.hours.standing("icf_acc").tally, services.hours.standing("emcc").tally
    assert (icf.minutes, icf.clients) == (300, 9)
    assert (emcc.minutes, emcc.clients) == (360, 2)


def test_the_local_day_counts_where_the_session_was_held(services: Services, log: Log) -> None:
    services.hours.follow(Followed("icf_acc", since=date(2026, 3, 1)))
    late = datetime(2026, 2, 28, 12, tzinfo=UTC)
    over = log(started_at=late, zone="Pacific/Kiritimati")
    under = log(started_at=late + timedelta(hours=13), zone="-11:00")
    found = reasons(services)
    assert found[over] is Reason.NOT_LISTED
    assert found[under] is Reason.BEFORE_SINCE


def test_the_list_goes_on_where_it_ended(services: Services, log: Log) -> None:
    same = datetime(2026, 5, 5, 9, tzinfo=UTC)
    made = [log(started_at=same) for _ in range(7)]
    found: list[str] = []
    cursor = None
    for _ in range(4):
        page = services.hours.sessions("icf_acc", after=cursor, limit=2)
        found += [one.session.entry_id for one in page.sessions]
        cursor = page.next
    assert found == made[::-1]
    assert cursor is None


def test_what_is_changed_in_a_scheme_is_marked_as_ones_own(services: Services) -> None:
    own = Followed("icf_acc", date(2025, 1, 1), date(2027, 1, 1), {TargetKind.HOURS: 120})
    assert services.hours.follow(own).change.subjects == {Subject.HOURS}
    (view,) = services.hours.sums()
    assert view.followed == own
    assert [one.target.own for one in view.standings] == [True, False, False, False]
    gone = services.hours.unfollow("icf_acc").value
    assert services.hours.sums() == ()
    services.hours.follow(gone)
    assert services.hours.followed("icf_acc") == own


@pytest.mark.parametrize(
    ("followed", "code"),
    [
        (Followed("icf_acc", date(2026, 2, 1), date(2026, 1, 31)), "hours_by_before_since"),
        (Followed("icf_acc", values={TargetKind.HOURS: -1}), "hours_target_out_of_range"),
        (Followed("icf_acc", values={TargetKind.HOURS: float("nan")}), "hours_target_out_of_range"),
        (Followed("gone"), "not_found_scheme"),
    ],
)
def test_what_cannot_be_followed_is_refused(
    services: Services, followed: Followed, code: str
) -> None:
    with pytest.raises(StanceError) as refused:
        services.hours.follow(followed)
    assert refused.value.code == code
    assert services.hours.sums() == ()


def test_hours_from_before_are_kept_removed_and_brought_back(services: Services) -> None:
    made = services.hours.keep_balance(OpeningBalance("", " 2019\nto 2023 ", clients=4,
                                                      paid_minutes=600)).value  # fmt: skip
    assert made.label == "2019 to 2023"
    assert services.hours.standing("icf_acc").tally.minutes == 600
    gone = services.hours.remove_balance(made.id).value
    assert services.hours.balances() == ()
    services.hours.keep_balance(gone)
    assert services.hours.balances() == (made,)
    with pytest.raises(NotFound):
        services.hours.remove_balance("nowhere")
    with pytest.raises(InvalidValue, match="unknown_role"):
        services.hours.keep_balance(replace(made, role_id="nobody"))


def test_learning_is_kept_changed_removed_and_brought_back(services: Services) -> None:
    made = services.hours.keep_development(
        Development("", date(2026, 2, 29 - 1), " A  course ", minutes=90, reflect=" r\n ")
    ).value
    assert (made.title, made.reflect) == ("A course", "r")
    changed = services.hours.keep_development(replace(made, impact="🌱")).value
    assert services.hours.developments() == (changed,)
    gone = services.hours.remove_development(made.id).value
    services.hours.keep_development(gone)
    assert services.hours.developments() == (changed,)
    with pytest.raises(InvalidValue, match="development_title_missing"):
        services.hours.keep_development(replace(made, title="\n"))


def test_the_icf_log_has_its_own_columns_and_says_who_is_left_off(
    services: Services, log: Log, tmp_path: Path
) -> None:
    log(started_at=datetime(2026, 1, 5, 9, tzinfo=UTC), minutes=90)
    log(started_at=datetime(2026, 2, 5, 9, tzinfo=UTC), paid_kind=PaidKind.PRO_BONO)
    log(client="=HYPERLINK(1)", agreement_kind="group", people=4)
    log(client="Otter")
    log(client="")
    for code in ("Heron", "=HYPERLINK(1)"):
        agree(services, code)
    path = tmp_path / "log.csv"
    report = written(services, "icf_acc", "clients", LogFormat.CSV, path, WORDS)
    assert (report.left_off, report.nameless) == (("Otter",), 1)
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
    assert rows[0] == [
        "Client Name", "Contact Information", "Individual/Group", "Number in Group", "Start Date",
        "End Date", "Paid Hours", "Pro-bono Hours",
    ]  # fmt: skip
    assert rows[1] == ["Heron", "", "Individual", "1", "2026-01-05", "2026-02-05", "1.5", "1"]
    assert rows[2][:4] == ["'=HYPERLINK(1)", "", "Group", "4"]
    assert len(rows) == 3
    (left,) = services.departures.all()
    assert (left.format, left.entries) == ("csv", 3)
    assert path.stat().st_mode & 0o77 == 0
    with pytest.raises(JournalFileError, match="file_exists"):
        written(services, "icf_acc", "clients", LogFormat.CSV, path, WORDS)


def test_a_spreadsheet_holds_text_days_and_numbers(
    services: Services, log: Log, tmp_path: Path
) -> None:
    log(client="+49", minutes=50)
    agree(services, "+49")
    path = tmp_path / "log.xlsx"
    written(services, "icf_acc", "clients", LogFormat.XLSX, path, WORDS)
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert rows[1][0] == "'+49"
    assert isinstance(rows[1][4], date)
    assert rows[1][6] == 0.83


def test_what_the_log_does_not_hold_is_never_said_to_be_enough(
    services: Services, log: Log
) -> None:
    log(minutes=90, paid_kind=PaidKind.PAID)
    log(client="Otter", minutes=60, paid_kind=PaidKind.PAID)
    log(client="Wren", minutes=30, paid_kind=PaidKind.PRO_BONO)
    agree(services, "Heron")
    mine = {TargetKind.HOURS: 2.0, TargetKind.PAID_HOURS: 2.0, TargetKind.CLIENTS: 2}
    services.hours.follow(Followed("icf_acc", values=mine))

    def told() -> dict[TargetKind, str]:
        found = services.hours.standing("icf_acc").standings
        return {one.target.kind: WORDS.missing(one) for one in found}

    said = told()
    assert said[TargetKind.HOURS] == "In the log: 1.5 h of 2 h — without agreement: 1.5 h."
    assert said[TargetKind.PAID_HOURS] == "In the log: 1.5 h of 2 h — without agreement: 1 h."
    assert said[TargetKind.CLIENTS] == "In the log: 1 of 2 — without agreement: 2."
    assert said[TargetKind.RECENT_HOURS] == (
        "22 h to go. In the log: 1.5 h of 25 h — without agreement: 1.5 h."
    )
    assert services.hours.standing("icf_acc").tally.left_off_codes == ["Otter", "Wren"]
    log(client="", minutes=60, paid_kind=PaidKind.PRO_BONO)
    assert "without agreement or client code: 2.5 h." in told()[TargetKind.HOURS]
    agree(services, "Otter")
    agree(services, "Wren")
    said = told()
    assert said[TargetKind.CLIENTS] == said[TargetKind.PAID_HOURS] == "Nothing is missing."
    assert said[TargetKind.HOURS].endswith("without agreement or client code: 1 h.")


def test_hours_with_several_people_one_by_one_are_no_group(services: Services) -> None:
    several = OpeningBalance("", "First job", paid_minutes=60, clients=3)
    services.hours.keep_balance(several)
    services.hours.keep_balance(OpeningBalance("", "Team", paid_minutes=60, clients=4, people=4))
    names = services.hours.log("icf_acc", "clients", WORDS)
    assert [(row[0], row[2], row[3]) for row in names.rows] == [
        ("First job (3 clients)", "Individual", 1),
        ("Team", "Group", 4),
    ]


def test_every_log_of_every_scheme_can_be_written(
    services: Services, log: Log, tmp_path: Path
) -> None:
    log()
    agree(services, "Heron")
    services.hours.keep_balance(OpeningBalance("", "before", pro_bono_minutes=60, clients=1))
    services.hours.keep_development(Development("", date(2026, 3, 1), "Book", "reading"))
    services.meetings.save(MeetingDraft(date(2026, 3, 2), minutes=90, words="w", method="video"))
    for one in schemes():
        for kind in one.logs:
            for format_ in LogFormat:
                path = tmp_path / f"{one.id}-{kind.id}.{format_.value}"
                report = written(services, one.id, kind.id, format_, path, WORDS)
                assert report.path.stat().st_size
                assert report.rows >= (kind.source.value != "relationships")
    supervision = services.hours.log("babcp", "supervision", WORDS)
    assert supervision.rows == [(date(2026, 3, 2), "One to one", "", 1.5, "w", "video")]


LOG = """Coaching log of somebody,,,,,,,
,,,,,,,
Client Name,Contact Info,Individual/Group,# in Group,Start Date,End Date,Paid Hours,Pro-bono Hours
Ann Example,ann@example.org,Individual,1,03/25/2024,04/02/2024,"12,5",
Ben Example,,Group,6,1/2/2024,2/2/2024,3:30,1
Ben Example,,Group,6,1/2/2024,2/2/2024,3:30,1
Cleo,,Individual,,2024-02-29,present,0,2
Dan,,Individual,,30/30/2024,,1,
Eve,,Individual,,,,many,
Fay,,Individual,,2024-01-01,2024-02-01,,
Total,,,,,,25,4
"""


def test_a_client_log_comes_in_as_hours_from_before(
    services: Services, coach: Role, tmp_path: Path
) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(LOG.encode("utf-16"))
    preview = services.hours.preview_log(path, WORDS)
    assert preview.read == 8 == len(preview.new) + preview.already_there + len(preview.refused)
    assert [(one.line, one.code) for one in preview.refused] == [
        (8, "log_day_unreadable"),
        (9, "log_hours_unreadable"),
        (10, "balance_without_hours"),
        (11, "log_row_is_a_sum"),
    ]
    brought = services.hours.import_log(preview, coach.id).value
    taken = brought.new
    first = taken[0]
    assert (first.start, first.end) == (date(2024, 3, 25), date(2024, 4, 2))
    assert (first.paid_minutes, first.clients, first.people) == (750, 1, None)
    assert (taken[1].paid_minutes, taken[1].clients, taken[1].people) == (210, 6, 6)
    assert taken[3].end is None
    assert not any(word in str(taken) for word in ("Ann", "Example", "Cleo", "example.org"))
    again = services.hours.preview_log(path, WORDS)
    assert (len(again.new), again.already_there) == (0, 4)
    assert services.hours.import_log(preview, coach.id).value == LogTaken((), ())
    services.hours.take_back_log(brought)
    assert services.hours.balances() == ()


HEAD = (
    "Client Name,Individual/Group,Number in Group,Start Date,End Date,Paid Hours,Pro-bono Hours\n"
)


def test_a_row_that_has_grown_takes_the_place_of_what_was_there(
    services: Services, coach: Role, tmp_path: Path
) -> None:
    path = tmp_path / "log.csv"
    path.write_text(
        f"{HEAD}Ann,Individual,1,2024-01-08,,5,\nBen,Individual,1,2024-01-08,,9,\n"
        "Team,Group,4,2024-01-08,,3,\n"
    )
    first = services.hours.import_log(services.hours.preview_log(path, WORDS), coach.id).value.new
    services.hours.keep_balance(replace(first[0], label="my first one"))
    path.write_text(
        f"{HEAD}Ben,Individual,1,2024-01-08,,9,\nAnn,Individual,1,2024-01-08,2024-06-01,12,1\n"
        "Team,Group,4,2024-01-08,,3,\nCleo,Individual,1,2024-01-08,,4,\n"
    )
    preview = services.hours.preview_log(path, WORDS)
    assert (preview.read, len(preview.new), len(preview.grown), preview.already_there) == (
        4,
        1,
        1,
        2,
    )
    assert preview.grown[0].before.label == "my first one"
    before = services.hours.balances()
    taken = services.hours.import_log(preview).value
    ann = next(one for one in services.hours.balances() if one.id == first[0].id)
    assert (ann.paid_minutes, ann.pro_bono_minutes, ann.end) == (720, 60, date(2024, 6, 1))
    assert (ann.label, ann.role_id) == ("my first one", coach.id)
    assert services.hours.standing("icf_acc").tally.minutes == (12 + 1 + 9 + 3 + 4) * 60
    again = services.hours.preview_log(path, WORDS)
    assert (again.new, again.grown, again.already_there) == ((), (), 4)
    services.hours.take_back_log(taken)
    assert services.hours.balances() == before
    services.hours.import_log(preview, grown=False)
    assert services.hours.standing("icf_acc").tally.minutes == (5 + 9 + 3 + 13 + 4) * 60


@given(st.data())
def test_a_log_that_only_grows_is_told_apart_row_by_row(data: st.DataObject) -> None:
    def row(number: int, day: int, paid: int) -> OpeningBalance:
        return OpeningBalance("", str(number), source_id=f"log:{day}:{number}-{paid}",
                              paid_minutes=paid)  # fmt: skip

    plan = data.draw(st.lists(st.tuples(st.integers(1, 3), st.integers(0, 9)), max_size=8))
    known = [replace(row(at, day, paid), id=str(at)) for at, (day, paid) in enumerate(plan)]
    more = [data.draw(st.integers(0, 5)) for _ in plan]
    now = [row(at, day, paid + more[at]) for at, (day, paid) in enumerate(plan)]
    fresh = [row(len(plan) + at, 9, 1) for at in range(data.draw(st.integers(0, 3)))]
    rows = data.draw(st.permutations(now + fresh))
    new, grown = compared(rows, known)
    # Nothing is counted twice and nothing is lost, whichever was taken for which.
    replaced = sum(one.now.paid_minutes - one.before.paid_minutes for one in grown)
    sums = sum(one.paid_minutes for one in known) + replaced + sum(one.paid_minutes for one in new)
    assert len({one.before.id for one in grown}) == len(grown)
    assert all(one.before.paid_minutes <= one.now.paid_minutes for one in grown)
    if len(new) == len(fresh):
        assert sums == sum(one.paid_minutes for one in rows)
    else:
        assert len(new) > len(fresh)


def test_days_that_could_be_read_either_way_are_read_as_one_says(
    services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "log.csv"
    path.write_text(f"{HEAD}A,Individual,1,03/04/2024,,1,\n")
    assumed = services.hours.preview_log(path, WORDS)
    assert (assumed.order_open, assumed.new[0].start) == (True, date(2024, 3, 4))
    said = services.hours.preview_log(path, WORDS, DayOrder.DAY_FIRST)
    assert (said.order_open, said.new[0].start) == (True, date(2024, 4, 3))
    path.write_text(f"{HEAD}A,Individual,1,03/25/2024,,1,\n")
    told = services.hours.preview_log(path, WORDS, DayOrder.DAY_FIRST)
    assert (told.order_open, told.new[0].start) == (False, date(2024, 3, 25))


def test_a_log_is_written_beside_other_work_and_stops_when_it_is_told_to(
    services: Services, log: Log, tmp_path: Path
) -> None:
    for _ in range(3):
        log(role_id=services.practice.add_role(RoleKind.THERAPIST).value.id)
    heard: list[tuple[int, int]] = []
    path = tmp_path / "log.csv"

    def told(done: int, whole: int) -> None:
        heard.append((done, whole))

    services.hours.write_log(
        "bacp_accreditation", "sessions", LogFormat.CSV, path, WORDS, told=told
    )
    assert heard[0] == (0, 3)
    assert heard[-1] == (3, 3)
    assert services.departures.all() == ()
    path.unlink()

    def stop(_done: int, _whole: int) -> None:
        raise Interrupted

    with pytest.raises(Interrupted):
        services.hours.write_log(
            "bacp_accreditation", "sessions", LogFormat.XLSX, path, WORDS, told=stop
        )
    assert list(tmp_path.glob("*log*")) == []


def test_days_are_read_in_the_order_the_file_shows(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    head = "Klient;Beginn;Ende;Bezahlte Stunden;Unbezahlte Stunden\n"
    path.write_text(f"{head}A;03.04.2024;5. März 2025;1;\n", "utf-8")
    (one,) = services.hours.preview_log(path, WORDS).new
    assert (one.start, one.end) == (date(2024, 4, 3), date(2025, 3, 5))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import_file_empty"),
        (b"date,client\n2024-01-01,A\n", "log_without_headings"),
        (b"PK\x03\x04 no archive", "import_archive_unreadable"),
        (b"\x00\x01\x02\x03" * 9, "encoding_unknown"),
    ],
)
def test_what_is_no_log_gets_a_sentence_and_changes_nothing(
    services: Services, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(content)
    with pytest.raises(InvalidValue) as refused:
        services.hours.preview_log(path, WORDS)
    assert WORDS.error(refused.value)
    assert services.hours.balances() == ()
    assert refused.value.code == code


def test_an_erased_client_is_in_no_log(services: Services, log: Log) -> None:
    log()
    agree(services, "Heron")
    assert services.hours.log("icf_acc", "clients", WORDS).rows
    services.erasing.erase("Heron")
    assert services.hours.log("icf_acc", "clients", WORDS).rows == []
