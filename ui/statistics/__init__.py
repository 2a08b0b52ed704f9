"""A project in figures: the words for them, and the dialog with a picture."""
