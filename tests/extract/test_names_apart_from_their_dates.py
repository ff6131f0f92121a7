# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Releases whose name stands apart from what tells of it: above it, before it, or in an answer."""

import pytest

HEADED = [
    # the heading names what the first words below it tell of
    ("## GLM-9\n\nIt came out on May 3.", "GLM-9 | release | 2025-05-03"),
    ("## GLM-9: cheap at last\n\nZhipu put it out on May 3.", "GLM-9 | release | 2025-05-03"),
    ("## GLM-9\n\nReleased on May 3, it was hardly noticed.", "GLM-9 | release | 2025-05-03"),
    ("## GLM-9\n\nThe launch was on May 3.", "GLM-9 | release | 2025-05-03"),
    ("## GLM-9\n\nOut since May 3, and still good.", "GLM-9 | release | 2025-05-03"),
    ("## GLM-9\n\nThe model that Zhipu shipped on May 3 is good.", "GLM-9 | release | 2025-05-03"),
    ("## GLM-9\n\nPreview in May, full release in June.",
     "GLM-9 | preview | 2025-05 & GLM-9 | release | 2025-06"),
    ("A year.\n\n## GLM-9 (Zhipu, May 3)\n\nGood.", "GLM-9 | release | 2025-05-03"),
    ("### 3. Cursor\n\nFebruary brought a preview, June the real thing.",
     "Cursor | preview | 2025-02 & Cursor | release | 2025-06"),
    ("### Cursor\n\nFirst as a research preview (February 24), since May 22 for everybody.",
     "Cursor | preview | 2025-02-24 & Cursor | release | 2025-05-22"),
    # … and so does a name that stands alone before them
    ("**GLM-9.** Came on May 3 and stayed.", "GLM-9 | release | 2025-05-03"),
    ("1. GLM-9. Released in May, it was hardly noticed.", "GLM-9 | release | 2025-05"),
    # a heading that speaks of more than the thing, or of none, is no topic
    ("## Life after GLM-9\n\nIt came in May: the letter from my boss.", ""),
    ("## GLM-9 or Kimi K9?\n\nIt came out in May.", ""),
    ("## Cursor\n\nThe company raised money. It was released from its lease in May.", ""),
    ("## GLM-9\n\nReleased in May, the album had nothing to do with it.", ""),
    ("## GLM-9\n\nWe had to wait. It never came out in May.", ""),
    # words that name another thing tell of that
    ("## GLM-9\n\nMoonshot was first, with Kimi K9. It came on May 22.",
     "Kimi K9 | release | 2025-05-22"),
]  # fmt: skip

FRAGMENTS = [
    ("GLM-9. May 3. A small one.", "GLM-9 | release | 2025-05-03"),
    ("The list. GLM-9. May 3. And Kimi K9. June 5.",
     "GLM-9 | release | 2025-05-03 & Kimi K9 | release | 2025-06-05"),
    ("The days. May 3. GLM-9. June 5. Kimi K9.",
     "GLM-9 | release | 2025-05-03 & Kimi K9 | release | 2025-06-05"),
    ("Which did I like best? GLM-9. In May.", ""),
    ("The prize went to GLM-9. May 3.", ""),
    ("Nothing until June 5. Then came Kimi K9.", "Kimi K9 | release | 2025-06-05"),
    ("Moonshot waited until June 5. Then Kimi K9 came.", "Kimi K9 | release | 2025-06-05"),
    ("Mark the date: June 5. Kimi K9 came out.", "Kimi K9 | release | 2025-06-05"),
    ("The sale lasted until June 5. Then Kimi K9 cost more.", ""),
    ("I used GLM-9 until June 5. Then I moved to Kimi K9.", ""),
]  # fmt: skip

ASKED = [
    ("**Which lab surprised us in May?** Zhipu, with GLM-9.", "GLM-9 | release | 2025-05"),
    ("Q: What did Zhipu release in May?\n\nA: GLM-9 and GLM-9 Air.",
     "GLM-9 | release | 2025-05 & GLM-9-Air | release | 2025-05"),
    ("What came out in May? GLM-9, mostly.", "GLM-9 | release | 2025-05"),
    ("Who gave away a huge model in May? Moonshot did, with Kimi K9.", "Kimi K9 | release | 2025-05"),
    ("Which model did most people use in May? GLM-9.", ""),
    ("Who launched the best paper in May? Zhipu, with GLM-9.", ""),
    ("Who released nothing in May? Zhipu, whose GLM-9 was late.", ""),
    ("What did Zhipu announce in May? GLM-9 was the fastest.", ""),
]  # fmt: skip

LED_IN = [
    ("May 22 brought two things: the Claude 9 models, Opus and Sonnet, and the end of the preview for Cursor.",
     "Claude Opus 9 | release | 2025-05-22 & Claude Sonnet 9 | release | 2025-05-22 & Cursor | release | 2025-05-22"),
    ("August brought three surprises: new weights from OpenAI, GLM-9, and a price cut for Kimi K9.",
     "GLM-9 | release | 2025-08"),
    ("On May 20 Google had two announcements: Veo 9 and a beta of Jules.",
     "Veo 9 | release | 2025-05-20 & Jules | preview | 2025-05-20"),
    ("On May 20 Google had three announcements: Veo 9, Lyria 9 and a beta of Jules.",
     "Veo 9 | release | 2025-05-20 & Lyria 9 | release | 2025-05-20 & Jules | preview | 2025-05-20"),
    ("July was busy: Kimi K9, Qwen9-Coder and, at the end, GLM-9.",
     "Kimi K9 | release | 2025-07 & Qwen9-Coder | release | 2025-07 & GLM-9 | release | 2025-07"),
    ("July was all about one race: GLM-9 against Kimi K9.", ""),
    ("June saw two price cuts: GLM-9 and Kimi K9.", ""),
    ("In August Zhipu had a problem: GLM-9 was too slow.", ""),
    ("Zhipu's summer crop (June 17):\n\n* GLM-9 – $2.00\n* GLM-9 Air – $0.40",
     "GLM-9 | release | 2025-06-17 & GLM-9-Air | release | 2025-06-17"),
    ("The plans, as they stood in June:\n\n- ChatGPT Plus: $20 a month", ""),
    ("What I paid for (June):\n\n* GLM-9 – $2.00", ""),
]  # fmt: skip

CLAUSES = [
    ("Zhipu's two models, GLM-9 and GLM-9 Air, have been on Hugging Face since May 3.",
     "GLM-9 | release | 2025-05-03 & GLM-9-Air | release | 2025-05-03"),
    ("ChatGPT agent started on July 17.", "ChatGPT agent | release | 2025-07-17"),
    ("GLM-9 started in May to refuse harmless questions.", ""),
    ("A million tokens of GLM-9 have cost $10 since the model reached the API in May.",
     "GLM-9 | release | 2025-05"),
    ("OpenAI's Operator, a research preview for Pro users since January 23, was slow.",
     "Operator | preview | 2025-01-23"),
    ("My hunch is that Zhipu ships GLM-9 in the autumn.", ""),
    ("I expect Zhipu to release GLM-9 in May.", ""),
    ("I expected more of GLM-9, which came out in May.", "GLM-9 | release | 2025-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), [*HEADED, *FRAGMENTS, *ASKED, *LED_IN, *CLAUSES])
def test_a_name_apart_from_its_date_is_found(released, text, rows):
    assert released(text) == (set(rows.split(" & ")) if rows else set())
