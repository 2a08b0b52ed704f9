"""Backups of the project: make, restore, rescue; the write-ahead log."""
