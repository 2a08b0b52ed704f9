"""Readers of office files, tables and e-books."""
