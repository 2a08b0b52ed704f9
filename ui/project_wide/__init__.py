"""Edits of one name in all documents of the project, and other bulk edits."""
