"""Formats for people: pages, Word documents and spreadsheets."""
