"""Stance: a reflection journal for coaches, therapists and their supervisors."""

__version__ = "0.1.0"
