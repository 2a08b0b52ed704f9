"""Which pipelines suggest marks, and their work in child processes."""
