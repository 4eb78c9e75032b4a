"""Taking in what other programs wrote: one page for all of them, and one for calendars."""
