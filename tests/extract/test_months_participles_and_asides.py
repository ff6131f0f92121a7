# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Prose of a year: months and seasons that bring things, participles, brackets, and asides with years of their own."""

import pytest

SUBJECTS = [
    # a month that opens the next clause dates nothing before it, and what it brings is its own
    ("May gave us Llama 9 and June followed with GLM-9.", "Llama 9 | release | 2025-05 & GLM-9 | release | 2025-06"),
    ("March saw Zhipu launch GLM-9, while April belonged to nobody.", "GLM-9 | release | 2025-03"),
    ("June followed with complaints about GLM-9.", ""),
    ("July saw the general availability of Veo 9.", "Veo 9 | release | 2025-07"),
    ("July saw the general availability of nothing but jokes about Veo 9.", ""),
    # so does a season
    ("The summer brought GLM-9. Autumn saw the arrival of Kimi K9.",
     "GLM-9 | release | 2025-06/2025-08 & Kimi K9 | release | 2025-09/2025-11"),
    ("The AI winter brought us nothing, and GLM-9 is old.", ""),
    ("In the early weeks of 2025, Zhipu launched GLM-9.", "GLM-9 | release | 2025-37"),
    # who had to wait
    ("It took until July for Zhipu to follow up with GLM-9.", "GLM-9 | release | 2025-07"),
]  # fmt: skip

PARTICIPLES = [
    ("With GLM-9 coming to market in February, the race was on.", "GLM-9 | release | 2025-02"),
    ("The race was on, with GLM-9 unveiled in February and its rivals asleep.", "GLM-9 | release | 2025-02"),
    ("With GLM-9 launching a store in February, the race was on.", ""),
    ("Without GLM-9 arriving in February, there was no race.", ""),
    ("Google shipped Veo 9 in May, with Veo 9 Fast following in June.",
     "Veo 9 | release | 2025-05 & Veo 9 Fast | release | 2025-06"),
    ("Google shipped Veo 9 in May, with fans of Veo 9 Fast following in June.", "Veo 9 | release | 2025-05"),
    # the last of several that does something itself did not come out with the others
    ("May was busy, with Google releasing Veo 9 and ChatGPT gaining plugins.", "Veo 9 | release | 2025-05"),
    ("In May Google released Veo 9 and Cursor dropped its old plans.", "Veo 9 | release | 2025-05"),
    ("In May Google released Veo 9 and Veo 9 Fast using a new method.",
     "Veo 9 | release | 2025-05 & Veo 9 Fast | release | 2025-05"),
    # what something is to rival, or is made with, is another thing
    ("In May Meta released a chatbot to rival ChatGPT.", ""),
    ("In May Meta unveiled its competitor to ChatGPT: an assistant without a name.", ""),
    ("Introduced in May, the GLM-9 chatbot became a favourite.", "GLM-9 | release | 2025-05"),
    ("Introduced in May, the GLM-9 jokes became a plague.", ""),
    ("In May Meta launched Llama 9, based on Llama 8 and later Llama 8.5.", "Llama 9 | release | 2025-05"),
    ("Zhipu surprised everybody by announcing GLM-9.", "GLM-9 | release | -"),
    ("When Zhipu releases GLM-9 models for free, others must follow.", ""),
    ("In May Zhipu released GLM-9. In June it announced it would buy chips.", "GLM-9 | release | 2025-05"),
    ("GLM-9 is good. In June it announced a partnership.", ""),
    ("GLM-9 is good. In June it was announced to the world.", "GLM-9 | release | 2025-06"),
]  # fmt: skip

ASIDES = [
    # brackets date the step of the thing right before them
    ("The list: GLM-8 (May), Kimi K9 (preview in June), GLM-9 (beta in July, launch in August).",
     "GLM-8 | release | 2025-05 & Kimi K9 | preview | 2025-06 & GLM-9 | preview | 2025-07 & GLM-9 | release | 2025-08"),
    ("GLM-9 (shown in May; launched in June) is good.", "GLM-9 | preview | 2025-05 & GLM-9 | release | 2025-06"),
    ("The list: GLM-8 (May), Kimi K9 (no preview in June).", "GLM-8 | release | 2025-05"),
    ("Zhipu launched GLM-9 (short for: a good model) on May 3.", "GLM-9 | release | 2025-05-03"),
    ("Zhipu launched two models (one of them: GLM-9) and rested on May 3.", ""),
    # the year in which a maker was founded, or that dashes set off, is not that of what follows
    ("Zhipu, founded in 2019, launched GLM-9 in May.", "GLM-9 | release | 2025-05"),
    ("Founded in 2019 by two professors, Zhipu launched GLM-9 in May.", "GLM-9 | release | 2025-05"),
    ("Zhipu - which had begun small in 2019 - launched GLM-9 in May.", "GLM-9 | release | 2025-05"),
    ("In 2024, Zhipu - never shy - launched GLM-9 in May.", "GLM-9 | release | 2024-05"),
    # what a time is counted from has another, and so has what `while` sets against a dated clause
    ("In May, weeks after GLM-9 came out, Moonshot answered with Kimi K9.", "GLM-9 | release | - & Kimi K9 | release | 2025-05"),
    ("In May, weeks after GLM-9 was launched in April, Moonshot launched Kimi K9.",
     "GLM-9 | release | 2025-04 & Kimi K9 | release | 2025-05"),
    ("Zhipu launched GLM-9 in May, while Moonshot launched Kimi K9.", "GLM-9 | release | 2025-05 & Kimi K9 | release | -"),
    ("In May Zhipu launched GLM-9, while Moonshot launched Kimi K9.", "GLM-9 | release | 2025-05 & Kimi K9 | release | 2025-05"),
    # the first months behind a month are those of the next year
    ("GLM-8 came in November 2024 and was loved through the first months of the year. In February, Zhipu launched GLM-9.",
     "GLM-8 | release | 2024-11 & GLM-9 | release | 2025-02"),
    # what stands between dashes does not part a thing from its date
    ("Zhipu launched GLM-9 - its best since 2019 - in May.", "GLM-9 | release | 2025-05"),
    ("Zhipu launched GLM-9 - a model that was slow - and in May it got fast.", "GLM-9 | release | -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), [*SUBJECTS, *PARTICIPLES, *ASIDES])
def test_what_came_out_and_when(released, text, rows):
    assert sorted(released(text)) == sorted(rows.split(" & ") if rows else [])
