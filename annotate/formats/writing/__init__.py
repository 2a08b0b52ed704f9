"""Write an export, verify it, and put it in its place."""
