"""Making what people install: archives, bundle, packages. `docs/packaging.md` tells the whole."""
