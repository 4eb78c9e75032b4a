"""Line icons of the Lucide family, tinted by role.

The icons lie as text in the data file of the package ``python-lucide``. It is read straight from
there: importing that package takes 100 ms, which the first picture should not wait for. Nor should
the picture of the lock wait for the driver of the database: what it shows is drawn by ourselves.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from journal_app.resources import resource_path

_RATIOS = (1.0, 2.0)
OURS = frozenset({"eye"})
"""Icons among our resources, shown before there is a database."""


def icon(
    name: str, colour: str, selected_colour: str = "", size: int = 18, width: int = 0
) -> QIcon:
    """The icon in one colour, and in another while its button is on.

    Args:
        name: a Lucide name, such as ``sun``, or one of ``OURS``.
        colour: ``#RRGGBB`` while its button is off.
        selected_colour: the colour while its button is on; empty for the same.
        size: side in pixels at 100 %.
        width: of the picture, where it is to keep a distance from a text; 0 for the side.
    """
    made = QIcon()
    whole = QSize(max(size, width), size)
    for ratio in _RATIOS:
        made.addPixmap(_pixmap(name, colour, whole, ratio), QIcon.Mode.Normal, QIcon.State.Off)
        if selected_colour:
            picture = _pixmap(name, selected_colour, whole, ratio)
            made.addPixmap(picture, QIcon.Mode.Normal, QIcon.State.On)
    return made


def svg_text(name: str) -> str:
    """The drawing of an icon as SVG text, with ``currentColor`` for its lines.

    Raises:
        KeyError: there is no icon of this name.
    """
    text = _drawings().get(name)
    if text is None:
        text = _drawings()[name] = _our_own(name) if name in OURS else _of_the_family(name)
    return text


def _our_own(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _of_the_family(name: str) -> str:
    from journal_app.storage.drawings import drawing

    text = drawing(_data_file(), name)
    if text is None:
        raise KeyError(name)
    return text


@cache
def _drawings() -> dict[str, str]:
    return {}


@cache
def _data_file() -> Path:
    found = importlib.util.find_spec("lucide")
    if found is None or found.origin is None:
        raise FileNotFoundError("python-lucide")
    return Path(found.origin).parent / "data" / "lucide-icons.db"


def _pixmap(name: str, colour: str, whole: QSize, ratio: float) -> QPixmap:
    """The drawing as high as the picture; what is wider stays empty at its end."""
    right = QGuiApplication.isRightToLeft()
    key = f"{name} {colour} {whole.width()}x{whole.height()} {ratio} {right}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    drawing = svg_text(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    pixmap = QPixmap(QSize(round(whole.width() * ratio), round(whole.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    side = whole.height()
    left = whole.width() - side if right else 0
    renderer.render(painter, QRectF(left, 0, side, side))
    painter.end()
    kept = pixmap.copy()  # the one painted on keeps what it was painted with
    QPixmapCache.insert(key, kept)
    return kept
