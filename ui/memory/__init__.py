"""The dialog for what was learnt from corrections."""
