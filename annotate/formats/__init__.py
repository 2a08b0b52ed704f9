"""Read and write files: one small module for each format."""
