"""The window. The one place that imports Qt."""
