"""Read what a user points at: files, folders and archives, within limits."""
