"""Tasks in child processes, without widgets, for the window and the commands."""
