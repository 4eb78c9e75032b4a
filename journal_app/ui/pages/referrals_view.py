"""What stands on the page of the referrals, read in one go, and in which order."""

from __future__ import annotations

from datetime import datetime

from journal_app.domain.contact import Contact
from journal_app.domain.dataclass import dataclass
from journal_app.domain.referral import Referral, Tier
from journal_app.domain.reminder import Reminder, in_order
from journal_app.services.bundle import Services
from journal_app.ui.pages.referral_loop import OpenLoop


@dataclass(frozen=True, slots=True)
class ReferralsView:
    """All that the page shows, read in one go."""

    open: tuple[Referral, ...]
    closed: tuple[Referral, ...]
    due: tuple[Reminder, ...]
    coming: tuple[Reminder, ...]
    emergency: tuple[Contact, ...]
    referral_contacts: int
    country: str

    def of_no_loop(self, reminders: tuple[Reminder, ...]) -> tuple[Reminder, ...]:
        """Those that stand in no open loop: each is shown once."""
        loops = {loop.id for loop in self.open}
        return tuple(one for one in reminders if one.referral_id not in loops)

    def loops(self) -> tuple[OpenLoop, ...]:
        """The open loops with the follow-ups that wait in each: tier A first, then the one that
        falls due soonest, and at the end those without a date, the longest open first.
        """
        waiting: dict[str, list[Reminder]] = {}
        for item in in_order((*self.due, *self.coming)):
            waiting.setdefault(item.referral_id, []).append(item)
        loops = (
            OpenLoop(
                loop,
                tuple(waiting.get(loop.id, ())),
                self.emergency if loop.tier is Tier.A else (),
                self.country,
            )
            for loop in self.open
        )
        return tuple(sorted(loops, key=_soonest_first))


def _soonest_first(shown: OpenLoop) -> tuple[bool, bool, datetime, datetime]:
    loop, due_at = shown.loop, shown.due_at
    return (loop.tier is not Tier.A, due_at is None, due_at or loop.opened_at, loop.opened_at)


def read_referrals(services: Services) -> ReferralsView:
    """What stands on the page; runs on the store thread."""
    country = services.practice.practitioner().jurisdiction
    return ReferralsView(
        open=services.referrals.open(),
        closed=services.referrals.closed(),
        due=services.reminders.due(),
        coming=services.reminders.upcoming(),
        emergency=services.contacts.emergency(country),
        referral_contacts=len(services.contacts.referral_list()),
        country=country,
    )
