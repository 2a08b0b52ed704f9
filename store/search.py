"""What a user types in the search box, as a query for SQLite's full-text search."""

from __future__ import annotations


def query(typed: str) -> str:
    """Every word as a prefix, all of them wanted; FTS5's own syntax in it has no meaning.

    Quoted strings and prefixes: https://www.sqlite.org/fts5.html#full_text_query_syntax
    """
    return " ".join(f'"{word}"*' for word in typed.replace('"', " ").replace("\0", " ").split())


def phrase(name: str) -> str:
    """The words of a name one behind the other; "" when it has none to search for."""
    words = "".join(c if c.isalnum() else " " for c in name).split()
    return f'"{" ".join(words)}"' if words else ""
