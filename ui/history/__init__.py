"""The history of acts: what was done, when, by whom and where."""
