"""Locking: what calls for it, what is put away for it, and what is forgotten after it."""
