"""From the bytes of a foreign file to its text, whatever program wrote them."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue

MOST_BYTES = 256 * 1024 * 1024
LONGEST_TEXT = 1_000_000
"""One text of one session; longer ones are refused, not cut."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FOREIGN = re.compile("[^\x00-\x7f]")
_DAMAGE = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file.

    Attributes:
        encoding: how it was read.
        guessed: whether nothing in the file said so and UTF-8 did not fit.
        damaged: whether single bytes could not be read; they stand in ``text`` as lone
            surrogates, so that the rows they are in can be refused by line.
    """

    text: str
    encoding: str
    guessed: bool = False
    damaged: bool = False


def read_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """The bytes of a file that is to be imported.

    Raises:
        InvalidValue: ``import_file_missing``, ``import_file_unreadable``, ``import_file_empty``
            or ``import_file_too_large``, each with the file.
    """
    data = read_head(path, most + 1)
    if len(data) > most:
        raise InvalidValue("import_file_too_large", file=str(path), most=most // (1024 * 1024))
    return data


def read_head(path: Path, count: int) -> bytes:
    """The first so many bytes of the file that is to be imported.

    Raises:
        InvalidValue: ``import_file_missing``, ``import_file_unreadable`` or
            ``import_file_empty``, each with the file.
    """
    try:
        with path.open("rb") as file:
            data = file.read(count)
    except FileNotFoundError as error:
        raise InvalidValue("import_file_missing", file=str(path)) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InvalidValue("import_file_unreadable", file=str(path), reason=reason) from error
    if not data:
        raise InvalidValue("import_file_empty", file=str(path))
    return data


def decoded(data: bytes, file: str) -> SourceText:
    """The text of ``data``: by its byte order mark, else UTF-8, else as old Windows programs wrote.

    Raises:
        InvalidValue: ``encoding_unknown`` when it is no text in any of these.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return SourceText(_strict(data[len(mark) :], encoding, file), encoding)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data, file)
    wide = _wide_encoding(data)
    return (
        SourceText(_strict(data, wide, file), wide, guessed=True)
        if wide
        else SourceText(text, "utf-8")
    )


def has_damage(text: str) -> bool:
    """Whether a piece of a ``damaged`` text holds bytes that could not be read."""
    return _DAMAGE.search(text) is not None


def _strict(data: bytes, encoding: str, file: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InvalidValue("encoding_unknown", file=file) from error


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark shows as a NUL beside nearly every letter."""
    head = data[:4096]
    if head[1::2].count(0) > len(head) // 3:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > len(head) // 3 else ""


def _not_utf8(data: bytes, file: str) -> SourceText:
    """Either UTF-8 with a few broken bytes, or the Western Windows code page."""
    wide = _wide_encoding(data)
    if wide:
        return SourceText(_strict(data, wide, file), wide, guessed=True)
    text = data.decode("utf-8", "surrogateescape")
    broken = len(_DAMAGE.findall(text))
    foreign = len(_FOREIGN.findall(text))
    if foreign - broken > broken:
        return SourceText(text, "utf-8", damaged=True)
    return SourceText(_strict(data, "cp1252", file), "cp1252", guessed=True)
