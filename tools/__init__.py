"""Small scripts behind the make targets; standard library only."""
