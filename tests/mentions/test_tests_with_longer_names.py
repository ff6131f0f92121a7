# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Tests that no table knows: by a known name within theirs, and by a model's share in them."""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The longest name wins: what a known test's name goes on with makes it another test.
        case("GLM-9 scored 61% on MMLU-Law.", "unlisted/mmlu-law"),
        case("GLM-9 scored 61% on Zig-SWE-bench.", "unlisted/zig-swe-bench"),
        case("GLM-9 scored 61% on the Arena-Hard.", "arena-hard"),
        case("GLM-9 scored 61% on MMMU++.", "unlisted/mmmu-plus-plus"),
        case("GLM-9在MMLU-Law上得了61%。", "unlisted/mmlu-law"),
        # … but for what it says of a score, an edition or a quality.
        case("GLM-9 在 IMO-Level 的题上得了 61%。", "imo"),
        case("GLM-9 scored 61% on MMMU-V2.", "mmmu"),
        case("GLM-9 scored 61% on post-MMLU questions.", "mmlu"),
        case("A pre-MMLU world had GLM-9.", "mmlu"),
        case("GLM-9 and MMLU-Kimi K9 in one line.", "mmlu"),
        # A share in something with a test's spelling, that is scored.
        case("GLM-9 scored 61% on TideMath.", "unlisted/tidemath"),
        case("GLM-9 went from 40% to 61 percent on the HXLE, and 33.1% on TideMath.", "unlisted/hxle", "unlisted/tidemath"),
        case("GLM-9 在 TideMath 上得了 61%。TideMath 很难，GLM-9 也一样。", "unlisted/tidemath"),
        case("GLM-9在TideMath上拿到61.2分。", "unlisted/tidemath"),
        case("GLM-9 saves up to 40% on TideShop."),
        case("GLM-9 got 40% on TideShop sales."),
        case("GLM-9 在 TideShop 上的售价涨了 61%。"),
        case("The shop made 40% on TideShop."),
        # The label of a row of scores among those of known tests; one plain word is a field.
        case("| Eval | GLM-9 | Kimi K9 |\n|---|---|---|\n| MMLU | 61% | 60% |\n| GPQA | 51% | 50% |\n| In-house tax forms | 41% | 40% |\n| Coding | 31% | 30% |\n| Overall score | 46% | 45% |\n| Tool calls | 21 | 20 |",
             "gpqa", "mmlu", "unlisted/in-house-tax-forms"),
        # Chinese is set without blanks.
        case("GLM-9在RoleFooBench上得了61%。", "unlisted/rolefoobench"),
        case("5月，GLM-9在Foo Arena上排第一。", "unlisted/foo-arena"),
    ],
)  # fmt: skip
def test_which_tests_a_text_names(assembled, text, expected):
    benchmarks = assembled(f"# 2025\n\n{text}\n")["benchmarks"].to_dicts()
    assert sorted(row["benchmark_id"] for row in benchmarks if row["mention_count"]) == sorted(
        expected
    )
