"""The recovery sheet opens the journal, until there is another passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal_app.domain.errors import InvalidValue, JournalFileError, WrongPassphrase
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from tests.fixed_clock import FixedClock
from tests.services.passphrase.journals import NEW, OLD, TEXT, opens


def file_of(services: Services) -> JournalFile:
    return JournalFile(services.path, FixedClock(), kdf_iterations=1)


class TestSheet:
    def test_it_opens_the_journal_and_lets_the_passphrase_be_set_anew(
        self, services: Services, written: str
    ) -> None:
        groups = services.passphrase.sheet()
        services.close()
        file = file_of(services)
        opened = file.open_by_sheet(file.key_from_sheet(" ".join(groups).lower()))
        assert opened.journal.entry(written).content.seen.startswith(TEXT)
        assert opened.passphrase.by_sheet
        opened.passphrase.change(None, NEW)
        assert not opened.passphrase.by_sheet
        with pytest.raises(WrongPassphrase):
            opened.passphrase.change(None, OLD)
        opened.close()
        with pytest.raises(JournalFileError, match="recovery_other"):
            file.open_by_sheet(file.key_from_sheet("-".join(groups)))
        assert opens(services.path, NEW, written)

    def test_when_it_was_made_and_tested_is_kept(
        self, services: Services, clock: FixedClock
    ) -> None:
        sheets = services.passphrase
        assert not sheets.sheet_state().is_good
        made = sheets.note_sheet_made().value
        assert (made.made_at, made.tested_at, made.is_good) == (clock(), None, True)
        groups = sheets.sheet()
        wrong = "0" if groups[4][0] != "0" else "1"
        with pytest.raises(InvalidValue, match="recovery_group"):
            sheets.test_sheet(" ".join((*groups[:4], wrong + groups[4][1:], *groups[5:])))
        tested = sheets.test_sheet("".join(groups)).value
        assert (tested.made_at, tested.tested_at) == (clock(), clock())

    def test_another_passphrase_needs_another_sheet(self, services: Services) -> None:
        services.passphrase.note_sheet_made()
        groups = services.passphrase.sheet()
        services.passphrase.change(OLD, NEW)
        state = services.passphrase.sheet_state()
        assert state.outdated
        assert not state.is_good
        with pytest.raises(JournalFileError, match="recovery_other"):
            services.passphrase.test_sheet(" ".join(groups))
        services.passphrase.test_sheet(" ".join(services.passphrase.sheet()))
        assert services.passphrase.sheet_state().is_good

    def test_nothing_of_it_is_written_anywhere(self, services: Services, tmp_path: Path) -> None:
        groups = services.passphrase.sheet()
        services.passphrase.note_sheet_made()
        services.passphrase.test_sheet("-".join(groups))
        kept = services.practice.setting("recovery.sheet", None)
        assert isinstance(kept, dict)
        assert set(kept) == {"salt", "made", "tested"}
        assert bytes.fromhex(kept["salt"]) == services.path.read_bytes()[:16]
