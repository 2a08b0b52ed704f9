"""What a project file is known by, kept apart from the steps that make its schema: those import sqlite-utils and, with it, numpy."""

from __future__ import annotations

APPLICATION_ID = 0x4B616E74  # "Kant" in ASCII
SCHEMA = 7  # number of the last step; stands in user_version
AS_MADE = "24d1eeda91702bae17952836a6c5a86bfa545842fdbf589cf67bc8c43d7b47cf"  # of the schema that the steps make, by schema_check.digest
