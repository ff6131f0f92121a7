"""The release as one DuckDB file, small, commented, and the same bytes every time."""

from pathlib import Path

import duckdb

from llmdata.publish.ddl import comments, create_table, creation_order
from llmdata.tables import Tables, sort_rows

# The storage version lets clients of the last two years open the file; small blocks keep a file
# of many short tables small. Bytes repeat only with one thread and without the choice of a
# compression by measurement.
_OPTIONS = "STORAGE_VERSION 'v1.2.0', BLOCK_SIZE 16384"


def write_database(tables: Tables, path: Path) -> None:
    """Write all tables, with types, keys, checks and comments, to the new file `path`."""
    with duckdb.connect(config={"threads": 1}) as connection:
        connection.execute("SET force_compression = 'uncompressed'")
        location = str(path).replace("'", "''")
        connection.execute(f"ATTACH '{location}' AS release ({_OPTIONS})")
        connection.execute("USE release")
        connection.begin()
        for name in creation_order():
            connection.execute(create_table(name))
            connection.register("rows_to_insert", sort_rows(name, tables[name]))
            connection.execute(f"INSERT INTO {name} SELECT * FROM rows_to_insert")
            connection.execute("; ".join(comments(name)))
        connection.commit()
        connection.execute("USE memory")
        connection.execute("DETACH release")
