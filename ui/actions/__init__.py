"""Every user action with its keys: the table, the keys a person changed, and the page of keys."""
