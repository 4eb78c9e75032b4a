"""Files that mean harm, or were harmed: each gets its sentence, and nothing is taken in."""

import contextlib
import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.errors import PacketError
from journal_app.domain.packet import Part
from journal_app.services.packets import container, sealing
from journal_app.services.packets.container import PACKET, REPLY, pack, padded_size, unpack
from journal_app.services.packets.document import packet_from, reply_from
from journal_app.services.packets.opening import Lock, SealedFile, contents_of
from journal_app.services.packets.page import packet_page
from journal_app.wording.words import Words

PARTS = {"packet.json": b"{}", "packet.html": b"<p>page</p>"}


def zipped(*entries, compression=zipfile.ZIP_STORED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as file:
        for name, content in entries:
            twice = pytest.warns(UserWarning, match="Duplicate")
            with twice if name in file.namelist() else contextlib.nullcontext():
                file.writestr(name, content)
    return target.getvalue()


def repacked(change=None, parts=None, kind=PACKET) -> bytes:
    """A sound packet with one thing changed afterwards, by somebody who opened it."""
    with zipfile.ZipFile(
        io.BytesIO(pack(kind, {"id": "p"}, PARTS if parts is None else parts))
    ) as file:
        entries = {name: file.read(name) for name in file.namelist()}
    if change:
        change(entries)
    return zipped(*entries.items())


def manifest_with(**values):
    def change(entries):
        entries["manifest.json"] = json.dumps(
            {**json.loads(entries["manifest.json"]), **values}
        ).encode()

    return change


def refused(plain: bytes, kind=None) -> PacketError:
    with pytest.raises(PacketError) as caught:
        unpack(plain, kind)
    said = Words().error(caught.value)
    assert "This could not be done" not in said
    assert "{" not in said
    return caught.value


def test_sound_contents_come_out_as_they_went_in():
    found = unpack(pack(PACKET, {"id": "p"}, PARTS))
    assert found.parts == PARTS
    assert found.kind == PACKET


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 10**6])
def test_padding_is_to_a_power_of_two(size):
    padded = padded_size(size)
    assert padded >= max(size, 65_536)
    assert padded & (padded - 1) == 0
    assert padded < max(2 * size, 65_537)


@given(st.integers(0, 200_000))
@settings(max_examples=15)
def test_the_whole_is_padded_exactly(size):
    plain = pack(PACKET, {}, {"packet.json": b"x" * size})
    assert len(plain) & (len(plain) - 1) == 0


def test_a_part_that_is_missing_is_named():
    error = refused(repacked(lambda entries: entries.pop("packet.html")))
    assert (error.code, error.details) == ("packet_part_missing", {"parts": ["packet.html"]})
    assert "packet.html" in Words().error(error)
    assert refused(repacked(lambda entries: entries.pop("manifest.json"))).details == {
        "parts": ["manifest.json"]
    }


def test_parts_that_were_altered_or_added_are_named():
    def change(entries):
        entries["packet.html"] += b"more"
        entries["more.html"] = b""

    error = refused(repacked(change))
    assert (error.code, error.details) == (
        "packet_part_altered",
        {"parts": ["more.html", "packet.html"]},
    )


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "a/b", "..", "C:\\x", "\\\\host\\x", "A.json", "."]
)
def test_a_path_that_climbs_out_is_refused(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    plain = zipped(("manifest.json", b"{}"), (name, b"x"))
    assert refused(plain).code == "packet_path_outside"
    assert list(tmp_path.iterdir()) == []


def test_the_same_name_twice_is_refused():
    plain = zipped(("manifest.json", b"{}"), ("packet.json", b"1"), ("packet.json", b"2"))
    assert refused(plain).code == "packet_part_twice"


def test_a_bomb_is_never_unpacked():
    bomb = zipped(("manifest.json", bytes(50_000_000)), compression=zipfile.ZIP_DEFLATED)
    assert len(bomb) < 100_000
    assert refused(bomb).code == "packet_swells"


def test_many_names_for_one_stretch_of_bytes_are_no_way_around():
    """A part that says it is larger than the whole file, without compression."""
    plain = bytearray(repacked())
    at = plain.rindex(b"PK\x01\x02")
    plain[at + 20 : at + 28] = (2**31).to_bytes(4, "little") * 2
    assert refused(bytes(plain)).code in {"packet_swells", "packet_unreadable"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (manifest_with(version=2), "packet_newer"),
        (manifest_with(version=0), "packet_unreadable"),
        (manifest_with(version="1"), "packet_unreadable"),
        (manifest_with(version=True), "packet_unreadable"),
        (manifest_with(format="other"), "packet_unreadable"),
        (manifest_with(parts=[]), "packet_unreadable"),
        (manifest_with(parts={}), "packet_unreadable"),
        (lambda entries: entries.update({"manifest.json": b"\xff"}), "packet_unreadable"),
        (lambda entries: entries.update({"manifest.json": b"[" * 99_999}), "packet_unreadable"),
        (lambda entries: entries.update({"manifest.json": b'{"a": NaN}'}), "packet_unreadable"),
        (lambda entries: entries.update({"manifest.json": b"1" * 5000}), "packet_unreadable"),
    ],
)
def test_a_manifest_that_is_not_ours_is_told(change, code):
    assert refused(repacked(change)).code == code


def test_a_reply_is_no_packet_and_the_other_way_round():
    reply = repacked(parts={"reply.json": b"{}"}, kind=REPLY)
    assert refused(reply, PACKET).code == "packet_is_reply"
    assert refused(repacked(), REPLY).code == "reply_is_packet"


@given(st.binary(max_size=400))
def test_any_bytes_get_a_sentence(plain):
    refused(plain)


@given(st.integers(0, 10**6), st.integers(1, 255))
def test_a_changed_byte_inside_is_found_or_harmless(at, flip):
    sound = pack(PACKET, {"id": "p"}, PARTS)
    harmed = bytearray(sound)
    harmed[at % len(harmed)] ^= flip
    found = None
    with contextlib.suppress(PacketError):
        found = unpack(bytes(harmed))
    assert found is None or found.parts == PARTS


def test_a_flipped_byte_or_a_cut_end_of_the_sealed_file_is_damage(tmp_path):
    pair = sealing.new_key_pair()
    sealed = sealing.seal_to_key(pack(PACKET, {"id": "p"}, PARTS), pair.public)
    path = tmp_path / "p"
    places = [25, 60, 100, 150, 220, len(sealed) // 2, len(sealed) - 1]
    harmed = [sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in places]
    for content in (*harmed, sealed[:-1], sealed[:5000], sealed[:300], sealed + b"x"):
        path.write_bytes(content)
        with pytest.raises(PacketError) as caught:
            SealedFile.read(path).open(secrets=[pair.secret])
        assert caught.value.code in {"packet_damaged", "packet_other_key"}


def test_a_passphrase_is_asked_for():
    file = SealedFile(None, b"", Lock.PASSPHRASE)  # type: ignore[arg-type]
    with pytest.raises(PacketError, match="packet_passphrase_needed"):
        file.open()


# --- the JSON inside -----------------------------------------------------------------------------


@pytest.fixture
def sound(sender) -> dict:
    prepared = sender.prepared(sender.choice(sender.session()))
    return json.loads(prepared.parts["packet.json"])


def changed(found, path, value):
    *way, last = path
    inner = found
    for step in way:
        inner = inner[step]
    inner[last] = value
    return found


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["id"], ""),
        (["id"], 3),
        (["id"], "x" * 65),
        (["delete_by"], "soon"),
        (["delete_by"], None),
        (["purpose"], "x" * 501),
        (["parts"], ["other"]),
        (["parts"], "me"),
        (["sessions"], [{}] * 201),
        (["sessions"], [1]),
        (["sessions", 0, "me"], 5),
        (["sessions", 0, "me"], "x" * 1_000_001),
        (["sessions", 0, "role"], "pope"),
        (["sessions", 0, "role"], []),
        (["sessions", 0, "showing"], None),
        (["sessions", 0, "minutes"], -5),
        (["sessions", 0, "moments"], [{}] * 8),
        (["sessions", 0, "moments", 0, "x"], 1.5),
        (["sessions", 0, "moments", 0, "x"], 10**400),
        (["sessions", 0, "moments", 0, "x"], True),
        (["sessions", 0, "moments", 0, "certainty"], {}),
        (["sessions", 0, "intended"], {"x": 0, "y": 0, "half_width": 5}),
    ],
)
def test_what_is_not_as_described_is_named_by_its_place(sound, path, value):
    with pytest.raises(PacketError) as caught:
        packet_from(changed(sound, path, value))
    assert caught.value.code == "packet_unreadable"
    assert str(caught.value.details["where"]).startswith("packet.json")


def test_a_session_twice_is_refused(sound):
    sound["sessions"] *= 2
    with pytest.raises(PacketError, match="packet_unreadable"):
        packet_from(sound)


def test_control_characters_are_dropped_and_other_fields_let_be(sound):
    sound["sessions"][0]["me"] = "a\x00b\x1b[31m\ud83d"
    sound["more"] = {"later": "fields"}
    packet = packet_from(sound)
    assert packet.sessions[0].me == "ab[31m�"


_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=9) | st.integers(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "packet",
                    "notes",
                    "marks",
                    "session",
                    "part",
                    "words",
                    "x",
                    "y",
                    "letter",
                    "made_at",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(
    st.dictionaries(
        st.sampled_from(["id", "packet", "notes", "marks", "letter", "made_at"]), _VALUES
    )
)
def test_any_object_as_a_reply_is_read_or_refused(found):
    read = None
    with contextlib.suppress(PacketError):
        read = reply_from(found)
    assert read is None or read.packet_id


def test_the_manifest_and_the_json_must_speak_of_one_packet(sender):
    prepared = sender.prepared(sender.choice(sender.session()))
    plain = pack(PACKET, {"id": "another"}, prepared.parts)
    with pytest.raises(PacketError, match="packet_part_altered"):
        contents_of(unpack(plain))


def test_markup_in_any_text_is_only_text(sender):
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)> \"'&"
    entry = sender.session(me=f"{evil}\n\n#### {evil}\n{evil}", supervision_question=evil)
    choice = sender.choice(entry, parts=frozenset(Part), signed=evil, purpose=evil)
    page = packet_page(sender.services.packets.draft(choice).packet, Words(), "en")
    assert "<script" not in page
    assert "<img" not in page
    assert page.count("&lt;script&gt;") >= 5
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    assert page.index(policy) < page.index("<style>")
    for outside in ("http:", "https:", "src=", "href=", "url(", "@import", "javascript"):
        assert outside not in page.replace("src=x", "")


def test_the_limits_are_those_the_format_tells():
    assert sealing.MOST_BYTES == 64 * 2**20
    assert container.VERSION == 1


def test_a_packet_of_the_first_version_opens_for_ever():
    golden = Path(__file__).parents[2] / "golden"
    secret = (golden / "packet-v1.key").read_text().splitlines()[1]
    packet = SealedFile.read(golden / "packet-v1.stance-packet").open(secrets=[secret]).packet
    assert packet is not None
    first, second = packet.sessions
    assert (packet.signed, packet.purpose, packet.delete_by.year) == ("R.", "Reading", 2027)
    assert (first.client, first.when, first.me) == ("A", "2026-W47", "I waited. Übung 👩‍👧 שלום")
    assert [moment.label for moment in first.moments] == ["start", "end"]
    assert first.intended is not None
    assert second.showing.value == "placements"
