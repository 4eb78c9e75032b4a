"""Writes the stored journals of the schema as it is now: run once for each version released.

    python -m tests.databases.make

Two files, ``NNNN.plain.stance`` and ``NNNN.sealed.stance``, with invented sessions and the
passphrase ``open sesame``. Before a version is released its files may be made again;
afterwards they stay as they are for ever, and the tests open them with every later program.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from journal_app.domain.practice import RoleKind
from journal_app.services.opening import JournalFile
from journal_app.storage.migrations.runner import shipped
from tests.fixed_clock import FixedClock
from tests.services.full_client import fill

FOLDER = Path(__file__).resolve().parent
PASSPHRASE = "open sesame"
KINDS = {"plain": None, "sealed": PASSPHRASE}
SESSIONS = {"Otter": ("leaves", 5), "Heron": ("xylograph", 3)}


def main() -> None:
    """Makes both files anew."""
    version = shipped()[-1].version
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        for kind, passphrase in KINDS.items():
            target = FOLDER / f"{version:04}.{kind}.stance"
            target.unlink(missing_ok=True)
            services = JournalFile(target, FixedClock()).create(passphrase)
            role = services.practice.add_role(RoleKind.COACH).value
            for code, (mark, count) in SESSIONS.items():
                fill(services, role, code, mark, count)
            services._database.write_anew()
            services.close()


if __name__ == "__main__":
    main()
