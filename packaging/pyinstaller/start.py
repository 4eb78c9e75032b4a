"""Where the bundled program starts."""

import os
import sys

# A program without a console has no streams on Windows; what is said to them is let go.
for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
    if getattr(sys, name) is None:
        setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115

# The bundle finds its own libraries and plugins without these. Programs that are started from here,
# such as the file manager, must find the system's.
found_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    os.environ.pop(name, None)
if found_before:
    os.environ["LD_LIBRARY_PATH"] = found_before

from journal_app.__main__ import main  # noqa: E402

sys.exit(main())
