"""One module a format: text or bytes to domain values and back."""
