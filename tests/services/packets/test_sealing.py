"""Sealing to words and to keys, opened again here and by the standard tool."""

import math
import os
import pty
import shutil
import subprocess
from pathlib import Path

import pytest

from journal_app.domain.errors import InvalidValue, JournalFileError, PacketError
from journal_app.services.packets import sealing
from journal_app.services.packets.opening import Lock, SealedFile
from journal_app.services.packets.pass_words import new_passphrase, typed_passphrase, word_list
from tests.services.packets import plain_age

PLAIN = b"what is inside " * 4000
# Sealed to words by other code, with a thousandth of the work: what is tried often costs nothing.
GOLDEN = Path(__file__).parents[2] / "golden"
SEALED, INSIDE = (GOLDEN / "light-words.age").read_bytes(), b"what is inside " * 40
WORDS = (GOLDEN / "light-words.txt").read_text().strip()
needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="no age command here")


@pytest.mark.parametrize("language", ["en", "de", "de_AT", "fr"])
def test_six_words_of_a_long_list_each_time_others(language):
    one, other = new_passphrase(language), new_passphrase(language)
    assert one != other
    assert len(one.split("-")) == 6
    listed = word_list(language[:2])
    assert set(one.split("-")) <= set(listed)
    assert 6 * math.log2(len(listed)) > 75
    assert typed_passphrase(f"  {one.replace('-', ' ').title()} ") == one


def test_words_open_it_however_they_are_typed():
    assert sealing.lock_of(SEALED) is Lock.PASSPHRASE
    for typed in (WORDS, f" {WORDS.replace('-', ' ').upper()}\n", WORDS.replace("-", "  ").title()):
        assert sealing.unseal_with_passphrase(SEALED, typed) == INSIDE


def test_other_words_do_not():
    for other in ("not-these-words", WORDS[:-1], ""):
        with pytest.raises(PacketError, match="packet_wrong_passphrase"):
            sealing.unseal_with_passphrase(SEALED, other)
    with pytest.raises(PacketError, match="packet_other_key"):
        sealing.unseal_with_keys(SEALED, [sealing.new_key_pair().secret])


def test_a_second_hand_opens_what_is_sealed_and_seals_what_opens():
    """Proven without the age command; docs/packet.md says how to run it with the command."""
    assert plain_age.open_with_passphrase(SEALED, WORDS) == INSIDE
    theirs = plain_age.seal_with_passphrase(PLAIN, "six words")
    assert sealing.lock_of(theirs) is Lock.PASSPHRASE
    assert sealing.unseal_with_passphrase(theirs, "six words") == PLAIN
    mine = sealing.new_key_pair()
    sealed_to_key = sealing.seal_to_key(PLAIN[:900], mine.public)
    assert plain_age.open_with_key(sealed_to_key, mine.secret) == PLAIN[:900]


@pytest.mark.lengthy
@pytest.mark.timeout(180)
def test_the_words_it_was_sealed_to_open_it_also_by_a_second_hand():
    """The one that works as hard as everybody's packets do: some two seconds."""
    passphrase = new_passphrase("en")
    sealed = sealing.seal_with_passphrase(PLAIN, passphrase)
    work = int(sealed.splitlines()[1].split()[-1])
    assert work >= 14, "guessing costs what it should"
    assert plain_age.open_with_passphrase(sealed, passphrase) == PLAIN


@needs_age
def test_the_age_command_opens_with_words_what_we_and_the_second_hand_open(tmp_path):
    (tmp_path / "sealed").write_bytes(SEALED)
    assert opened_by_age(tmp_path / "sealed", WORDS) == INSIDE


def opened_by_age(source: Path, passphrase: str) -> bytes:
    """It asks for the words at a terminal, and nowhere else."""
    target = source.with_name("opened")
    pid, terminal = pty.fork()
    if pid == 0:
        os.execlp("age", "age", "-d", "-o", str(target), str(source))
    said = b""
    while b"passphrase" not in said:
        said += os.read(terminal, 1000)
    os.write(terminal, f"{passphrase}\n".encode())
    try:
        while os.read(terminal, 1000):
            pass
    except OSError:  # the terminal is gone once the command has ended
        pass
    assert os.waitpid(pid, 0)[1] == 0
    os.close(terminal)
    return target.read_bytes()


def test_the_key_it_was_sealed_to_opens_it_and_no_other():
    mine, other = sealing.new_key_pair(), sealing.new_key_pair()
    sealed = sealing.seal_to_key(PLAIN, f" {mine.public}\n")
    assert sealing.lock_of(sealed) is Lock.KEY
    assert sealing.unseal_with_keys(sealed, [other.secret, mine.secret]) == PLAIN
    for secrets in ([], [other.secret]):
        with pytest.raises(PacketError, match="packet_other_key"):
            sealing.unseal_with_keys(sealed, secrets)
    with pytest.raises(PacketError, match="identity_unreadable"):
        sealing.unseal_with_keys(sealed, [mine.public])
    with pytest.raises(PacketError, match="packet_other_key"):
        sealing.unseal_with_passphrase(sealed, "words")


@needs_age
def test_the_age_command_opens_it_with_the_key_and_seals_for_us(tmp_path):
    mine = sealing.new_key_pair()
    (tmp_path / "key").write_text(mine.secret)
    (tmp_path / "sealed").write_bytes(sealing.seal_to_key(PLAIN, mine.public))
    opened = subprocess.run(
        ["age", "-d", "-i", str(tmp_path / "key"), str(tmp_path / "sealed")],
        capture_output=True,
        check=True,
    )
    assert opened.stdout == PLAIN
    theirs = subprocess.run(
        ["age", "-r", mine.public], input=PLAIN, capture_output=True, check=True
    )
    assert sealing.unseal_with_keys(theirs.stdout, [mine.secret]) == PLAIN


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "recipient_unreadable"),
        ("age1qqqq", "recipient_unreadable"),
        ("me@example.org", "recipient_unreadable"),
        (sealing.new_key_pair().secret, "recipient_is_secret"),
        (sealing.new_key_pair().public[:-1] + "b", "recipient_unreadable"),
    ],
    ids=["nothing", "short", "mail", "secret", "mistyped"],
)
def test_what_is_no_public_key_is_told(typed, code):
    with pytest.raises(InvalidValue, match=code):
        sealing.checked_recipient(typed)


def test_huge_work_is_refused_before_it_is_begun():
    for work, code in (("22", "packet_too_much_work"), ("999999999", "packet_too_much_work")):
        sealed = f"age-encryption.org/v1\n-> scrypt c2FsdHNhbHRzYWx0c2E {work}\nAA\n--- x\n"
        with pytest.raises(PacketError, match=code):
            sealing.unseal_with_passphrase(sealed.encode() + bytes(99), "words")


@pytest.mark.parametrize(
    "head",
    [
        b"-> scrypt c2FsdA x\nAA\n--- m\n",
        b"-> scrypt c2FsdA 18\nAA\n-> scrypt c2FsdA 18\nAA\n--- m\n",
        b"-> X25519 a\nAA\n-> scrypt c2FsdA 18\nAA\n--- m\n",
        b"-> scrypt c2FsdA 18\nAA\n",
        b"",
    ],
)
def test_a_header_that_is_none_is_damage(head):
    with pytest.raises(PacketError, match="packet_damaged"):
        sealing.lock_of(b"age-encryption.org/v1\n" + head)


def test_files_that_are_no_packet_are_told(tmp_path, monkeypatch):
    with pytest.raises(JournalFileError, match="file_missing"):
        SealedFile.read(tmp_path / "none")
    with pytest.raises(PacketError, match="packet_not_one"):
        SealedFile.read(tmp_path)
    for content in (b"", b"PK\x03\x04", b"SQLite format 3\0", "Übung".encode()):
        (tmp_path / "f").write_bytes(content)
        with pytest.raises(PacketError, match="packet_not_one"):
            SealedFile.read(tmp_path / "f")
    monkeypatch.setattr(sealing, "MOST_BYTES", 1000)
    (tmp_path / "f").write_bytes(bytes(1001))
    with pytest.raises(PacketError, match="packet_too_large"):
        SealedFile.read(tmp_path / "f")
