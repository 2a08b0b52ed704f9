"""Names: their spellings, variants and mentions, and the memory of what people decided of them."""
