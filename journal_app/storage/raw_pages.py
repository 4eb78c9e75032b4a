"""The pages of a database file, each by itself, as far as they can be trusted.

What a database refuses as a whole is read here page by page. In an encrypted file every page
carries a seal: one whose seal is broken is not read at all. A plain file has none.
"""

from __future__ import annotations

import struct
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.storage.looking import look_at
from journal_app.storage.vault import PAGE, Key

HEADER = b"SQLite format 3\x00"
_SALT, _TAG, _RESERVED = 16, 64, 80
_FRAME_HEAD, _LOG_HEAD = 24, 32
_AT_ONCE = 64 * PAGE
_LITTLE, _BIG = 0x377F0682, 0x377F0683


@dataclass(frozen=True, slots=True)
class _Seal:
    """Tells whether a page is as it was written, and opens it."""

    key: Key
    sealing: bytes

    @classmethod
    def of(cls, key: Key) -> _Seal:
        import hashlib  # dear, and not needed where there is no key

        salt = bytes(byte ^ 0x3A for byte in key.salt)
        return cls(key, hashlib.pbkdf2_hmac("sha512", key.raw, salt, 2, 32))

    def fits(self, page: bytes, number: int) -> bool:
        import hmac

        begin = _SALT if number == 1 else 0
        sealed = page[begin : PAGE - _TAG] + number.to_bytes(4, "little")
        tag = hmac.new(self.sealing, sealed, "sha512").digest()
        return hmac.compare_digest(tag, page[-_TAG:])

    def opened(self, page: bytes, number: int) -> bytes:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        begin = _SALT if number == 1 else 0
        vector = page[PAGE - _RESERVED : PAGE - _RESERVED + _SALT]
        opening = Cipher(algorithms.AES(self.key.raw), modes.CBC(vector)).decryptor()
        plain = opening.update(page[begin : PAGE - _RESERVED]) + opening.finalize()
        return (HEADER if number == 1 else b"") + plain


class RawPages:
    """The pages of a file as they stood after the last change that was finished.

    Attributes:
        count: pages the file has, or had before it was cut short.
        unreadable: pages that were asked for and could not be trusted.
    """

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path = path
        self._begin, self._some = 0, b""
        self._seal = None if key is None else _Seal.of(key)
        self._newer = _finished_frames(path.with_name(path.name + "-wal"))
        size = path.stat().st_size
        self.count = max([-(-size // PAGE), *self._newer])
        self.unreadable: set[int] = set()
        self._usable = PAGE
        first = self.page(1)
        if key is not None:
            self._usable = PAGE - _RESERVED
        elif first is not None:
            self._usable = PAGE - first[20]

    @property
    def usable(self) -> int:
        """Bytes of a page that hold something."""
        return self._usable

    def page(self, number: int) -> bytes | None:
        """The content of a page, counted from 1; None where it cannot be trusted."""
        page = self._newer.get(number)
        if page is None:
            page = self._read((number - 1) * PAGE)
        if len(page) < PAGE or not any(page):
            if any(page) or number <= self.count:
                self.unreadable.add(number)
            return None
        if self._seal is None:
            return page
        if not self._seal.fits(page, number):
            self.unreadable.add(number)
            return None
        return self._seal.opened(page, number)

    def _read(self, start: int) -> bytes:
        """One page of the file; the pages that follow are read along, since they come next."""
        if not self._begin <= start < self._begin + len(self._some):
            for length in (_AT_ONCE, PAGE):
                try:
                    self._begin, self._some = start, look_at(self._path, length, start)
                    break
                except OSError:  # a bad place on the disk
                    self._begin, self._some = start, b""
        return self._some[start - self._begin : start - self._begin + PAGE]


def opens_some_page(path: Path, key: Key, most: int = 200) -> bool:
    """Whether the key fits any of the first pages; the first itself may be damaged."""
    seal = _Seal.of(key)
    pages = look_at(path, most * PAGE)
    return any(
        seal.fits(pages[start : start + PAGE], start // PAGE + 1)
        for start in range(0, len(pages) - PAGE + 1, PAGE)
    )


def _finished_frames(log: Path) -> dict[int, bytes]:
    """The newest pages of the write-ahead log, up to its last finished change."""
    try:
        data = log.read_bytes()
    except OSError:
        return {}
    if len(data) < _LOG_HEAD:
        return {}
    magic, _version, size, _number, *salts = struct.unpack(">6I", data[:24])
    if magic not in {_LITTLE, _BIG} or size != PAGE:
        return {}
    order = "<" if magic == _LITTLE else ">"
    sums = _summed(data[:24], (0, 0), order)
    found: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    for begin in range(_LOG_HEAD, len(data) - _FRAME_HEAD - PAGE + 1, _FRAME_HEAD + PAGE):
        head = data[begin : begin + _FRAME_HEAD]
        page = data[begin + _FRAME_HEAD : begin + _FRAME_HEAD + PAGE]
        number, committed, *said = struct.unpack(">6I", head)
        sums = _summed(page, _summed(head[:8], sums, order), order)
        if said[:2] != salts or tuple(said[2:]) != sums:
            break
        waiting[number] = page
        if committed:
            found.update(waiting)
            waiting = {}
    return found


def _summed(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, two in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second
