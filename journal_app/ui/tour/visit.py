"""A walk through one open journal: where to go, and what to take a picture of there."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.services.bundle import Services
from journal_app.ui.page import Page
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.tour.camera import SMALL, Camera

P = TypeVar("P", bound=Page)


@dataclass(frozen=True, slots=True)
class Visit:
    """The open journal, and the camera."""

    camera: Camera
    shell: Shell
    services: Services

    def take(self, name: str, *, small: bool = False) -> None:
        """A picture of the window as it stands; ``small`` for one in a small window as well."""
        self.camera.take(self.shell, name)
        if small:
            self.camera.take(self.shell, f"small-{name}", SMALL)
            self.camera.rest(self.shell)  # what is opened next is opened in the usual window

    def place(self, place: Place, kind: type[P]) -> P:
        """Go to a page of the rail."""
        self.shell.show_place(place)
        return self.page(place.value, kind)

    def page(self, name: str, kind: type[P]) -> P:
        """A page that was made already."""
        page = self.shell.pages[name]
        assert isinstance(page, kind)
        return page

    def press(self, root: QWidget | None, number: int = 0) -> None:
        """Click one of the buttons that are seen in a widget."""
        assert root is not None
        seen = [one for one in root.findChildren(QAbstractButton) if one.isVisible()]
        seen[number].click()

    def undo(self) -> None:
        """Take back what was done for a picture, and put the banner away."""
        self.shell.everywhere.undoing.undo()
        self.shell.banner.close_banner()
