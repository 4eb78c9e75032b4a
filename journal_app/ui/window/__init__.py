"""What the window does with its journal, one room a purpose: begin, open, show, lock, close."""
