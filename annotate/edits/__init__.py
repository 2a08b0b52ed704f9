"""Edits of annotations, documents and labels, and the changes that they make, which have an inverse."""
