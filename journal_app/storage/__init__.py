"""The one place that knows SQL: the encrypted file, its tables, and what is read and written."""
