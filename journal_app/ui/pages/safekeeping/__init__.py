"""Settings on keeping the journal from being lost."""
