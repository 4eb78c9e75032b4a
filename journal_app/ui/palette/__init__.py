"""The list of everything: typed into, it leads to a page, an action, a client or a session."""
