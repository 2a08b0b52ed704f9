"""Replace names in documents that leave, and search what was written for any that are left."""
