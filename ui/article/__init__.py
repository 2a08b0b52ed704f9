"""The article: layout, painting, mouse and keyboard, screen readers."""
