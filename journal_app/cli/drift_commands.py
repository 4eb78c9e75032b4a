"""drift: where I have been sitting, in words or as numbers."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from journal_app.cli.arguments import Commands
from journal_app.cli.console import DONE
from journal_app.cli.desk import Desk
from journal_app.cli.drift_conditions import add_conditions, selection_for
from journal_app.cli.values import role_word
from journal_app.domain.drift import AxisDifference, AxisGap, Finding
from journal_app.domain.grid import Axis
from journal_app.domain.practice import Role


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add(
        "drift",
        _drift,
        "say how the last sessions sit beside earlier ones and beside where you want to be",
        "Of one role. What is chosen from it is described; whether something has moved is said of "
        "the whole record alone.",
        lists=True,
    )
    parser.add_argument("--role", metavar="WORD", help="default: the first role")
    add_conditions(parser)


def _drift(asked: Namespace, desk: Desk) -> int:
    with desk.journal(to_read=True) as services:
        role = desk.role(services, asked.role)
        view = services.insight.drift(selection_for(asked, services, role))
        steps = services.reflections.due_steps(role.id)
    chosen = desk.words.conditions(view.selection)
    if asked.json:
        conditions = {"conditions": list(chosen.values())} if chosen else {}
        desk.console.json(finding_object(view.finding, role) | conditions)
        return DONE
    desk.console.line(f"{desk.words.role(role)}: {desk.words.sessions(view.finding.count)} placed")
    if chosen:
        desk.console.line("Only: " + "; ".join(chosen.values()))
    for axis in Axis:
        heading = desk.words.chart_heading(view.finding, axis)
        if heading:
            desk.console.line(f"{desk.words.axis(axis)}: {heading}")
    centre = (view.area.centre.x, view.area.centre.y) if view.area else None
    desk.console.line("")
    for sentence in desk.words.finding(view.finding, centre):
        desk.console.line(sentence)
    numbers = ", ".join(str(notice.number) for notice in view.finding.notices)
    if numbers:
        desk.console.line(f"Notices came up at session {numbers}.")
    desk.console.line(desk.words.heuristic())
    for step in steps:
        desk.console.line("")
        desk.console.line(f"{desk.words.step_question(step.sessions)} {step.reflection.step}")
    return DONE


def finding_object(finding: Finding, role: Role) -> dict[str, Any]:
    """The numbers of a finding, all digits kept; null where there are too few sessions."""
    return {
        "sessions": finding.count,
        "role": role_word(role),
        "earlier": {
            "state": finding.earlier.state.value,
            "x": _difference(finding.earlier.x),
            "y": _difference(finding.earlier.y),
        },
        "intended": {
            "state": finding.intended.state.value,
            "x": _gap(finding.intended.x),
            "y": _gap(finding.intended.y),
        },
        "notices": [notice.number for notice in finding.notices],
    }


def _difference(axis: AxisDifference | None) -> dict[str, float] | None:
    if axis is None:
        return None
    return {
        "difference": axis.difference,
        "low": axis.low,
        "high": axis.high,
        "se": axis.se,
        "phi": axis.phi,
    }


def _gap(axis: AxisGap | None) -> dict[str, float] | None:
    if axis is None:
        return None
    return {"mean": axis.mean, "se": axis.se, "beyond": axis.beyond}
