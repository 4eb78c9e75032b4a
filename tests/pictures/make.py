"""Renews the kept pictures after a change that is meant: look at each before it is kept.

QT_QPA_PLATFORM=offscreen python -m tests.pictures.make
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from tests.pictures.cases import CASES
from tests.pictures.comparing import REFERENCES, in_blocks, reference


def main() -> None:
    """Paint all."""
    application = QApplication(sys.argv[:1])
    REFERENCES.mkdir(exist_ok=True)
    with in_blocks(application):
        for case in CASES:
            case.picture().save(str(reference(case.name)))


if __name__ == "__main__":
    main()
