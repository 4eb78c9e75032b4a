"""The numbered steps of the schema, frozen once released, and the runner that takes them."""
