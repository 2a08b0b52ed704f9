"""Read files, folders and archives, within limits."""
