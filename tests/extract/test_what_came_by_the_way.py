"""What came, told by the way: added to a family, what a maker came back with, a last date."""

import pytest

TOLD = [
    # what a maker adds came out; what it adds to another thing was there
    ("In September they waited; at the start of October they added Kimi K9.",
     "Kimi K9 | release | 2025-10"),
    ("In May they added Kimi K9 to the family.", "Kimi K9 | release | 2025-05"),
    ("In May we added Kimi K9 to our stack.", ""),
    # from where, and at what, a maker came back
    ("Amazon came back from the dead at re:Make on 3 December with Titan 9.",
     "Titan 9 | release | 2025-12-03"),
    ("OpenAI came back at DevDay on 3 December with GPT-9 and GPT-9 mini.",
     "GPT-9 | release | 2025-12-03 & GPT-9 mini | release | 2025-12-03"),
    ("I prefer Phi-9, which Microsoft slipped out in late August.", "Phi-9 | release | 2025-08"),
    # the date at the end of an item
    ("- Codestral 9. Odd, quick, mid-July.", "Codestral 9 | release | 2025-07"),
    ("- Codestral 9. I tried it in July.", ""),
    # a device comes when it is shipped
    ("The Humane AI Pin started shipping in April at $699.", "Humane AI Pin | release | 2025-04"),
    # what came with something that has no name
    ("Theirs came on 1 October, along with the Realtime API.",
     "Realtime API | release | 2025-10-01"),
    # a size that only explains
    ("- SmolLM9, the 2B from Hugging Face, on the first of November.",
     "SmolLM9 | release | 2025-11-01"),
    ("GitHub responded on 18 December with Copilot Free.",
     "GitHub Copilot Free | release | 2025-12-18"),
    # behind a conjunction, the date is that of the thing whose clause it opens
    ("GLM-9 ruled my desk until Kimi K9 was released in May.", "Kimi K9 | release | 2025-05"),
    ("GLM-9 stayed in the lab while Kimi K9 was open-sourced in May.",
     "Kimi K9 | release | 2025-05"),
    ("GLM-9 held on as Kimi K9 came out in May.", "Kimi K9 | release | 2025-05"),
    ("GLM-9 and Kimi K9 were released in May.",
     "GLM-9 | release | 2025-05 & Kimi K9 | release | 2025-05"),
    # what came some time later has not the date of the next name
    ("GLM-9 came in March; GLM-9 Air arrived three weeks later and Kimi K9 in May.",
     "GLM-9 | release | 2025-03 & GLM-9-Air | release | - & Kimi K9 | release | 2025-05"),
    # what was put an end to, or made a part of something else
    ("OpenAI retired the GPT-9 preview in May.", ""),
    ("OpenAI 5 月关闭了 GPT-9 预览版。", ""),
    ("OpenAI ended the closed beta of GPT-9 in May.", ""),
    ("OpenAI 5 月结束了 GPT-9 的公测。", ""),
    ("GPT-9's open beta ended in May.", ""),
    ("OpenAI launched the GPT-9 preview in May.", "GPT-9 | preview | 2025-05"),
    ("In May OpenAI launched GPT-9, folding o8 and o9-mini into one model.",
     "GPT-9 | release | 2025-05"),
    # how long a task, or how many people, a thing reached
    ("GPT-9 reached 7 hours in May.", ""),
    ("GPT-9 handled jobs of 90 minutes in May.", ""),
    ("GPT-9 reached developers in May.", "GPT-9 | release | 2025-05"),
    # an undertaking is no thing that one can have
    ("In May xAI launched Project Rainier, an initiative to teach chemistry.", ""),
    ("In May xAI launched GPT-9, a project manager for chemists.", "GPT-9 | release | 2025-05"),
    # variants that are told by what they are called
    ("- **May:** GPT-9, in two sizes called Lite and Max.",
     "GPT-9 | release | 2025-05 & GPT-9 Lite | release | 2025-05 & GPT-9 Max | release | 2025-05"),
    # who had a place back, or was in front
    ("On the 21st of May, GLM-9 was in front.", ""),
    ("A week later, on May 8, a fresh GLM-9 had got it back.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_what_came_is_told_by_the_way(released, text, rows):
    assert released(text) == (set(rows.split(" & ")) if rows else set())
