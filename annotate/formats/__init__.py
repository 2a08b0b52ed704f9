"""One small file per format: reading and writing documents, and what got lost on the way."""
