"""What can be read of a damaged project, copied into a new one."""
