"""Learning from corrections: the dialog, the list of language models, and the words for both."""
