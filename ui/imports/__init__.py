"""Adding articles from the window."""
