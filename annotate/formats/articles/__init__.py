"""Readers of articles, as journalists have them."""
