"""Changes as they are written: proved, recorded in the history, and remembered."""
