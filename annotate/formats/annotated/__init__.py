"""Formats of annotated documents, read and written."""
