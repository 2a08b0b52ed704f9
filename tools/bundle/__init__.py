"""Builds the program that is downloaded: what goes in, what is left out, how large it is."""
