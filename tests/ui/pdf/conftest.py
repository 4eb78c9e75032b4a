"""What tests of documents share."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPageSize

from journal_app.ui.pdf.paper import Paper


@pytest.fixture
def a4(qapp: object) -> Paper:
    """The paper of most of the world."""
    return Paper(QPageSize(QPageSize.PageSizeId.A4))
