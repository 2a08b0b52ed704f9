"""How the bundled Dutch pipeline is made: from name lists and sentences to the folder in annotate/pipelines."""
