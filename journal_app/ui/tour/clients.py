"""Clients, and the address book."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QPushButton

from journal_app.ui.pages.client_copies import CopyRow
from journal_app.ui.pages.clients_page import ClientsPage
from journal_app.ui.pages.contacts_page import ContactsPage
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit
from journal_app.ui.widgets.into_view import bring_into_view


def take_all(visit: Visit) -> None:
    """A new code, one client, what is done with all that is kept of one."""
    page = visit.place(Place.CLIENTS, ClientsPage)
    visit.shell.open_client(visit.services.journal.client_codes()[0])
    visit.take("client")
    page.list.begin_new()
    page.list.new.field.setText("Anna Berger")
    visit.take("client-new", small=True)
    page.list.new.hide()
    page.detail.agreement.renew.click()
    visit.take("client-agreement-new")
    visit.undo()
    _take_due(visit, page)
    _take_panels(visit, page)
    _take_contacts(visit)


def _take_due(visit: Visit, page: ClientsPage) -> None:
    """It is time to decide how long notes are kept."""
    client = page.detail.client
    assert client is not None
    past = visit.camera.clock().date() - timedelta(days=3)
    visit.services.clients.save(replace(client, retention_until=past))
    page.refresh()
    codes = visit.services.journal.client_codes()
    visit.shell.open_client(next(code for code in codes if code != client.code))
    visit.shell.open_client(client.code)
    visit.take("client-due")
    bring_into_view(page.detail.acts)
    visit.take("client-acts")
    visit.press(page.detail.keeping.due)
    visit.take("client-keeping-longer", small=True)


def _take_panels(visit: Visit, page: ClientsPage) -> None:
    acts = page.detail.acts
    for name, act, panel in (
        ("giving", acts.give_out, lambda: page.giving),
        ("merging", acts.merge, lambda: page.merging),
        ("reducing", acts.reduce, lambda: page.erasing),
        ("erasing", acts.erase, lambda: page.erasing),
    ):
        act.click()
        visit.take(f"client-{name}", small=True)
        panel().leave()
    client = page.detail.client
    assert client is not None
    visit.services.safekeeping.automatic.run()
    acts.erase.click()
    page.erasing.code.setText(client.code)
    page.erasing.do.click()
    visit.take("client-erased", small=True)
    visit.press(page.erasing.copies.findChild(CopyRow), -1)
    visit.take("client-copy-deleting", small=True)
    page.erasing.leave()


def _take_contacts(visit: Visit) -> None:
    visit.shell.open_contacts()
    page = visit.page("contacts", ContactsPage)
    page.emergency.begin_new()
    visit.take("contact-new", small=True)
    page.emergency.form.close_form()
    listed = visit.services.contacts.referral_list()
    page.referral.list.change_requested.emit(listed[0].id)
    visit.take("contact-change")
    page.referral.form.close_form()
    hints = page.emergency.hints.values()
    suggested = next(made for made in hints if made.isVisible())
    assert isinstance(suggested, QPushButton)
    suggested.click()
    page.emergency.form.submit()
    visit.take("contact-to-check")
    page.emergency.form.close_form()
    page.referral.list.delete_requested.emit(listed[0].id)
    visit.take("contact-gone")
    visit.undo()
