"""What takes a second is done by another process, so that this one goes on meanwhile."""

import os
import shlex
import sys

import pyrage
import pytest

from journal_app.services.packets import apart
from tests.services.packets import plain_age
from tests.services.packets.test_sealing import INSIDE, SEALED, WORDS


@pytest.fixture
def held(monkeypatch):
    """This process may not do it: it would hold the window."""

    def decrypt(_sealed, _words):
        raise AssertionError("the window would stand still")

    monkeypatch.setattr(pyrage.passphrase, "decrypt", decrypt)
    monkeypatch.setattr(pyrage.passphrase, "encrypt", decrypt)


@pytest.mark.usefixtures("held")
def test_another_process_opens_it_and_tells_what_was_wrong():
    assert apart.opened_with(["other", WORDS], SEALED) == (apart.Told.DONE, INSIDE)
    assert apart.opened_with(["other"], SEALED) == (apart.Told.WRONG_WORDS, b"")
    assert apart.opened_with([WORDS], SEALED[:-1]) == (apart.Told.DAMAGED, b"")


@pytest.mark.usefixtures("held")
def test_another_process_seals_it_wherever_this_one_was_started(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", "")
    inside = "line\nline\r\n\x00é".encode()
    assert plain_age.open_with_passphrase(apart.sealed_with("wörter", inside), "wörter") == inside


@pytest.mark.usefixtures("held")
@pytest.mark.skipif(os.name == "nt", reason="a script is no program there")
def test_a_bundle_starts_itself(tmp_path, monkeypatch):
    bundle = tmp_path / "stance-journal"
    bundle.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m journal_app "$@"\n')
    bundle.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(bundle))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart.opened_with([WORDS], SEALED) == (apart.Told.DONE, INSIDE)


def test_where_none_can_be_started_it_is_opened_all_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    assert apart.opened_with([WORDS], SEALED) == (apart.Told.DONE, INSIDE)
