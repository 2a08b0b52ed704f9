"""A person's settings on this computer, and their dialog."""
