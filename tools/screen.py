"""Whether a window could be shown here, asked without Qt: Qt aborts where there is no screen."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping

X11 = "x11"
WAYLAND = "wayland"
NATIVE = "native"


def named_screens(environment: Mapping[str, str], platform: str = sys.platform) -> tuple[str, ...]:
    """The kinds of screen the environment names, the likelier one first."""
    if not platform.startswith("linux"):
        return (NATIVE,)
    named = ((WAYLAND, "WAYLAND_DISPLAY"), (X11, "DISPLAY"))
    return tuple(kind for kind, variable in named if environment.get(variable))


def answers(kind: str) -> bool:
    """Whether a screen of this kind lets us in; the libraries for it must be there."""
    if kind == NATIVE:
        return True
    try:
        return _wayland_answers() if kind == WAYLAND else _x11_answers()
    except OSError:
        return False


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_connect.argtypes = [ctypes.c_char_p]
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(None)
    if not display:
        return False
    wayland.wl_display_disconnect(display)
    return True
