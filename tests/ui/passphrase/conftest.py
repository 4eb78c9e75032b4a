"""The sections of the settings about the passphrase."""

from __future__ import annotations

from typing import Any

import pytest

from journal_app.services import remembering
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.passphrase_page import PassphraseSection
from journal_app.ui.pages.safekeeping.recovery_page import RecoverySection
from tests.ui.passphrase.pressed import Ring


@pytest.fixture
def passphrase(desk: Desk, qtbot: Any) -> PassphraseSection:
    made = PassphraseSection(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def recovery(desk: Desk, qtbot: Any) -> RecoverySection:
    made = RecoverySection(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(remembering, "_keyring", lambda: made)
    return made
