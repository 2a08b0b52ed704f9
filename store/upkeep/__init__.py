"""Backups, checks and rescue of a project, and the log of its exports."""
