"""Parts of the window that decide nothing and belong to no panel."""
