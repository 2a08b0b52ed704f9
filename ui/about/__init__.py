"""About the program: version, folders, a check of everything, and the licences of its parts."""
