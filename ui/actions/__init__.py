"""User actions: the table, the keys that a person changed, menus, and the page of keys."""
