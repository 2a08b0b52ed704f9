"""Readers of the formats of news agencies."""
