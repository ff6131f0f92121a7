"""Ways to plant a mistake into the small release."""

import polars as pl
import pytest

from llmdata.check import check
from llmdata.errors import ValidationError
from llmdata.tables import polars_schema


@pytest.fixture
def change(tables):
    """Change cells of the rows that fit `where`; without cells, remove those rows."""

    def plant(table, where, **cells):
        rows = tables[table].to_dicts()
        hit = [row for row in rows if all(row[name] == value for name, value in where.items())]
        assert hit, f"no row of {table} fits {where}"
        for row in hit:
            rows.remove(row)
            if cells:
                rows.append({**row, **cells})
        tables[table] = pl.DataFrame(rows, schema=polars_schema(table))

    return plant


@pytest.fixture
def message(tables, texts):
    """The message with which the tables, as they are by now, are refused."""

    def refuse():
        with pytest.raises(ValidationError) as error:
            check(tables, texts)
        text = str(error.value)
        assert "\n" not in text
        return text

    return refuse
