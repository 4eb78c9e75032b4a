"""The key of the journal in the keyring of the system."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from journal_app.services import remembering
from journal_app.services.bundle import Services
from journal_app.ui.pages.safekeeping.passphrase_page import PassphraseSection
from journal_app.ui.preferences import Preferences
from tests.ui.passphrase.pressed import NEW, OLD, Ring, texts


class TestRemember:
    def test_the_key_is_kept_not_the_passphrase(
        self,
        passphrase: PassphraseSection,
        services: Services,
        ring: Ring,
        preferences: Preferences,
        qtbot: Any,
    ) -> None:
        assert not passphrase.remember.check.box.isChecked()
        passphrase.remember.check.box.click()
        salt = services.path.read_bytes()[:16].hex()
        assert preferences.settings.remembered == salt
        assert list(ring.kept) == [(remembering.SERVICE, salt)]
        assert OLD not in str(ring.kept)
        passphrase.remember.check.box.click()
        assert ring.kept == {}
        assert preferences.settings.remembered == ""

    def test_a_change_of_the_passphrase_forgets_it(
        self,
        passphrase: PassphraseSection,
        ring: Ring,
        preferences: Preferences,
        qtbot: Any,
    ) -> None:
        passphrase.remember.check.box.click()
        passphrase._change(OLD, NEW)
        assert ring.kept == {}
        assert preferences.settings.remembered == ""
        assert not passphrase.remember.check.box.isChecked()

    def test_a_keyring_that_refuses_is_told(
        self, passphrase: PassphraseSection, ring: Ring, preferences: Preferences, qtbot: Any
    ) -> None:
        ring.fault = RuntimeError("locked")
        passphrase.remember.check.box.click()
        assert not passphrase.remember.check.box.isChecked()
        assert "locked or did not answer" in texts(passphrase.remember)
        assert preferences.settings.remembered == ""

    def test_only_keyrings_known_to_be_safe_are_used(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from keyring import backend

        def named(module: str, name: str, priority: object) -> object:
            return type(name, (), {"priority": priority, "__module__": module})()

        class Broken:
            __module__ = "keyring.backends.libsecret"
            __qualname__ = "Keyring"

            @property
            def priority(self) -> float:
                raise RuntimeError("no session")

        unsafe = [
            named("keyrings.alt.file", "PlaintextKeyring", 99),
            named("keyring.backends.null", "Keyring", 98),
            named("keyring.backends.fail", "Keyring", 97),
            named("keyring.backends.chainer", "ChainerBackend", 96),
            named("somebody.else", "Keyring", 95),
            Broken(),
        ]
        monkeypatch.setattr(backend, "get_all_keyring", lambda: unsafe)
        assert remembering._keyring() is None
        good = named("keyring.backends.SecretService", "Keyring", 5)
        monkeypatch.setattr(backend, "get_all_keyring", lambda: [*unsafe, good])
        assert remembering._keyring() is good

    def test_another_file_is_never_opened_with_it(
        self, services: Services, ring: Ring, tmp_path: Path
    ) -> None:
        found_by = services.passphrase.remember()
        assert remembering.remembered(services.path, found_by) == services._database.key
        other = tmp_path / "other"
        other.write_bytes(bytes(5000))
        assert remembering.remembered(other, found_by) is None
        assert remembering.remembered(tmp_path / "missing", found_by) is None
        for odd in ("", "no hex", "aa"):
            ring.kept[remembering.SERVICE, found_by] = odd
            assert remembering.remembered(services.path, found_by) is None
