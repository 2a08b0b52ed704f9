"""Readers of web pages, feeds, WordPress exports and Markdown."""
