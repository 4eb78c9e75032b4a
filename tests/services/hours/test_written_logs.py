"""Logs that are written: their columns, what they leave off, beside other work."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from journal_app.domain.development import Development
from journal_app.domain.entry import PaidKind
from journal_app.domain.errors import JournalFileError
from journal_app.domain.hours_scheme import Followed, TargetKind
from journal_app.domain.meeting import MeetingDraft
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.domain.practice import RoleKind
from journal_app.services.bundle import Services
from journal_app.services.hours_schemes import schemes
from journal_app.services.hours_told import LogFormat
from journal_app.storage.file_errors import Interrupted
from tests.services.hours.asked import WORDS, Log, agree, written


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


def test_an_erased_client_is_in_no_log(services: Services, log: Log) -> None:
    log()
    agree(services, "Heron")
    assert services.hours.log("icf_acc", "clients", WORDS).rows
    services.erasing.erase("Heron")
    assert services.hours.log("icf_acc", "clients", WORDS).rows == []
