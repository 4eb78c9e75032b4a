"""Looking up an action: by its id, or by the place where its keys count."""

from __future__ import annotations

from journal_app.ui.actions.action import Action, Where


def all_actions() -> tuple[Action, ...]:
    """Every action, in the order in which they are told."""
    from journal_app.ui.actions.listed import ACTIONS

    return ACTIONS


def action(action_id: str) -> Action:
    """The action of this id.

    Raises:
        KeyError: there is none.
    """
    from journal_app.ui.actions.listed import BY_ID

    return BY_ID[action_id]


def by_place() -> tuple[tuple[Where, tuple[Action, ...]], ...]:
    """Every place with the actions that have keys there, in order: what a page of keys shows."""
    return tuple(
        (where, told)
        for where in Where
        if (told := tuple(one for one in all_actions() if one.where is where and one.shown_keys))
    )
