"""What the program does for itself as a process before it reads anything: keeps others out.

New files are for their owner alone, whatever the surroundings say, and no picture of the memory is
written when the program is ended by a fault.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys

PACKET_APART = "packet-apart"
"""What the program starts itself with, for work that would hold its window; nobody types it."""
_OWNER_ALONE = 0o077
_PR_SET_DUMPABLE = 4
_NO_HEAP_IN_REPORTS = 1
_NO_BOXES = 0x0001 | 0x0002


def keep_to_itself() -> None:
    """Do all of it that this system knows; what it does not know is left."""
    os.umask(_OWNER_ALONE)
    if sys.platform == "win32":
        _no_memory_in_reports()
    else:
        _no_core_files()


def _no_core_files() -> None:
    """No core file, and on Linux none through a program that collects them either.

    On Linux the memory cannot be read by other programs of the same user after that.
    """
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _no_memory_in_reports() -> None:
    """A report of a fault holds no texts, and is not offered to be sent."""
    library = getattr(ctypes, "windll", None)
    if library is not None:
        with contextlib.suppress(OSError, AttributeError):
            library.kernel32.SetErrorMode(_NO_BOXES)
            library.kernel32.WerSetFlags(_NO_HEAP_IN_REPORTS)
