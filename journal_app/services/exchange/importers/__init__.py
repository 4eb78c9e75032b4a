"""What reads the files of other programs: one module a format, all behind the same door."""
