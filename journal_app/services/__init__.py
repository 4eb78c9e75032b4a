"""The use cases. No Qt, no SQL; each write returns what it changed."""
