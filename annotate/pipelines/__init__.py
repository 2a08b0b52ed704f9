"""spaCy pipelines: find, load and run them, and choose one by language. Contains the bundled pipeline."""
