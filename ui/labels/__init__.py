"""The labels: the bar above the article, and the dialog that edits them."""
