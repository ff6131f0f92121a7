from llmdata.check import check


def test_a_release_that_holds_all_rules_passes(tables, texts):
    check(tables, texts)
