"""Settings as small pages, one a subject, with a list of them and a search."""
