"""The version of the program. No other file states it."""

VERSION = "0.1.0"
