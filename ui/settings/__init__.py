"""What a person sets on this computer, and the dialog for it."""
