"""The labels: the bar above the article, and the dialog in which they are changed."""
