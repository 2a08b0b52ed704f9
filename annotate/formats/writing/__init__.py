"""Write an export to a temporary file, verify it, and rename it into place."""
