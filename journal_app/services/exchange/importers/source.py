"""A file, a folder or a ZIP archive that someone chose to import: read within bounds.

Nothing is unpacked to disk. Names that climb out, links, devices, encrypted members and archives
that swell are refused or passed over before a reader sees them.
"""

from __future__ import annotations

import io
import os
import stat
import zipfile
import zlib
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from pathlib import Path, PurePosixPath

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.source_text import (
    MOST_BYTES,
    SourceText,
    decoded,
    read_bytes,
    read_head,
)

MOST_MEMBERS = 300_000
MOST_SWOLLEN = 200
"""How many times its packed size a member may be; text alone packs far less well."""
_SWELL_FROM = 1024 * 1024
_HEAD = 65_536
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_DEEPEST = 16
_PASSED_OVER = {"__MACOSX", ".git", "node_modules"}
_SPREADSHEET_PART = "[Content_Types].xml"


class SourceKind(StrEnum):
    """How what was chosen lies on the disk."""

    FILE = "file"
    FOLDER = "folder"
    ARCHIVE = "archive"


class Source:
    """What was chosen, open for looking at.

    A file has one member, named as the file is. Members of a folder or an archive are named by
    their path within it, with ``/``, in the order of their names.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._data: bytes | None = None

    @property
    def name(self) -> str:
        """How it is called in what is said about it."""
        return str(self.path)

    @cached_property
    def kind(self) -> SourceKind:
        """File, folder or archive. A spreadsheet is a file, although it is packed as well."""
        if self.path.is_dir():
            return SourceKind.FOLDER
        if not self.head.startswith(_ZIP_STARTS):
            return SourceKind.FILE
        packed = _SPREADSHEET_PART in (info.filename for info in self._archive.infolist())
        return SourceKind.FILE if packed else SourceKind.ARCHIVE

    @cached_property
    def head(self) -> bytes:
        """The first 64 KiB of a file, however large it is; nothing of a folder.

        Raises:
            InvalidValue: as ``data``, but for ``import_file_too_large``.
        """
        return b"" if self.path.is_dir() else read_head(self.path, _HEAD)

    @property
    def beginning(self) -> str:
        """The first characters of a file, whatever its encoding, to tell its format by."""
        try:
            return decoded(self.head[: len(self.head) & ~3], self.name).text.lstrip()
        except InvalidValue:
            return self.head.decode("utf-8", "replace").lstrip()

    @property
    def data(self) -> bytes:
        """All bytes of a file or an archive, read once.

        Raises:
            InvalidValue: ``import_file_missing``, ``import_file_unreadable``,
                ``import_file_empty``, ``import_file_too_large``.
        """
        if self._data is None:
            self._data = read_bytes(self.path)
        return self._data

    @cached_property
    def members(self) -> tuple[str, ...]:
        """The names of all members that may be read.

        Raises:
            InvalidValue: ``import_archive_unreadable``, ``import_too_many_files``.
        """
        if self.kind is SourceKind.FILE:
            return (self.path.name,)
        found = self._on_disk() if self.kind is SourceKind.FOLDER else self._packed
        if len(found) > MOST_MEMBERS:
            raise InvalidValue("import_too_many_files", file=self.name, most=MOST_MEMBERS)
        return tuple(sorted(found))

    def only_member(self, format_: str) -> str:
        """The one member of a file, for formats that are a single file.

        Raises:
            InvalidValue: ``import_not_this_format`` for a folder or an archive.
        """
        if self.kind is not SourceKind.FILE:
            raise InvalidValue("import_not_this_format", file=self.name, format=format_)
        return self.path.name

    def read(self, member: str) -> bytes:
        """The bytes of a member; empty ones are empty bytes.

        Raises:
            InvalidValue: ``import_member_unreadable`` or ``import_member_too_large``, with the
                file and the member; ``import_archive_swells``.
        """
        if self.kind is SourceKind.FILE:
            return self.data
        if self.kind is SourceKind.FOLDER:
            return self._read_on_disk(member)
        return self._unpack(member)

    def text(self, member: str) -> SourceText:
        """The text of a member, whatever its encoding.

        Raises:
            InvalidValue: as ``read``; ``encoding_unknown`` when it is no text.
        """
        return decoded(self.read(member), self._called(member))

    def ending_in(self, *suffixes: str) -> tuple[str, ...]:
        """The members whose names end so, whatever their case."""
        return tuple(name for name in self.members if name.lower().endswith(suffixes))

    def _called(self, member: str) -> str:
        return self.name if self.kind is SourceKind.FILE else member

    # --- a folder

    def _on_disk(self) -> list[str]:
        found: list[str] = []
        for folder, inside, files in os.walk(self.path, followlinks=False):
            at = Path(folder).relative_to(self.path)
            inside[:] = [
                name
                for name in inside
                if name not in _PASSED_OVER
                and not name.startswith(".")
                and len(at.parts) < _DEEPEST
            ]
            found += [(at / name).as_posix() for name in files if not name.startswith(".")]
            if len(found) > MOST_MEMBERS:
                break
        return found

    def _read_on_disk(self, member: str) -> bytes:
        path = self.path.joinpath(*PurePosixPath(member).parts)
        try:
            about = path.lstat()
            if not stat.S_ISREG(about.st_mode):
                raise InvalidValue("import_member_unreadable", file=self.name, member=member)
            if about.st_size > MOST_BYTES:
                raise InvalidValue("import_member_too_large", file=self.name, member=member)
            return path.read_bytes()
        except OSError as error:
            raise InvalidValue("import_member_unreadable", file=self.name, member=member) from error

    # --- an archive

    @cached_property
    def _archive(self) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(io.BytesIO(self.data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
            raise InvalidValue("import_archive_unreadable", file=self.name) from error

    @cached_property
    def _packed(self) -> Mapping[str, zipfile.ZipInfo]:
        """Members by name; of two with one name the last, as every unpacking program has it."""
        return {
            info.filename: info
            for info in self._archive.infolist()
            if not info.is_dir() and _stays_inside(info.filename)
        }

    def _unpack(self, member: str) -> bytes:
        info = self._packed[member]
        if info.flag_bits & 1:
            raise InvalidValue("import_archive_encrypted", file=self.name)
        if info.file_size > MOST_BYTES:
            raise InvalidValue("import_member_too_large", file=self.name, member=member)
        if info.file_size > max(_SWELL_FROM, MOST_SWOLLEN * info.compress_size):
            raise InvalidValue("import_archive_swells", file=self.name)
        try:
            with self._archive.open(info) as file:
                found = file.read(info.file_size + 1)
        except (
            zipfile.BadZipFile,
            NotImplementedError,
            OSError,
            EOFError,
            ValueError,
            RuntimeError,
            zlib.error,
        ) as error:
            raise InvalidValue("import_member_unreadable", file=self.name, member=member) from error
        if len(found) > info.file_size:
            raise InvalidValue("import_archive_swells", file=self.name)
        return found


def _stays_inside(name: str) -> bool:
    """Whether a name in an archive is a plain path within it that is worth reading."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return (
        bool(parts)
        and "\0" not in name
        and not name.startswith(("/", "\\"))
        and ":" not in parts[0]
        and ".." not in parts
        and not _PASSED_OVER & set(parts)
        and not any(part.startswith(".") for part in parts)
    )
