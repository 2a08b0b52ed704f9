"""Colours, fonts and contrast."""
