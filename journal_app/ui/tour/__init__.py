"""Renders every page and state of the window to pictures, without a screen."""

from journal_app.ui.tour.walk import run as run
