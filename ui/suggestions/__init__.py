"""Suggestions by pipelines: the controller and the dialog for the choice of pipelines."""
