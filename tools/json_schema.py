"""Writes docs/stance-json.schema.json from the fields that read and write the format.

python -m tools.json_schema
"""

from __future__ import annotations

from pathlib import Path

from journal_app.services.exchange.json_schema_document import schema_text

SCHEMA = Path("docs/stance-json.schema.json")

if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), encoding="utf-8")
