"""Documents, annotations, edits, formats and pipelines, without Qt, SQLite or a network."""
