"""The window and the command line: composes annotate and store."""
