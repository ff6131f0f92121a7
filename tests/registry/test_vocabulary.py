"""The registry may not import the tables, and so it says again what both must say alike."""

from llmdata.registry import keys
from llmdata.tables import vocabulary


def test_an_entry_may_be_of_each_kind_that_a_row_may_be_of():
    assert keys.MODALITIES == vocabulary.MODALITIES
    assert keys.CATEGORIES == vocabulary.PRODUCT_CATEGORIES
    assert keys.ORGANIZATION_KINDS == vocabulary.ORGANIZATION_KINDS
    assert keys.BENCHMARK_KINDS == vocabulary.BENCHMARK_KINDS
