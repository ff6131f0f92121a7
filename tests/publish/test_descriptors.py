"""The contract as JSON: committed schemas, and the Data Package of a release."""

import json
import re
import runpy
import sys
from pathlib import Path

import pytest

from llmdata import __version__
from llmdata.publish.descriptors import table_schema
from llmdata.publish.schemas import schema_files, write_schemas
from llmdata.tables import TABLES, columns

SCHEMAS = Path(__file__).parents[2] / "schemas"


def test_the_committed_schemas_are_those_of_the_models():
    committed = {path.name: path.read_text(encoding="utf-8") for path in SCHEMAS.glob("*.json")}
    assert committed == schema_files(), "run `make schemas`"


def test_schemas_of_tables_that_are_gone_are_removed(tmp_path):
    (tmp_path / "gossip.json").write_text("{}")
    write_schemas(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {f"{name}.json" for name in TABLES}


def test_one_command_writes_the_schemas(tmp_path, monkeypatch):
    monkeypatch.delitem(sys.modules, "llmdata.publish.schemas")
    monkeypatch.setattr(sys, "argv", ["schemas", str(tmp_path / "new")])
    runpy.run_module("llmdata.publish.schemas", run_name="__main__")
    assert (tmp_path / "new" / "models.json").read_text(encoding="utf-8").endswith("}\n")


@pytest.mark.parametrize("table", TABLES)
def test_a_schema_describes_every_column(table):
    schema = table_schema(table)
    assert [field["name"] for field in schema["fields"]] == [c.name for c in columns(table)]
    assert all(field["description"] for field in schema["fields"])
    assert "Generated" in schema["$comment"]


@pytest.mark.parametrize(
    ("table", "column", "expected"),
    [
        ("prices", "amount", {"type": "number", "constraints": {"required": True, "minimum": 0}}),
        ("models", "also_known_as", {"type": "any", "constraints": {"required": True}}),
        ("releases", "date_start", {"type": "date", "constraints": {"required": False}}),
        (
            "models",
            "kind",
            {"type": "string", "constraints": {"required": True, "enum": ["model", "series"]}},
        ),
        (
            "prices",
            "currency",
            {"type": "string", "constraints": {"required": True, "pattern": "^[A-Z]{3}$"}},
        ),
    ],
)
def test_fields(table, column, expected):
    (field,) = (field for field in table_schema(table)["fields"] if field["name"] == column)
    assert {key: field[key] for key in expected} == expected


def test_keys():
    assert table_schema("models")["primaryKey"] == ["model_id"]
    assert "primaryKey" not in table_schema("evidence")
    assert table_schema("evidence")["uniqueKeys"] == [
        ["table_name", "row_id", "column_name", "source_id"]
    ]
    assert table_schema("models")["foreignKeys"] == [
        {
            "fields": ["organization_id"],
            "reference": {"resource": "organizations", "fields": ["organization_id"]},
        }
    ]


def test_patterns_are_read_by_other_regex_dialects():
    patterns = [column.pattern for name in TABLES for column in columns(name) if column.pattern]
    assert all(re.compile(pattern) and r"\p" not in pattern for pattern in patterns)
    slug = table_schema("models")["fields"][0]["constraints"]["pattern"]
    assert re.match(slug, "alibaba/通义-2.5")
    assert not re.match(slug, "Alibaba/Qwen")
    assert re.match(slug, "fjell-8b")  # nobody tells who makes it
    assert not re.match(slug, "alibaba/")


def test_the_package_of_a_release(release):
    package = json.loads((release / "datapackage.json").read_bytes())
    assert package["version"] == __version__
    assert [licence["name"] for licence in package["licenses"]] == ["CC-BY-4.0"]
    assert package["sources"] == [{"title": "2025 年小回顾", "path": "https://example.org/2025"}]
    assert [resource["name"] for resource in package["resources"]] == list(TABLES)
    for resource in package["resources"]:
        assert (release / resource["path"]).is_file()
        assert resource["format"] == "parquet"
        assert resource["schema"] == table_schema(resource["name"])
    assert package["pages"] == ["summary/index.html", "summary/prices.html"]
    assert (release / package["database"]).is_file()
