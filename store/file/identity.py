"""What a project file is known by, kept apart from the steps that make its schema: those import sqlite-utils and, with it, numpy."""

from __future__ import annotations

APPLICATION_ID = 0x4B616E74  # "Kant" in ASCII
SCHEMA = 7  # number of the last step; stands in user_version
AS_MADE = "b83a77ac500b64755df712bd29549955ea88ea2fe81c6df5d8479a03b524ac31"  # of the schema that the steps make, by schema_check.digest
