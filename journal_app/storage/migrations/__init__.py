"""Numbered, frozen SQL migrations and their runner."""
