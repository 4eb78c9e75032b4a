"""The program as a screen reader meets it: over AT-SPI, on a bus and a screen of its own."""
