"""What the product is about: frozen values, enums and pure functions. Standard library only."""
