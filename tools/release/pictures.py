"""The icon in the sizes and files that desktops ask for, drawn from its one SVG."""

from __future__ import annotations

import struct
from pathlib import Path

from tools.release.facts import DRAWING

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_MACOS_SIZES = (
    (b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic13", 256), (b"ic08", 256),
    (b"ic14", 512), (b"ic09", 512), (b"ic10", 1024),
)  # fmt: skip


def png(size: int, drawing: Path = DRAWING) -> bytes:
    """The drawing as a square PNG."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know bytes alone
    return bytes(data.data())


def ico(drawing: Path = DRAWING) -> bytes:
    """All sizes in one file for Windows."""
    pictures = [(size, png(size, drawing)) for size in _WINDOWS_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + entries + b"".join(data for _, data in pictures)


def icns(drawing: Path = DRAWING) -> bytes:
    """All sizes in one file for macOS."""
    parts = b""
    for kind, size in _MACOS_SIZES:
        data = png(size, drawing)
        parts += kind + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write(folder: Path) -> None:
    """Put the files for Windows and macOS into a folder, where the spec looks for them."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "stance-journal.ico").write_bytes(ico())
    (folder / "stance-journal.icns").write_bytes(icns())
