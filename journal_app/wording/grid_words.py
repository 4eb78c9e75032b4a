"""The names of the grid: axes, poles, quadrants, certainty, and the question it asks."""

from __future__ import annotations

from journal_app.domain.grid import Axis, Certainty, Pole, Quadrant
from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Grid"

QUADRANTS: dict[Quadrant, str] = {
    Quadrant.AUTHORITATIVE_CAUSALITY: QT_TRANSLATE_NOOP("Grid", "Authoritative causality"),
    Quadrant.AUTHORITATIVE_MEANING: QT_TRANSLATE_NOOP("Grid", "Authoritative meaning-making"),
    Quadrant.COLLABORATIVE_ANALYSIS: QT_TRANSLATE_NOOP("Grid", "Collaborative problem analysis"),
    Quadrant.COLLABORATIVE_MEANING: QT_TRANSLATE_NOOP("Grid", "Collaborative meaning-making"),
    Quadrant.BETWEEN: QT_TRANSLATE_NOOP("Grid", "In between"),
}

QUADRANT_CORNERS: dict[Quadrant, str] = {
    Quadrant.AUTHORITATIVE_CAUSALITY: QT_TRANSLATE_NOOP("Grid", "Authoritative\ncausality"),
    Quadrant.AUTHORITATIVE_MEANING: QT_TRANSLATE_NOOP("Grid", "Authoritative\nmeaning-making"),
    Quadrant.COLLABORATIVE_ANALYSIS: QT_TRANSLATE_NOOP("Grid", "Collaborative problem\nanalysis"),
    Quadrant.COLLABORATIVE_MEANING: QT_TRANSLATE_NOOP("Grid", "Collaborative\nmeaning-making"),
    Quadrant.BETWEEN: QT_TRANSLATE_NOOP("Grid", "In between"),
}
"""The same names in two lines, for the corners of the grid."""

POLES: dict[Pole, str] = {
    Pole.EXPERT: QT_TRANSLATE_NOOP("Grid", "Expert knowledge"),
    Pole.CO_CREATION: QT_TRANSLATE_NOOP("Grid", "Co-creation"),
    Pole.CAUSALITY: QT_TRANSLATE_NOOP("Grid", "Causality"),
    Pole.MEANING: QT_TRANSLATE_NOOP("Grid", "Meaning"),
}

POLES_IN_SENTENCES: dict[Pole, str] = {
    Pole.EXPERT: QT_TRANSLATE_NOOP("Grid", "expert knowledge"),
    Pole.CO_CREATION: QT_TRANSLATE_NOOP("Grid", "co-creation"),
    Pole.CAUSALITY: QT_TRANSLATE_NOOP("Grid", "causality"),
    Pole.MEANING: QT_TRANSLATE_NOOP("Grid", "meaning"),
}
"""The same names as they stand inside a sentence."""

ANCHORS: dict[Pole, str] = {
    Pole.EXPERT: QT_TRANSLATE_NOOP(
        "Grid", "I supplied almost all of the knowledge, explanations or advice"
    ),
    Pole.CO_CREATION: QT_TRANSLATE_NOOP(
        "Grid", "insights and next steps were built almost wholly together or by the client"
    ),
    Pole.CAUSALITY: QT_TRANSLATE_NOOP("Grid", "almost all about what causes it and how to fix it"),
    Pole.MEANING: QT_TRANSLATE_NOOP("Grid", "almost all about what it means and which story fits"),
}

MIDDLES: dict[Axis, str] = {
    Axis.X: QT_TRANSLATE_NOOP("Grid", "about equally mine and ours"),
    Axis.Y: QT_TRANSLATE_NOOP("Grid", "both about equally"),
}
"""What the middle of each axis means."""

AXES: dict[Axis, str] = {
    Axis.X: QT_TRANSLATE_NOOP("Grid", "Expert knowledge ↔ Co-creation"),
    Axis.Y: QT_TRANSLATE_NOOP("Grid", "Causality ↔ Meaning"),
}

AXIS_QUESTIONS: dict[Axis, str] = {
    Axis.X: QT_TRANSLATE_NOOP(
        "Grid",
        "Who supplied the knowledge here: did I bring the explanation, diagnosis or solution, "
        "or did we build it together?",
    ),
    Axis.Y: QT_TRANSLATE_NOOP(
        "Grid",
        "Was I listening for causes and mechanisms, or for what it means to the person?",
    ),
}

CERTAINTIES: dict[Certainty, str] = {
    Certainty.CLEAR: QT_TRANSLATE_NOOP("Grid", "clear"),
    Certainty.ROUGHLY: QT_TRANSLATE_NOOP("Grid", "roughly"),
    Certainty.HARD_TO_SAY: QT_TRANSLATE_NOOP("Grid", "hard to say"),
}

HEURISTIC = QT_TRANSLATE_NOOP("Grid", "A heuristic for reflection, not a classification.")
"""Stands under every grid and on every export."""

MEANT = QT_TRANSLATE_NOOP("Grid", "Meant before the session: {meant}.")
MEANT_AND_SAT = QT_TRANSLATE_NOOP("Grid", "Meant before the session: {meant}. Sat: {sat}.")

PLACED_AGAIN = QT_TRANSLATE_NOOP("Grid", "Placed again on {day}: {again}.")
PLACED_THEN = QT_TRANSLATE_NOOP("Grid", "Then: {then}.")
SAME_PLACE = QT_TRANSLATE_NOOP("Grid", "Both marks are in the same place.")

# The one quotation of the product: the question that the model's author gives to practitioners.
QUESTION = QT_TRANSLATE_NOOP("Grid", "Where am I on this grid? And is this where I want to be?")
QUESTION_CREDIT = QT_TRANSLATE_NOOP("Grid", "Question: Kirsten Dierolf, SolutionsAcademy")

_ENDS: dict[Axis, tuple[Pole, Pole]] = {
    Axis.X: (Pole.EXPERT, Pole.CO_CREATION),
    Axis.Y: (Pole.CAUSALITY, Pole.MEANING),
}


def ends(axis: Axis) -> tuple[Pole, Pole]:
    """The poles at -1 and at +1 of an axis."""
    return _ENDS[axis]


def pole_toward(axis: Axis, value: float) -> Pole:
    """The pole to which a value on this axis points; the one at +1 for 0."""
    low, high = _ENDS[axis]
    return low if value < 0 else high
