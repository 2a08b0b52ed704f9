"""Articles with the names in them as tags, in the formats of newsrooms' systems."""
