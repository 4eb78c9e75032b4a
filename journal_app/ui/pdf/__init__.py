"""Documents for paper: laid out over pages, as PDF or through a printer. See ``document``."""
