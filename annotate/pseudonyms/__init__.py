"""Replace names in exported documents, and search the export for any that are left."""
