"""What a project file is known by, kept apart from the steps that make its schema: those import sqlite-utils and, with it, numpy."""

from __future__ import annotations

APPLICATION_ID = 0x4B616E74  # "Kant" in ASCII
SCHEMA = 6  # number of the last step; stands in user_version
AS_MADE = "adcea9676e9f4b3c977df30ee65fc7e2e545b4886806b2a4c3c48404c41ec63a"  # of the schema that the steps make, by schema_check.digest
