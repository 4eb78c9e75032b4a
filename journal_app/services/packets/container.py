"""What is inside a sealed file: named parts, a manifest with their hashes, and padding.

A zip that is not compressed, so that everybody can unpack it and nothing in it can swell. It is
read in memory and never unpacked to disk; whatever is not as it should be is refused.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import PacketError

MANIFEST, PADDING = "manifest.json", "padding"
VERSION = 1
PACKET, REPLY = "packet", "reply"
FORMATS = {PACKET: "stance-packet", REPLY: "stance-reply"}
SMALLEST = 2**16
_SAME_TIME = (1980, 1, 1, 0, 0, 0)
_MOST_PARTS = 16
_LARGEST_MANIFEST = 2**20
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}\Z")
_END = 22  # bytes that end a zip
_PER_PART = 30 + 46  # bytes of its two headers, each with the name


@dataclass(frozen=True, slots=True)
class Contents:
    """What was inside: the manifest and the parts it names, hashes checked."""

    kind: str
    manifest: dict[str, Any]
    parts: dict[str, bytes]


def pack(kind: str, about: Mapping[str, Any], parts: Mapping[str, bytes]) -> bytes:
    """The bytes to be sealed; their number is a power of two, from 64 KiB on."""
    import hashlib  # here and below: dear, and asked for when a packet is made or opened

    listed = {
        name: {"sha256": hashlib.sha256(part).hexdigest(), "bytes": len(part)}
        for name, part in parts.items()
    }
    manifest = {"format": FORMATS[kind], "version": VERSION, **about, "parts": listed}
    text = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
    all_parts = {MANIFEST: text, **parts}
    size = sum(len(part) + _PER_PART + 2 * len(name) for name, part in all_parts.items()) + _END
    size += _PER_PART + 2 * len(PADDING)
    all_parts[PADDING] = bytes(padded_size(size) - size)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as file:
        for name, part in all_parts.items():
            file.writestr(zipfile.ZipInfo(name, _SAME_TIME), part)
    return target.getvalue()


def padded_size(size: int) -> int:
    """The next power of two, from 64 KiB on, so that the size of a file says little."""
    return max(SMALLEST, 1 << max(0, size - 1).bit_length())


def unpack(plain: bytes, kind: str | None = None) -> Contents:
    """What is inside, once all of it was found sound.

    Raises:
        PacketError: ``packet_unreadable``, ``packet_path_outside``, ``packet_part_twice``,
            ``packet_swells``, ``packet_newer``, ``packet_part_missing``, ``packet_part_altered``,
            ``packet_is_reply``, ``reply_is_packet``.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(plain)) as file:
            _check_names(file, len(plain))
            manifest = _manifest(file)
            found = _kind_of(manifest, kind)
            return Contents(found, manifest, _parts(file, manifest))
    # A ValueError is what a directory says that points before its beginning.
    except (
        zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, zlib.error
    ) as error:  # fmt: skip
        raise PacketError("packet_unreadable", where="") from error


def _check_names(file: zipfile.ZipFile, size: int) -> None:
    infos = file.infolist()
    names = [info.filename for info in infos]
    for name in names:
        if not _NAME.match(name):
            raise PacketError("packet_path_outside", part=name)
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise PacketError("packet_part_twice", part=twice)
    compressed = any(
        info.compress_type != zipfile.ZIP_STORED
        or info.compress_size != info.file_size
        or info.flag_bits & 1
        for info in infos
    )
    if compressed or len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > size:
        raise PacketError("packet_swells")


def _manifest(file: zipfile.ZipFile) -> dict[str, Any]:
    try:
        info = file.getinfo(MANIFEST)
    except KeyError as error:
        raise PacketError("packet_part_missing", parts=[MANIFEST]) from error
    if info.file_size > _LARGEST_MANIFEST:
        raise PacketError("packet_swells")
    manifest = read_json(file.read(info), MANIFEST)
    if not isinstance(manifest.get("format"), str) or type(manifest.get("version")) is not int:
        raise PacketError("packet_unreadable", where=MANIFEST)
    return manifest


def _kind_of(manifest: dict[str, Any], wanted: str | None) -> str:
    found = next((kind for kind, name in FORMATS.items() if name == manifest["format"]), None)
    if found is None or manifest["version"] < 1:
        raise PacketError("packet_unreadable", where=MANIFEST)
    if manifest["version"] > VERSION:
        raise PacketError("packet_newer")
    if wanted == PACKET and found == REPLY:
        raise PacketError("packet_is_reply")
    if wanted == REPLY and found == PACKET:
        raise PacketError("reply_is_packet")
    return found


def _parts(file: zipfile.ZipFile, manifest: dict[str, Any]) -> dict[str, bytes]:
    listed = manifest.get("parts")
    if not isinstance(listed, dict) or f"{_kind_of(manifest, None)}.json" not in listed:
        raise PacketError("packet_unreadable", where=MANIFEST)
    there = {info.filename for info in file.infolist()} - {MANIFEST, PADDING}
    missing = sorted(set(listed) - there)
    if missing:
        raise PacketError("packet_part_missing", parts=missing)
    import hashlib

    parts: dict[str, bytes] = {}
    altered = sorted(there - set(listed))
    for name, about in listed.items():
        try:
            parts[name] = file.read(name)
        except zipfile.BadZipFile:
            altered.append(name)
            continue
        told = about.get("sha256") if isinstance(about, dict) else None
        if hashlib.sha256(parts[name]).hexdigest() != told:
            altered.append(name)
    if altered:
        raise PacketError("packet_part_altered", parts=altered)
    return parts


def read_json(raw: bytes, where: str) -> dict[str, Any]:
    """An object in JSON, strictly.

    Raises:
        PacketError: ``packet_unreadable`` with ``where``.
    """
    try:
        found = json.loads(raw.decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise PacketError("packet_unreadable", where=where) from error
    if not isinstance(found, dict):
        raise PacketError("packet_unreadable", where=where)
    return found


def _no_number(name: str) -> None:
    raise ValueError(name)
