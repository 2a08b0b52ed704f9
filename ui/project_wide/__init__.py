"""One name in all articles of the project."""
