"""What a screen reader does: finds programs on the accessibility bus and asks what stands there."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

T = TypeVar("T")
ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
# Numbers of AT-SPI's states.
ENABLED, FOCUSABLE, FOCUSED, SHOWING, VISIBLE = 8, 11, 12, 25, 30
_PATIENCE = 20.0


class Reader:
    """A connection to the accessibility bus of a desktop."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            asked = new_method_call(where, "GetAddress")
            (address,) = session.send_and_get_reply(asked, timeout=_PATIENCE).body
        self.bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        """Leave the bus."""
        self.bus.close()

    def programs(self) -> list[Node]:
        """All programs that tell of themselves."""
        return Node(self, _REGISTRY, _ROOT).children()

    def listen(self, event: str) -> None:
        """From now on hear of an event, such as ``object:announcement``."""
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, "org.a11y.atspi.Registry")
        asked = new_method_call(registry, "RegisterEvent", "sass", (event, [], ""))
        self.bus.send_and_get_reply(asked, timeout=_PATIENCE)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self.bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE)
        self._rule = rule

    def hears(self, word: str, act: Callable[[], object]) -> list[str]:
        """What is announced after an act, until a word is said or patience ends."""
        said: list[str] = []
        with self.bus.filter(self._rule, bufsize=1000) as events:
            act()
            end = time.monotonic() + _PATIENCE
            while not any(word in one for one in said):
                left = max(0.0, end - time.monotonic())
                try:
                    message = self.bus.recv_until_filtered(events, timeout=left)
                except TimeoutError:
                    break
                if message.header.fields.get(HeaderFields.member) == "Announcement":
                    said.append(str(message.body[3][1]))
        return said


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the screen."""

    reader: Reader
    owner: str
    path: str

    def _call(self, interface: str, method: str, signature: str = "", *values: object) -> Any:
        address = DBusAddress(self.path, self.owner, interface)
        asked = new_method_call(address, method, signature or None, values)
        reply = self.reader.bus.send_and_get_reply(asked, timeout=_PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{interface}.{method} of {self.path}: {reply.body}")
        return reply.body[0] if reply.body else None

    def _property(self, interface: str, name: str) -> Any:
        asked = Properties(DBusAddress(self.path, self.owner, interface)).get(name)
        reply = self.reader.bus.send_and_get_reply(asked, timeout=_PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{interface}.{name} of {self.path}: {reply.body}")
        return reply.body[0][1]

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self._property(ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What is told in addition."""
        return str(self._property(ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """Such as ``push button``."""
        return str(self._call(ACCESSIBLE, "GetRoleName"))

    @property
    def states(self) -> frozenset[int]:
        """The numbers of all that hold."""
        low, high = self._call(ACCESSIBLE, "GetState")
        bits = low | high << 32
        return frozenset(number for number in range(64) if bits >> number & 1)

    @property
    def interfaces(self) -> frozenset[str]:
        """The short names of what it can be asked."""
        return frozenset(name.rsplit(".", 1)[1] for name in self._call(ACCESSIBLE, "GetInterfaces"))

    def children(self) -> list[Node]:
        """What it holds."""
        found = self._call(ACCESSIBLE, "GetChildren")
        return [Node(self.reader, owner, path) for owner, path in found]

    def all_showing(self) -> Iterator[Node]:
        """It and all below it that are on the screen; what goes while it is read is left out."""
        try:
            children = self.children() if SHOWING in self.states else None
        except LookupError:
            return
        if children is not None:
            yield self
            for child in children:
                yield from child.all_showing()

    def all_of(self, role: str, name: str | None = None) -> list[Node]:
        """Those on the screen with a role, and with a name if one is given, at this moment."""
        return [node for node in self.all_showing() if node._is(role, name)]

    def _is(self, role: str, name: str | None) -> bool:
        try:
            return self.role == role and name in {None, self.name}
        except LookupError:  # it has gone
            return False

    def find(self, role: str, name: str | None = None) -> Node:
        """The first on the screen with a role, and with a name if one is given, once it is there.

        Raises:
            LookupError: it did not come.
        """

        def first() -> Node | None:
            return next((node for node in self.all_showing() if node._is(role, name)), None)

        return wait_for(first, f"{role} “{name or ''}”")

    def press(self) -> None:
        """Do what a click does."""
        self._call("org.a11y.atspi.Action", "DoAction", "i", 0)

    def grab_focus(self) -> None:
        """Have the keyboard."""
        self._call("org.a11y.atspi.Component", "GrabFocus")

    @property
    def value(self) -> float:
        """Of a slider."""
        return float(self._property("org.a11y.atspi.Value", "CurrentValue"))

    def set_value(self, value: float) -> None:
        """Move a slider."""
        where = DBusAddress(self.path, self.owner, "org.a11y.atspi.Value")
        asked = Properties(where).set("CurrentValue", "d", value)
        reply = self.reader.bus.send_and_get_reply(asked, timeout=_PATIENCE)
        assert reply.header.message_type is not MessageType.error, reply.body

    @property
    def letters(self) -> str:
        """What stands in a field, as far as it is told."""
        return str(self._call("org.a11y.atspi.Text", "GetText", "ii", 0, -1))

    def write(self, text: str) -> None:
        """Write into a field, in place of what stands there."""
        self._call("org.a11y.atspi.EditableText", "SetTextContents", "s", text)

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of a table."""
        table = "org.a11y.atspi.Table"
        return int(self._property(table, "NRows")), int(self._property(table, "NColumns"))

    def cell(self, row: int, column: int) -> Node:
        """A cell of a table."""
        owner, path = self._call("org.a11y.atspi.Table", "GetAccessibleAt", "ii", row, column)
        return Node(self.reader, owner, path)


def wait_for(what: Callable[[], T | None], whom: str = "it") -> T:
    """The first that is not None, or not nothing; what cannot be read yet is asked for again.

    Raises:
        LookupError: it did not come.
    """
    end = time.monotonic() + _PATIENCE
    problem: Exception | None = None
    while time.monotonic() < end:
        try:
            found = what()
            if found:
                return found
            problem = None
        except LookupError as error:
            problem = error
        time.sleep(0.05)
    raise LookupError(f"{whom} did not come: {problem}")


def wait_for_none(what: Callable[[], list[T]]) -> list[T]:
    """What is left of a list that is to become empty; some of it may be gone while it is read."""
    left: list[T] = []

    def is_empty() -> bool:
        left[:] = what()
        return not left

    with contextlib.suppress(LookupError):
        wait_for(is_empty)
    return left
