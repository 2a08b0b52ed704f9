"""One project is one SQLite file; knows neither Qt nor spaCy."""
