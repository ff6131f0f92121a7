"""`llmdata explain`: a row, and the sentence behind each of its cells."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from llmdata.errors import QueryError, SourceError
from llmdata.explain import explain

Run = Callable[..., CompletedProcess[str]]


def test_each_cell_stands_in_its_sentence(llmdata: Run, curated: Path, source: Path) -> None:
    result = llmdata("explain", "acme/anvil-2", "--curated", curated, "--source", source)
    assert result.returncode == 0
    assert (
        result.stdout
        == """\
models acme/anvil-2
  model_id  acme/anvil-2
  name  Anvil 2
      registry · rule name-rule
  also_known_as  A2, Anvil, two

prices acme/anvil-2
  price_id  acme/anvil-2
  amount  20.00
      stated · rule amount-rule · review at 54
      In March, Acme launched Anvil 2 for «$20» a month.
  date_edtf  2025-03
      context · rule date_edtf-rule · review at 21
      In «March», Acme launched Anvil 2 for $20 a month.
  date_start  2025-03-01

"""
    )


def test_one_table_only(curated: Path) -> None:
    (row,) = explain("acme/anvil-2", curated, table="prices")
    assert (row.table, [cell.column for cell in row.cells]) == (
        "prices",
        ["price_id", "amount", "date_edtf", "date_start"],
    )


def test_without_the_text_the_exact_words_are_shown(llmdata: Run, curated: Path) -> None:
    result = llmdata("explain", "acme/anvil-2", "--table", "prices", "--curated", curated)
    hint = "give the text of review with --source to see whole sentences\n"
    assert result.stdout.endswith(hint)
    assert result.stdout.count("--source") == 1  # said once, not at every cell
    assert "      «$20»\n" in result.stdout


def test_another_source_is_refused(curated: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text("# Another text\n")
    with pytest.raises(SourceError, match="this release was not built from it"):
        explain("acme/anvil-2", curated, sources=[other])


@pytest.mark.parametrize(
    ("row_id", "table", "message"),
    [
        ("acme/anvil-3", None, "did you mean acme/anvil-2 or acme/anvil"),
        ("Acme/Anvil-2", None, "did you mean acme/anvil-2"),
        ("zzz", None, "no row 'zzz' in any table; look ids up with `llmdata query`"),
        ("acme/anvil", "prices", "in the table prices; did you mean acme/anvil-2"),
        ("x", "price", r"no table 'price'; did you mean prices\?"),
    ],
)
def test_an_unknown_id_names_those_that_come_close(
    curated: Path, row_id: str, table: str | None, message: str
) -> None:
    with pytest.raises(QueryError, match=message):
        explain(row_id, curated, table=table)
