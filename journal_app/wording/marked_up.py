"""Plain text inside of text with marks, as labels show it."""

from __future__ import annotations


def escaped(text: str) -> str:
    """The text as it stands, also where it holds signs of the marks.

    As ``html.escape``, whose module brings the names of two thousand signs, a third of a megabyte.
    """
    for sign, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "#x27")):
        text = text.replace(sign, f"&{name};")
    return text
