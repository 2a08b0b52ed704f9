"""Round trips through the programs on the other side, each in an environment of its own."""
