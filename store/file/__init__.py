"""The project file itself: connections, the lock, the schema and the write-ahead log."""
