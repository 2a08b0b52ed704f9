"""The names of the open article on the right."""
