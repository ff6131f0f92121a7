# ruff: noqa: E501 (an example is read as a whole, on one line)
"""A firm whose product bears its name: what comes out is the product, who acts is the firm."""

import pytest

TITLE = "# 2025 in review\n\n"


def released(tables) -> set[str]:
    rows = tables["releases"].select("subject_type", "subject_name", "date_edtf").rows()
    return {f"{kind} {name} {date}" for kind, name, date in rows}


@pytest.mark.parametrize(
    ("text", "releases"),
    [
        ("Perplexity came out in December 2022.", {"product Perplexity 2022-12"}),
        ("Perplexity launched in December 2022, and I missed it.", {"product Perplexity 2022-12"}),
        ("Udio, launched in April, sings.", {"product Udio 2025-04"}),
        ("The Perplexity app was launched in May.", {"product Perplexity 2025-05"}),
        ("ElevenLabs left its beta in January.", {"product ElevenLabs 2025-01"}),
        ("Codeium went live in May.", {"product Codeium 2025-05"}),
        ("2023 年 12 月 Suno 上线。", {"product Suno 2023-12"}),
        ("Perplexity 在 2022 年 12 月上线，当时没人注意。", {"product Perplexity 2022-12"}),
        # Its models are the firm's as before.
        ("Midjourney was launched in July 2022; V9 followed in May.", {"product Midjourney 2022-07", "model Midjourney V9 2023-05"}),
        # The firm brings something out, or goes somewhere.
        ("Perplexity launched Comet in July.", {"product Comet 2025-07"}),
        ("Perplexity launched in July a mode for shops.", set()),
        ("Perplexity launched in India in May.", set()),
        ("Perplexity came out on top in May.", set()),
        ("Suno came out of nowhere in 2023.", set()),
        ("Perplexity was released from the lawsuit in May.", set()),
        ("Suno was not launched in May.", set()),
        ("Nobody knows if Suno was launched in May.", set()),
        ("Suno 5 月上线了一个新页面。", set()),
        # Something else comes out there.
        ("GPT-9 went live on Perplexity in May.", {"model GPT-9 2025-05"}),
        ("GLM-9 5 月在 Runway 上线。", {"model GLM-9 2025-05"}),
        ("The founders of Perplexity launched in May.", set()),
        # A firm that sells nothing of its name.
        ("Anysphere was launched in May.", set()),
    ],
)  # fmt: skip
def test_what_comes_out_is_the_product(assembled, text, releases):
    assert released(assembled(TITLE + text)) == releases


def test_elsewhere_the_firm_is_meant(mentioned):
    _, mentions = mentioned("Perplexity launched in December 2022. Perplexity raised money.")
    assert [m.entity.type for m in mentions.entities] == ["product", "organization"]
