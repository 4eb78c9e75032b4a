"""What has to be installed on a Linux system before a bundle can be built there.

`python -m tools.release.needs` prints the packages of Debian and Ubuntu. What is missing here when
the bundle is made would be missing in it, and on the computers it is made for.
"""

from __future__ import annotations

import shutil
import sys

from tools.needs import BASE, DEBIAN, FONT, ON_WAYLAND, ON_X11, Need, can_load, packages

TOOLS = (
    Need("ldd", "libc-bin", "glibc-common", "glibc"),
    *(Need(name, "binutils", "binutils", "binutils") for name in ("objcopy", "objdump", "strip")),
)
LIBRARIES = (*BASE, *ON_X11, *ON_WAYLAND)


def missing() -> list[Need]:
    """What is not here; nothing elsewhere than on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    tools = [need for need in TOOLS if shutil.which(need.name) is None]
    return [*tools, *(need for need in LIBRARIES if not can_load(need.name))]


if __name__ == "__main__":
    print(" ".join(packages((*TOOLS, *LIBRARIES, FONT), DEBIAN)))
