"""Learn from finished documents: train a pipeline further, and judge honestly whether that made it better."""
