"""Packets: what goes to a supervisor and what comes back, sealed in between."""
