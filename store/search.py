"""What a user types in the search box, as a query for SQLite's full-text search."""

from __future__ import annotations


def query(typed: str) -> str:
    """Every word as a prefix, all of them wanted; FTS5's own syntax in it has no meaning.

    Quoted strings and prefixes: https://www.sqlite.org/fts5.html#full_text_query_syntax
    """
    return " ".join(f'"{word}"*' for word in typed.replace('"', " ").replace("\0", " ").split())
