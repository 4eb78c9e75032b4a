"""Marks a text for the translation tools without translating it."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(  # noqa: N802  (lupdate knows the text by this very name)
    context: str, text: str, comment: str = "", n: int = -1
) -> str:
    """The text itself.

    ``lupdate`` collects literal arguments of a call of this name. With a literal number as ``n`` it
    collects a text with plural forms; such a text holds ``%n``.
    """
    return text
