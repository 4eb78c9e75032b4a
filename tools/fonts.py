"""The font families fontconfig knows, asked through its C interface: `fc-list` may not be there."""

from __future__ import annotations

import ctypes

# Faces with the weights the design asks for (400 and 600) that read well at 12 to 14 pixels.
GOOD_FACES = frozenset({"Inter", "Noto Sans", "Cantarell", "Open Sans", "Ubuntu", "Adwaita Sans"})


class _FontSet(ctypes.Structure):
    _fields_ = (
        ("count", ctypes.c_int),
        ("room", ctypes.c_int),
        ("fonts", ctypes.POINTER(ctypes.c_void_p)),
    )


def font_families() -> frozenset[str]:
    """Every installed family; raises OSError where fontconfig itself is missing."""
    fontconfig = ctypes.CDLL("libfontconfig.so.1")
    fontconfig.FcInitLoadConfigAndFonts.restype = ctypes.c_void_p
    fontconfig.FcConfigGetFonts.restype = ctypes.POINTER(_FontSet)
    fontconfig.FcConfigGetFonts.argtypes = [ctypes.c_void_p, ctypes.c_int]
    fontconfig.FcPatternGetString.argtypes = [
        ctypes.c_void_p,
        ctypes.c_char_p,
        ctypes.c_int,
        ctypes.POINTER(ctypes.c_char_p),
    ]
    system_fonts = 0
    found = fontconfig.FcConfigGetFonts(fontconfig.FcInitLoadConfigAndFonts(), system_fonts)
    if not found:
        return frozenset()
    families = set()
    name = ctypes.c_char_p()
    for index in range(found.contents.count):
        pattern = found.contents.fonts[index]
        if fontconfig.FcPatternGetString(pattern, b"family", 0, ctypes.byref(name)) == 0:
            families.add((name.value or b"").decode("utf-8", "replace"))
    return frozenset(families)
