"""Copies of the project, made and put back."""
