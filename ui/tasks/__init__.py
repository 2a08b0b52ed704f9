"""Work in child processes, without widgets, for the window and the commands alike."""
