"""What is read and pressed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

OLD, NEW = "open sesame", "a new one of words"


def texts(widget: QWidget) -> str:
    return " ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def press(widget: QWidget, text: str) -> None:
    found = [
        one
        for one in widget.findChildren(QPushButton)
        if one.text() == text and one.isVisibleTo(widget)
    ]
    assert found, text
    found[0].click()


class Ring:
    """A keyring of the test's own."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.fault: Exception | None = None

    def get_password(self, service: str, name: str) -> str | None:
        self._fail()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, value: str) -> None:
        self._fail()
        self.kept[service, name] = value

    def delete_password(self, service: str, name: str) -> None:
        self._fail()
        del self.kept[service, name]

    def _fail(self) -> None:
        if self.fault is not None:
            raise self.fault
