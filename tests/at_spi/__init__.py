"""The program as a screen reader meets it: over AT-SPI, on a session bus and a screen of its own."""
