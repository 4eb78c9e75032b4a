"""What keeps the journal from being lost, as pages."""
