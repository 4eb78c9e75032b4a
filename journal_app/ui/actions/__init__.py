"""What can be done by keys or from the palette: one list, and the way it is tied to a page."""
