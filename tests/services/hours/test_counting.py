"""Hours over a journal: sums, the list with its reasons, hours from before, learning."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.development import Development
from journal_app.domain.entry import PaidKind
from journal_app.domain.errors import InvalidValue, NotFound, StanceError
from journal_app.domain.hours import GROUPS, Facts, Reason
from journal_app.domain.hours_scheme import Followed, TargetKind
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.domain.practice import RoleKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.hours_schemes import read_scheme, schemes
from journal_app.services.hours_told import Shown
from tests.services.hours.asked import WORDS, Log, agree, reasons


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


def test_hours_with_several_people_one_by_one_are_no_group(services: Services) -> None:
    several = OpeningBalance("", "First job", paid_minutes=60, clients=3)
    services.hours.keep_balance(several)
    services.hours.keep_balance(OpeningBalance("", "Team", paid_minutes=60, clients=4, people=4))
    names = services.hours.log("icf_acc", "clients", WORDS)
    assert [(row[0], row[2], row[3]) for row in names.rows] == [
        ("First job (3 clients)", "Individual", 1),
        ("Team", "Group", 4),
    ]
