"""Exports from the window, and the sentences about them."""
