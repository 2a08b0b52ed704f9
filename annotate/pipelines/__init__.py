"""spaCy pipelines: finding, loading and running them, and choosing one by language; the bundled one lies here."""
