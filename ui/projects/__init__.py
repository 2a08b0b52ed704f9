"""Projects as files: new ones, recent ones, copies, and articles that move from one to another."""
