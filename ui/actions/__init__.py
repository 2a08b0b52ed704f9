"""Every act with its keys: the table, what a person changed in it, and the page F1."""
