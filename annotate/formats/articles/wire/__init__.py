"""Readers of what news agencies send."""
