"""Ends the process that asks for a way to the network, whatever part of it asks."""

from __future__ import annotations

import ctypes
import platform
import sys

AF_UNIX = 1
"""The screen and the buses of the desktop are reached by sockets that cannot leave the computer."""
_SOCKET = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_LOAD, _EQUALS, _RETURN = 0x20, 0x15, 0x06


class _Step(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_ushort),
        ("yes", ctypes.c_ubyte),
        ("no", ctypes.c_ubyte),
        ("value", ctypes.c_uint),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.POINTER(_Step)))


def forbid() -> None:
    """Forbid it to Python everywhere, and where the kernel helps to every library as well."""
    sys.addaudithook(_hear)
    if sys.platform == "linux" and platform.machine() in _SOCKET:
        _forbid_by_kernel(*_SOCKET[platform.machine()])


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__" and arguments[1] != AF_UNIX:
        raise SystemExit(f"a socket was asked for: {arguments[1]}")
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"}:
        raise SystemExit(f"the network was asked for: {event}")


def _forbid_by_kernel(architecture: int, number: int) -> None:
    steps = (_Step * 8)(
        _Step(_LOAD, 0, 0, 4),
        _Step(_EQUALS, 0, 5, architecture),
        _Step(_LOAD, 0, 0, 0),
        _Step(_EQUALS, 0, 3, number),
        _Step(_LOAD, 0, 0, 16),
        _Step(_EQUALS, 1, 0, AF_UNIX),
        _Step(_RETURN, 0, 0, _KILL),
        _Step(_RETURN, 0, 0, _ALLOW),
    )
    program = _Program(len(steps), steps)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    libc.prctl(_SECCOMP, _FILTER, ctypes.byref(program), 0, 0)
