"""The client codes at the left: a filter, the list, and a place to write down a new code."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.client_column import ClientColumn
from journal_app.domain.privacy_hints import is_full_name, typed_code_hints
from journal_app.domain.unfinished import Written
from journal_app.ui.actions.binding import ALONE, bind
from journal_app.ui.looks import Looks
from journal_app.ui.models.client_list_model import ClientListModel, ClientOrder
from journal_app.ui.page import Desk
from journal_app.ui.pages.hint_sentence import hint_sentence
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.client_delegate import ClientDelegate
from journal_app.ui.widgets.empty_clicks import EmptyClicks
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label

_ORDER = "clients_order"
"""Under which name it is remembered."""


class ClientList(QWidget):
    """Chooses a client; asks for new ones."""

    chosen = Signal(str)
    """The id of the client that was chosen."""
    new_requested = Signal(str)
    """A code to be made known."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = ClientListModel(desk, self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a code"))
        self.filter.setAccessibleName(self.tr("Find a client by code or context"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.order = ChoiceBox(self)
        # With large letters the list may be narrower than the longest of them.
        self.order.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.order.setMinimumContentsLength(8)
        self.order.setAccessibleName(self.tr("Order of the codes"))
        for order, name in (
            (ClientOrder.LAST, self.tr("By last session")),
            (ClientOrder.CODE, self.tr("By code")),
            (ClientOrder.SESSIONS, self.tr("By number of sessions")),
            (ClientOrder.KEEPING, self.tr("By day to decide")),
        ):
            self.order.addItem(name, order)
        self._looks = Looks(desk.preferences, desk.services.path)
        kept = self.order.findData(self._looks.value(_ORDER))
        if kept > 0:
            self.order.setCurrentIndex(kept)
            self.model.set_order(ClientOrder(self.order.currentData()))
        self.order.activated.connect(self._sort)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(ClientDelegate(desk, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Client codes"))
        EmptyClicks(self.view)
        self.view.selectionModel().currentChanged.connect(self._row_chosen)
        self._none = label("", "muted", self)
        self._none.setMargin(8)
        self._none.hide()
        self.new = NewCode(desk, self)
        self.new.hide()
        self.new.submitted.connect(self.new_requested)
        self._selected = ""
        self._lay_out()
        self.setFocusProxy(self.view)
        bind("clients.into_list", self.filter, self._into_list, ALONE)

    @property
    def selected(self) -> str:
        """The id of the client that is chosen; empty for none."""
        return self._selected

    @property
    def begins(self) -> bool:
        """Whether nothing is there yet, and those seen last would stand first."""
        by_last = self.order.currentData() == ClientOrder.LAST
        return self.model.is_empty and by_last and not self.filter.text()

    def show_clients(self, summaries: ClientColumn) -> None:
        """Show these; the chosen one stays chosen, the first one is chosen at the beginning."""
        at = self.view.verticalScrollBar().value()
        self.model.set_rows(summaries)
        if self._selected and self.model.summary_of(self._selected) is None:
            self._selected = ""
        self._mark()
        self.view.verticalScrollBar().setValue(at)
        if not self._selected and summaries:
            self.view.setCurrentIndex(self.model.index(0))
        self._tell_none()

    def select(self, client_id: str) -> None:
        """Choose a client, also one that the filter hides."""
        if client_id and not self.model.index_of(client_id).isValid():
            self.filter.clear()
        self._selected = client_id
        self._mark()
        self.view.scrollTo(self.model.index_of(client_id))

    def begin_new(self) -> None:
        """Ask for a new code."""
        self.new.begin()

    def _lay_out(self) -> None:
        card = Card(parent=self)
        card.body.setContentsMargins(8, 8, 8, 8)
        card.body.addWidget(self._none)
        card.body.addWidget(self.view, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 22)
        stack.setSpacing(10)
        stack.addWidget(self.new)
        stack.addWidget(self.filter)
        stack.addWidget(self.order)
        stack.addWidget(card, 1)

    def _narrow(self, text: str) -> None:
        self.model.set_filter(text)
        self._mark()
        self._tell_none()

    def _sort(self) -> None:
        order = ClientOrder(self.order.currentData())
        self.model.set_order(order)
        self._looks.keep(**{_ORDER: order.value})
        self._mark()

    def _mark(self) -> None:
        """Select the chosen one again after the rows have changed."""
        index = self.model.index_of(self._selected) if self._selected else QModelIndex()
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)

    def _tell_none(self) -> None:
        empty = self.model.rowCount() == 0
        self._none.setVisible(empty)
        self._none.setText(
            self.tr("No code has these words.")
            if self.filter.text().strip()
            else self.tr("Codes will stand here with the first session you log for them.")
        )

    def _into_list(self) -> None:
        self.view.setFocus()
        if self.model.rowCount() and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))

    def _row_chosen(self, current: QModelIndex) -> None:
        summary = self.model.summary_at(current)
        if summary is not None and summary.client.id != self._selected:
            self._selected = summary.client.id
            self.chosen.emit(self._selected)


class NewCode(Card):
    """Asks in place for a new code, and says what a code is."""

    submitted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("New client code"))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("New client code"))
        self.field.setPlaceholderText(self.tr("Such as Heron"))
        self.field.returnPressed.connect(self._submit)
        self.field.textChanged.connect(self._look)
        self._hint = label("", "muted", self)
        self._asked = ""
        """The name that was asked about last."""
        self.body.addWidget(self.field)
        self.body.addWidget(self._hint)
        acts = FlowLayout(spacing=8)
        acts.addWidget(button(self.tr("Add"), "", self._submit, self))
        acts.addWidget(button(self.tr("Cancel"), "quiet", self.hide, self))
        self.body.addLayout(acts)
        self._look("")

    @property
    def hint(self) -> str:
        """What stands below the field."""
        return self._hint.text()

    def begin(self) -> None:
        """Show it, empty."""
        self._asked = ""
        self.field.clear()
        self._look("")
        self.show()
        self.field.setFocus()

    def unfinished(self) -> Iterator[Written]:
        """The code that is being written."""
        if not self.isHidden() and self.field.text().strip():
            yield Written(words={"code": self.field.text()})

    def take_up(self, written: Written) -> None:
        """Go on with the code that was being written."""
        if not written.about:
            self.begin()
            self.field.setText(str(written.words.get("code", "")))

    def tell_problem(self, sentence: str) -> None:
        """Say why the code cannot be taken."""
        self._hint.setText(sentence)

    def _look(self, text: str) -> None:
        """Warn, without standing in the way, of what looks like an address or a number."""
        found = next(iter(typed_code_hints(text)), None)
        if found is not None:
            self._hint.setText(hint_sentence(found.kind, text[found.start : found.end]))
        else:
            self._hint.setText(
                self.tr("Never a name. Keep the list of who is who outside of this journal.")
            )

    def _submit(self) -> None:
        """Hand the code on; whether a name is meant as a code is asked once."""
        code = self.field.text().strip()
        if is_full_name(code) and code != self._asked:
            self._asked = code
            asked = self.tr(
                "“{0}” looks like somebody’s name. To use it all the same, add it again."
            )
            self._hint.setText(asked.format(code))
            announce(self, self._hint.text())
            self.field.setFocus()
            return
        self.submitted.emit(code)
