"""Readers of mail messages and mailboxes."""
