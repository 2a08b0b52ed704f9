"""Reusable widgets without application logic."""
