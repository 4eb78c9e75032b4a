"""The guide in the window: its contents, its chapters, and finding a word in them."""
