"""All prose: one English source sentence for each code, translatable, without Qt."""
