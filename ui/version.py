"""The version of the program. No other file states it."""

VERSION = "1.0.0"
