"""Exports, from the window and as a command."""
