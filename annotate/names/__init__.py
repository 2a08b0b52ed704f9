"""Names: which spellings are the same, what they are short for, what is remembered of them, and how they are replaced."""
