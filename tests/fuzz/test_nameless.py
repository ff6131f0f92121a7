"""Sentences that tell something, with the names of their models cut off: they must break nothing.

The words for a place, a price or a step then stand without the names that they are written for.
"""

import re
from pathlib import Path

import pytest

TOLD = Path(__file__).parents[1] / "extract" / "told"
FAMILY = re.compile(r"[A-Za-z]{2,}(?=[ -]?[A-Za-z]?\d)|通义千问|文心一言|文心|豆包|混元|智谱")
TITLES = {"en": "# 2025 in review", "zh": "# 2025 年度回顾"}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_sentences_without_their_names_give_tables_that_hold(assembled, language):
    lines = (TOLD / f"{language}.tsv").read_text("utf-8").splitlines()
    told = [FAMILY.sub("", line.split("\t")[0]) for line in lines]
    tables = assembled("\n\n".join([TITLES[language], *told]))
    assert set(tables["releases"]["subject_id"]) <= {
        *tables["models"]["model_id"],
        *tables["products"]["product_id"],
    }
