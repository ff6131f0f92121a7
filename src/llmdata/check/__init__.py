"""Holds the tables against the data contract before anything is published."""

from collections.abc import Mapping
from itertools import chain

import polars as pl

from llmdata.check.relations import relation_violations
from llmdata.check.rows import row_violations, shape_violations
from llmdata.check.spans import span_violations
from llmdata.check.violation import refuse
from llmdata.tables import Tables

__all__ = ["check"]


def check(tables: Tables, texts: Mapping[str, str]) -> None:
    """Refuse tables that break a rule of the data contract.

    `tables` holds every table of the release, `texts` the full text of each source by its id.

    Raises:
        ValidationError: names table, row, column, value and sentence of the first violation, and
            how many more there are.
    """
    # The checks are many small queries, and the streaming engine takes its time to start each.
    with pl.Config(set_engine_affinity="in-memory"):
        # Each stage may rely on what the one before it has established.
        if broken := list(shape_violations(tables)):
            raise refuse(broken, None, texts)
        if broken := list(row_violations(tables)):
            raise refuse(broken, tables, texts)
        if broken := list(chain(relation_violations(tables), span_violations(tables, texts))):
            raise refuse(broken, tables, texts)
