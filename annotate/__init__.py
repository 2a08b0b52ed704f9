"""What annotation is: documents, spans, edits, formats and pipelines; knows neither Qt nor SQLite."""
