"""What a project file is known by, kept apart from the steps that make its schema: those import sqlite-utils and, with it, numpy."""

from __future__ import annotations

APPLICATION_ID = 0x4B616E74  # "Kant" in ASCII
SCHEMA = 8  # number of the last step; stands in user_version
AS_MADE = "241a47f7c259c862d07f7feb7be9c47dc863f16451d82de12b67699d5499a7a3"  # of the schema that the steps make, by schema_check.digest
