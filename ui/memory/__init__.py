"""The dialog for the memory: what people decided of each name."""
