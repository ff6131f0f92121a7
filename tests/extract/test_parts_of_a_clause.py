"""Which name of a clause came out, and when: by the part that each has in it."""

import pytest

TOLD = [
    # what a time is counted from is no subject of the verb behind it
    ("OpenAI's first open models since GPT-7 arrived on August 5: GPT-9 and GPT-9 mini.",
     "GPT-9 | release | 2025-08-05 & GPT-9 mini | release | 2025-08-05"),
    ("Nothing had moved since GPT-7 arrived on August 5.", "GPT-7 | release | 2025-08-05"),
    # what a thing is built on did not come with it
    ("Veo 9 Pro, built on Gemini 9, came on November 20.", "Veo 9 Pro | release | 2025-11-20"),
    ("Cursor, the editor of the year, launched its own model in June.", ""),
    # a participle tells when, whatever part the name has in its clause
    ("The quiet one was DeepSeek V9.1, uploaded on August 19 at night.",
     "DeepSeek V9.1 | release | 2025-08-19"),
    ("The useful one was GPT-9.1, an API-only family (with a mini) released on April 14.",
     "GPT-9.1 | release | 2025-04-14"),
    ("She wrote a paper on GPT-9, published on April 14.", ""),
    # … and so does a relative clause without a pronoun
    ("Gemini CLI, the terminal thing they had shown as a research preview in May, I used twice.",
     "Gemini CLI | preview | 2025-05"),
    ("I prefer Kimi K9, the small model Moonshot put out in May.", "Kimi K9 | release | 2025-05"),
    ("Third is Grok 9, a model I have hardly touched since xAI rolled it out in mid-November.",
     "Grok 9 | release | 2025-11"),
    # until when somebody needed to bring it out
    ("It took Anthropic until June 3 to get Claude Opus 9 out.",
     "Claude Opus 9 | release | 2025-06-03"),
    # what the words before a copula deny, they deny of others
    ("The one that didn't think was GPT-9, in late February.", "GPT-9 | release | 2025-02"),
    ("The one that we got was not GPT-9, in late February.", ""),
    # what somebody keeps was there before
    ("In January the models on it were Llama 9 70B, Mistral Small 9 and a Gemma 9.", ""),
    ("In January the surprise was Gemma 9.", "Gemma 9 | release | 2025-01"),
    # an update tells its own date, not that on which it was taken back
    ("An update to GPT-9 in April had to be rolled back.", "GPT-9 | update | 2025-04"),
    ("In late April OpenAI had withdrawn an update of GPT-9 that flattered everybody.", ""),
    # what a thing launched as is told behind its date, or between quotation marks
    ("GPT-9 is huge. It launched as a research preview on February 27.",
     "GPT-9 | preview | 2025-02-27"),
    ("Claude Code appeared in February as a \"limited research preview\".",
     "Claude Code | preview | 2025-02"),
    # until some time, and how old it was, bring nothing out
    ("The Model Context Protocol was everywhere until about June.", ""),
    ("The Model Context Protocol was two years old in November.", ""),
    # what is handed on, given to somebody or placed in a ranking was there
    ("On December 9 Anthropic handed MCP, the plug of its agents, to a new home.", ""),
    ("On December 9 Anthropic gave MCP to a foundation.", ""),
    ("In July a jury had placed Grok 9 on top.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_the_part_of_a_name_says_whether_it_came(released, text, rows):
    told = {row for row in released(text) if not row.endswith(" | -")}
    assert told == (set(rows.split(" & ")) if rows else set())
