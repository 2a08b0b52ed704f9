"""The article in the middle: laid out, painted, read, and corrected by mouse and keyboard."""
