"""Formats with a token a line or a tag a token."""
