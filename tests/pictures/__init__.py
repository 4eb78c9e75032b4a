"""Pictures of the grid and the charts, and those that are kept to compare them with.

The letters are blocks of a font of our own, so that no font of the machine changes a picture.
"""
