"""Changes that a person makes to a document's annotations or to the labels, as values with an inverse."""
