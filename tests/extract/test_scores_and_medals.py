# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Scores and medals in the words of many authors, with the rows that each tells beside it.

`s` is a score in a test, `o` a medal or the like. Names and numbers are invented.
"""

import pytest
from tests.extract.cases import case

from llmdata.tables import Tables


def claims(tables: Tables) -> set[str]:
    found = set()
    for row in tables["benchmark_results"].to_dicts():
        told = (
            f"{row['benchmark_id']} {(row['subject_id'] or row['subject_name']).rpartition('/')[2]}"
        )
        if row["outcome"]:
            found.add(f"o {told} {row['outcome']}")
        else:
            sign = (
                row["comparator"]
                if row["comparator"] in (">=", "<=")
                else row["comparator"].replace("=", "")
            )
            found.add(f"s {told} {sign}{row['value']:g} {row['unit']}")
    return found


# Scores beside a name, in pairs, in brackets, in the sentence after the test, and from one to another.
SCORES_EN = [
    # What is yet to come, sets a class or is measured against is not what the text goes on about.
    case(
        "The surprise was GPT-9. They say that Kimi K9 will follow. It scored 75.7% on MMLU.",
        "s mmlu gpt-9 75.7 percent",
    ),
    case(
        "GPT-9 came on Monday. Kimi K9 took eleven times as many hours. It gets 88% on MMLU.",
        "s mmlu gpt-9 88 percent",
    ),
    case(
        "Meta put out Llama 9, the first in the GPT-8 class. It gets 71% on MMLU.",
        "s mmlu llama-9 71 percent",
    ),
    case(
        "The surprise was GPT-9. Then Kimi K9 followed. It scored 75.7% on MMLU.",
        "s mmlu kimi-k9 75.7 percent",
    ),
    # A number that is part of a word is none.
    case("GLM-9 scored 41% pass@1 on LiveCodeBench.", "s livecodebench glm-9 41 percent"),
    # Whose a number is that is spoken of as a thing, or that has no name beside it.
    case(
        "GPT-9 had 86.8% on MMLU against the 86.4% of Grok 9.",
        "s mmlu gpt-9 86.8 percent",
        "s mmlu grok-9 86.4 percent",
    ),
    case("On MMLU, GPT-9 beats the 40% of GPT-8 users who guessed."),
    case("MMLU stood at 93.1% by May, thanks to GPT-9.", "s mmlu gpt-9 93.1 percent"),
    case("GPT-9 came in at a flat 80% on SWE-bench.", "s swe-bench gpt-9 80 percent"),
    case(
        "GPT-9 scored 14.9% on OSWorld, well ahead of the next system (9.1%) and far from the 70% or so of a person.",
        "s osworld gpt-9 14.9 percent",
    ),
    # What is turned round ends with its subject.
    case(
        "GPT-9 scored 88.7% on MMLU, and so did Grok 9, and Llama 9 was close at 88.6%.",
        "s mmlu gpt-9 88.7 percent",
        "s mmlu grok-9 88.7 percent",
        "s mmlu llama-9 88.6 percent",
    ),
    # What another did too must be the result that was told last.
    # An unnamed model beside a named one is its maker's.
    case(
        "A secret OpenAI model and an improved version of Grok 9 both won gold at the IMO.",
        "o imo openai gold_medal",
        "o imo grok-9 gold_medal",
    ),
    case(
        "OpenAI 的一个内部模型和 xAI 的 Grok 9 都在 IMO 上拿了金牌。",
        "o imo openai gold_medal",
        "o imo grok-9 gold_medal",
    ),
    case(
        "OpenAI cut the price of its model and Grok 9 won gold at the IMO.",
        "o imo grok-9 gold_medal",
    ),
    case(
        "In July GPT-9 won gold at the IMO, and Grok 9 did too.",
        "o imo gpt-9 gold_medal",
        "o imo grok-9 gold_medal",
    ),
    case(
        "In July GPT-9 won gold at the IMO. xAI cut its prices in August, and Grok 9 did too.",
        "o imo gpt-9 gold_medal",
    ),
    case(
        "In July GPT-9 won gold at the IMO. Grok 9 did it again and again: it lost my notes.",
        "o imo gpt-9 gold_medal",
    ),
    case(
        "GPT-9 scored 91% on MMLU in May. A student who did that would have earned gold at the IMO.",
        "s mmlu gpt-9 91 percent",
    ),
    # The date of a test is none of its scores.
    case(
        "In July AlphaProof cracked five of the six problems of this year's IMO.",
        "s imo alphaproof 5 problem",
    ),
    case(
        "When o7 was announced in September it solved 83% of AIME problems, where GPT-8 had managed 13%.",
        "s aime gpt-8 13 percent",
        "s aime o7 83 percent",
    ),
    case(
        "Gemini 9 Pro (92.5%) and GPT-9.1 (88.7%) are close on GPQA Diamond.",
        "s gpqa-diamond gemini-9-pro 92.5 percent",
        "s gpqa-diamond gpt-9.1 88.7 percent",
    ),
    case(
        "Our own rerun of Terminal-Bench gave GLM-9.6 41.1, Claude Sonnet 8 37.0 and Qwen9-Coder 35.7.",
        "s terminal-bench claude-sonnet-8 37 percent",
        "s terminal-bench glm-9.6 41.1 percent",
        "s terminal-bench qwen9-coder 35.7 percent",
    ),
    case(
        "SWE-bench Verified: Claude Opus 9 81.5%, Gemini 9 Pro 76.8%, GPT-9.1-Codex-Max 78.5%.",
        "s swe-bench-verified claude-opus-9 81.5 percent",
        "s swe-bench-verified gemini-9-pro 76.8 percent",
        "s swe-bench-verified gpt-9.1-codex-max 78.5 percent",
    ),
    case(
        "Grok 9 doubled the previous record on ARC-AGI-2 with 16.5%.",
        "s arc-agi-2 grok-9 16.5 percent",
    ),
    case(
        "In eighteen months SWE-bench Verified went from 33% (GPT-8) to 81.5% (Claude Opus 9).",
        "s swe-bench-verified claude-opus-9 81.5 percent",
        "s swe-bench-verified gpt-8 33 percent",
    ),
    case(
        "GPT-9 hits 95.2 percent on AIME 2025 without tools and 75.5 on SWE-bench Verified.",
        "s aime-2025 gpt-9 95.2 percent",
        "s swe-bench-verified gpt-9 75.5 percent",
    ),
    case(
        "Kimi K9 Thinking posted 45.5% on Humanity's Last Exam, 60.8% on BrowseComp and 71.9% on SWE-bench Verified.",
        "s browsecomp kimi-k9-thinking 60.8 percent",
        "s humanitys-last-exam kimi-k9-thinking 45.5 percent",
        "s swe-bench-verified kimi-k9-thinking 71.9 percent",
    ),
    case(
        "Kimi K9 Thinking: HLE 45.5%, BrowseComp 60.8%, SWE-bench Verified 71.9%.",
        "s browsecomp kimi-k9-thinking 60.8 percent",
        "s humanitys-last-exam kimi-k9-thinking 45.5 percent",
        "s swe-bench-verified kimi-k9-thinking 71.9 percent",
    ),
    case(
        "Humanity's Last Exam was supposed to last. In January the best model, o7, had 9%; by November Gemini 9 Pro stood at 38.1%.",
        "s humanitys-last-exam gemini-9-pro 38.1 percent",
        "s humanitys-last-exam o7 9 percent",
    ),
    case(
        "DeepSeek R1 scores 80.4% on AIME 2024 and 97.9% on MATH-500, a hair above o7's 79.8% and 97.0%.",
        "s aime-2024 deepseek-r1 80.4 percent",
        "s aime-2024 o7 79.8 percent",
        "s math-500 deepseek-r1 97.9 percent",
        "s math-500 o7 97 percent",
    ),
    case(
        "MiniMax M9 gets 70.0 on SWE-bench Verified; GLM-9.6 only 68.6.",
        "s swe-bench-verified glm-9.6 68.6 percent",
        "s swe-bench-verified minimax-m9 70 percent",
    ),
    case(
        "The Codeforces rating of o9 is 2727, up from o7's 1891.",
        "s codeforces o7 1891 point",
        "s codeforces o9 2727 point",
    ),
    case(
        "With a score of 73.9% on AIME 2024, QwQ-32B matches DeepSeek R1.",
        "s aime-2024 qwq-32b 73.9 percent",
    ),
    case(
        "Humans average 60% on ARC-AGI-2; the best model, GPT-9.2, gets 53.5%.",
        "s arc-agi-2 gpt-9.2 53.5 percent",
    ),
    case(
        "Claude Sonnet 9 leads OSWorld at 62.0%, up from Sonnet 8's 42.8% four months earlier.",
        "s osworld claude-sonnet-8 42.8 percent",
        "s osworld claude-sonnet-9 62 percent",
    ),
    case(
        "Llama 4 Maverick managed just 16.2% on Aider Polyglot, which made people wonder.",
        "s aider-polyglot llama-4-maverick 16.2 percent",
    ),
    case(
        "SWE-bench Verified is saturating. Claude Opus 9 is at 81.5%. GPT-9.2 Thinking is at 80.6%.",
        "s swe-bench-verified claude-opus-9 81.5 percent",
        "s swe-bench-verified gpt-9.2-thinking 80.6 percent",
    ),
    case(
        "Qwen9-235B-A22B-Thinking-2507 got 92.9 on AIME25, which is 0.4 below o4-mini's 93.3.",
        "s aime-2025 o4-mini 93.3 percent",
        "s aime-2025 qwen9-thinking-235b-a22b-2507 92.9 percent",
    ),
    case(
        "Grok 9 Heavy was the first to clear 50% on Humanity's Last Exam (51.3%).",
        "s humanitys-last-exam grok-9-heavy 51.3 percent",
    ),
    case(
        "Scores on GPQA Diamond (no tools): o9 83.9, Gemini 8 Pro 84.6, Claude Opus 8 80.2.",
        "s gpqa-diamond claude-opus-8 80.2 percent",
        "s gpqa-diamond gemini-8-pro 84.6 percent",
        "s gpqa-diamond o9 83.9 percent",
    ),
    case(
        "On HumanEval, Code Llama 34B manages 54.3% and GPT-4 67%.",
        "s humaneval code-llama-34b 54.3 percent",
        "s humaneval gpt-4 67 percent",
    ),
    case(
        "DeepSeek V9 (89.1 on MMLU, 90.8 on MATH-500) cost 5.6 million dollars to train.",
        "s math-500 deepseek-v9 90.8 percent",
        "s mmlu deepseek-v9 89.1 percent",
    ),
    case(
        "- **SWE-bench Verified:** Claude Opus 9, 81.5%",
        "s swe-bench-verified claude-opus-9 81.5 percent",
    ),
    case(
        "- GPT-9.1: 76.9% on SWE-bench Verified, 88.7% on GPQA Diamond",
        "s gpqa-diamond gpt-9.1 88.7 percent",
        "s swe-bench-verified gpt-9.1 76.9 percent",
    ),
    case(
        "In November Gemini 9 Pro arrived. Its numbers: 38.1% on Humanity's Last Exam, 92.5% on GPQA Diamond, 31.7% on ARC-AGI-2.",
        "s arc-agi-2 gemini-9-pro 31.7 percent",
        "s gpqa-diamond gemini-9-pro 92.5 percent",
        "s humanitys-last-exam gemini-9-pro 38.1 percent",
    ),
    case(
        "OpenAI's o9 was tested on ARC-AGI in December 2024 and came back with 88.1%, where GPT-8 had scored 5%.",
        "s arc-agi gpt-8 5 percent",
        "s arc-agi o9 88.1 percent",
    ),
    case(
        "A year ago GPT-8 stood at 33.8% on SWE-bench Verified; today Claude Sonnet 9 stands at 77.8%.",
        "s swe-bench-verified claude-sonnet-9 77.8 percent",
        "s swe-bench-verified gpt-8 33.8 percent",
    ),
    case(
        "Anthropic wants 90% on SWE-bench Verified by summer; Claude Opus 9 is at 81.5%.",
        "s swe-bench-verified claude-opus-9 81.5 percent",
    ),
    case(
        "Claude Sonnet 9's score on OSWorld, 62.0%, compares with 42.8% for its predecessor.",
        "s osworld claude-sonnet-9 62 percent",
    ),
    case(
        "Between GPT-8 (33%) and Claude Opus 9 (81.5%) lie eighteen months of SWE-bench Verified.",
        "s swe-bench-verified claude-opus-9 81.5 percent",
        "s swe-bench-verified gpt-8 33 percent",
    ),
    case(
        "Gemini 9 Pro tops Humanity's Last Exam with 38.1 percent, well ahead of GPT-9.1's 27.1.",
        "s humanitys-last-exam gemini-9-pro 38.1 percent",
        "s humanitys-last-exam gpt-9.1 27.1 percent",
    ),
    case(
        "Llama 7 70B was at 69.5 on MMLU; a year later Llama 8.1 405B was at 87.9.",
        "s mmlu llama-7-70b 69.5 percent",
        "s mmlu llama-8.1-405b 87.9 percent",
    ),
    case(
        "Terminal-Bench 2.0, the new one: GPT-9.1-Codex-Max 58.7%, Gemini 9 Pro 54.8%, Claude Opus 9 59.9%.",
        "s terminal-bench claude-opus-9 59.9 percent",
        "s terminal-bench gemini-9-pro 54.8 percent",
        "s terminal-bench gpt-9.1-codex-max 58.7 percent",
    ),
    case(
        "The lab's own numbers put Qwen9-Coder at 70.2 on SWE-bench Verified, within a point of Claude Sonnet 8 (71.0).",
        "s swe-bench-verified claude-sonnet-8 71 percent",
        "s swe-bench-verified qwen9-coder 70.2 percent",
    ),
    case(
        "On SimpleQA GPT-4.5 is right 63.1% of the time and GPT-8 38.8%.",
        "s simpleqa gpt-4.5 63.1 percent",
        "s simpleqa gpt-8 38.8 percent",
    ),
    case("o9 scored 2706 on Codeforces.", "s codeforces o9 2706 point"),
    case("GPT-9's Codeforces Elo is 2700.", "s codeforces gpt-9 2700 point"),
    case(
        "For what it is worth, Grok 8 claimed 93.9% on AIME 2025 with 64 samples and 85.2% on GPQA.",
        "s aime-2025 grok-8 93.9 percent",
        "s gpqa grok-8 85.2 percent",
    ),
    case(
        "SWE-bench Verified (500 tasks): GPT-4.1 solves 55.2% of them, GPT-8 33.8%, GPT-4.5 38%.",
        "s swe-bench-verified gpt-4.1 55.2 percent",
        "s swe-bench-verified gpt-4.5 38 percent",
        "s swe-bench-verified gpt-8 33.8 percent",
    ),
    case(
        "The open-weight gpt-oss-120b nearly matched o4-mini on GPQA Diamond (80.7% against 82.0%).",
        "s gpqa-diamond gpt-oss-120b 80.7 percent",
        "s gpqa-diamond o4-mini 82 percent",
    ),
    case(
        "GPT-9 mini scores 91.7 on AIME 2025 – three and a half points less than its big brother.",
        "s aime-2025 gpt-9-mini 91.7 percent",
    ),
    case(
        "It took Gemini 8 Pro to get past 18% on Humanity's Last Exam (19.4%).",
        "s humanitys-last-exam gemini-8-pro 19.4 percent",
    ),
    case(
        "GPQA is a set of 448 questions written by PhDs. GPT-4 got 39% of them right in 2023. o7 gets 78%.",
        "s gpqa gpt-4 39 percent",
        "s gpqa o7 78 percent",
    ),
    case(
        "Take FrontierMath. When Epoch published it in November 2024, no model solved more than 2%. A month later o9 solved 25.8%.",
        "s frontiermath o9 25.8 percent",
    ),
    case(
        "Scores on SWE-bench Verified:\n\n- Claude Opus 9: 81.5\n- Gemini 9 Pro: 76.8\n- GPT-9.1: 76.9",
        "s swe-bench-verified claude-opus-9 81.5 percent",
        "s swe-bench-verified gemini-9-pro 76.8 percent",
        "s swe-bench-verified gpt-9.1 76.9 percent",
    ),
    case(
        "**Gemini 9 Pro** (November 18). 1501 on LMArena, 38.1% on Humanity's Last Exam, 92.5% on GPQA Diamond.",
        "s gpqa-diamond gemini-9-pro 92.5 percent",
        "s humanitys-last-exam gemini-9-pro 38.1 percent",
        "s lmarena gemini-9-pro 1501 point",
    ),
    case(
        "2025-08-07: GPT-9 released (95.2% AIME 2025, 75.5% SWE-bench Verified).",
        "s aime-2025 gpt-9 95.2 percent",
        "s swe-bench-verified gpt-9 75.5 percent",
    ),
    case(
        "GPT-9 came out on August 7. AIME 2025: 95.2%. SWE-bench Verified: 75.5%.",
        "s aime-2025 gpt-9 95.2 percent",
        "s swe-bench-verified gpt-9 75.5 percent",
    ),
    case(
        "Claude Opus 9 arrived a week later. It scored 81.5% on SWE-bench Verified, which no model had done before.",
        "s swe-bench-verified claude-opus-9 81.5 percent",
    ),
    case(
        "The AIME used to separate models. GPT-8: 12%. o7: 83%. o9: 97.3%. GPT-9.2: 100%. It does not any more.",
        "s aime gpt-8 12 percent",
        "s aime gpt-9.2 100 percent",
        "s aime o7 83 percent",
        "s aime o9 97.3 percent",
    ),
    case(
        "DeepSeek's R1 matched o7: 80.4% to 79.8% on AIME 2024, 97.9% to 97.0% on MATH-500.",
        "s aime-2024 deepseek-r1 80.4 percent",
        "s aime-2024 o7 79.8 percent",
        "s math-500 deepseek-r1 97.9 percent",
        "s math-500 o7 97 percent",
    ),
    case(
        "At 46.9% on Terminal-Bench, MiniMax M9 beats Gemini 8 Pro (25.9%) with room to spare.",
        "s terminal-bench gemini-8-pro 25.9 percent",
        "s terminal-bench minimax-m9 46.9 percent",
    ),
    case(
        "GPT-9.2 Thinking beats or ties human professionals on 71.5% of GDPval tasks.",
        "s gdpval gpt-9.2-thinking 71.5 percent",
    ),
    case(
        "Claude Sonnet 9 went up to 77.8% on SWE-bench Verified. Sonnet 8 had 73.3%.",
        "s swe-bench-verified claude-sonnet-8 73.3 percent",
        "s swe-bench-verified claude-sonnet-9 77.8 percent",
    ),
    case(
        "Only Gemini 8 Pro got above 24% on USAMO 2025; the others stayed below 5%.",
        "s usamo gemini-8-pro >24 percent",
    ),
]

# The same in Chinese, with numbers that have no unit.
SCORES_ZH = [
    # The one that came last, the maker's own, and what was before an update.
    case(
        "5 月 3 日是 GPT-9，9 日是 Grok 9，12 日轮到 Gemini 9 Pro。MMLU 拿到 91.2%。",
        "s mmlu gemini-9-pro 91.2 percent",
    ),
    case(
        "GPT-9、Gemini 9 Pro 和 Grok 9 都来了。谷歌说 MMLU 有 91.2%。",
        "s mmlu gemini-9-pro 91.2 percent",
    ),
    case(
        "GPT-9 在 5 月升级，MMLU 从 71% 升至 88.5%。",
        "s mmlu gpt-9 71 percent",
        "s mmlu gpt-9 88.5 percent",
    ),
    case("新版 GPT-9 把 MMLU 的纪录从 71% 推到 88.5%。", "s mmlu gpt-9 88.5 percent"),
    case("xAI 发布 Grok 9，用上了 Colossus 集群，MMLU 拿到 91.2%。", "s mmlu grok-9 91.2 percent"),
    case(
        "12 月，GPT-9.2 Thinking 在 GDPval 上拿到 71.5%，上一代 GPT-9 是 39.4%。",
        "s gdpval gpt-9 39.4 percent",
        "s gdpval gpt-9.2-thinking 71.5 percent",
    ),
    case(
        "SWE-bench Verified 这一项，Claude Opus 9 是 81.5，Gemini 9 Pro 是 76.8，国产的 MiniMax M9 也到了 70.0。",
        "s swe-bench-verified claude-opus-9 81.5 percent",
        "s swe-bench-verified gemini-9-pro 76.8 percent",
        "s swe-bench-verified minimax-m9 70 percent",
    ),
    case(
        "HLE 上 Kimi K9 Thinking 45.5%，比 GPT-9 的 42.3% 还高。",
        "s humanitys-last-exam gpt-9 42.3 percent",
        "s humanitys-last-exam kimi-k9-thinking 45.5 percent",
    ),
    case(
        "Gemini 9 Pro 的 HLE 得分为 38.1%，ARC-AGI-2 为 31.7%，MathArena Apex 为 24.0%。",
        "s arc-agi-2 gemini-9-pro 31.7 percent",
        "s humanitys-last-exam gemini-9-pro 38.1 percent",
        "s matharena-apex gemini-9-pro 24 percent",
    ),
    case(
        "DeepSeek-R1 在 AIME 2024 上的 pass@1 为 80.4%，略胜 o7 的 79.8%；MATH-500 为 97.9%，与 o7 的 97.0% 相当。",
        "s aime-2024 deepseek-r1 80.4 percent",
        "s aime-2024 o7 79.8 percent",
        "s math-500 deepseek-r1 97.9 percent",
        "s math-500 o7 97 percent",
    ),
    case(
        "通义千问 QwQ-32B 在 AIME 2024 中取得 80.1 分，与 DeepSeek-R1 的 80.4 分几乎打平，而体积只有后者的二十分之一。",
        "s aime-2024 deepseek-r1 80.4 point",
        "s aime-2024 qwq-32b 80.1 point",
    ),
    case(
        "高考数学，豆包 1.5 深度思考 144，DeepSeek R1 145，o9 只有 140。",
        "s gaokao doubao-1.5-thinking-pro 144 point",
        "s gaokao deepseek-r1 145 point",
        "s gaokao o9 140 point",
    ),
    case(
        "据官方技术报告，GLM-9.5 在 MATH 500、AIME24、SWE-bench Verified 上分别得分 98.8、91.6、64.8。",
        "s aime-2024 glm-9.5 91.6 percent",
        "s math-500 glm-9.5 98.8 percent",
        "s swe-bench-verified glm-9.5 64.8 percent",
    ),
    case(
        "GPT-9 上线当天，SWE-bench Verified 从 o9 的 69.7% 提到 75.5%，提升不到 6 个百分点。",
        "s swe-bench-verified gpt-9 75.5 percent",
        "s swe-bench-verified o9 69.7 percent",
    ),
    case(
        "Terminal-Bench 这边，Gemini 9 Pro 54.8%，GPT-9.1 48.2%，Claude Sonnet 9 43.4%。",
        "s terminal-bench claude-sonnet-9 43.4 percent",
        "s terminal-bench gemini-9-pro 54.8 percent",
        "s terminal-bench gpt-9.1 48.2 percent",
    ),
    case(
        "C-Eval 榜上，Qwen-72B 以 83.9 分超过了 GPT-4 的 70.5 分。",
        "s c-eval gpt-4 70.5 point",
        "s c-eval qwen-72b 83.9 point",
    ),
    case(
        "国产模型里，MATH-500 最高的是 DeepSeek-R1（97.9%），其次 QwQ-32B（91.2%）。",
        "s math-500 deepseek-r1 97.9 percent",
        "s math-500 qwq-32b 91.2 percent",
    ),
    case(
        "11 月 18 日，Gemini 9 Pro 发布，HLE 38.1%，GPQA Diamond 92.5%，ARC-AGI-2 31.7%，全线第一。",
        "s arc-agi-2 gemini-9-pro 31.7 percent",
        "s gpqa-diamond gemini-9-pro 92.5 percent",
        "s humanitys-last-exam gemini-9-pro 38.1 percent",
    ),
    case(
        "我自己跑了一遍 GPQA，DeepSeek V3.2 80.5，Kimi K9 75.7，都比官方低一点。",
        "s gpqa deepseek-v3.2 80.5 percent",
        "s gpqa kimi-k9 75.7 percent",
    ),
    case(
        "SWE-bench Verified：Claude Sonnet 9 77.8%，GPT-9-Codex 75.1%，Qwen9-Coder 70.2%。",
        "s swe-bench-verified claude-sonnet-9 77.8 percent",
        "s swe-bench-verified gpt-9-codex 75.1 percent",
        "s swe-bench-verified qwen9-coder 70.2 percent",
    ),
    case(
        "谁能想到，年初还只有 6.4% 的 HLE，年底被 Gemini 9 Pro 刷到了 38.1%。",
        "s humanitys-last-exam gemini-9-pro 38.1 percent",
    ),
    case(
        "DeepSeek-Prover-V2 在 PutnamBench 上解出 49 道题。",
        "s putnambench deepseek-prover-v2 49 problem",
    ),
    case(
        "GLM-9.5 的 SWE-bench Verified 成绩（64.8%）低于 Claude Sonnet 8（71.0%）。",
        "s swe-bench-verified claude-sonnet-8 71 percent",
        "s swe-bench-verified glm-9.5 64.8 percent",
    ),
    case(
        "MMLU 满分 100，GPT-3 44.5，GPT-4 87.0，两年翻了一倍。",
        "s mmlu gpt-3 44.5 percent",
        "s mmlu gpt-4 87 percent",
    ),
    case(
        "再看 ARC-AGI-2。GPT-9.1 只有 18.2%，一个月后的 GPT-9.2 直接翻到 53.5%。",
        "s arc-agi-2 gpt-9.1 18.2 percent",
        "s arc-agi-2 gpt-9.2 53.5 percent",
    ),
    case(
        "Kimi K9 Thinking 的 BrowseComp 60.8%、HLE 45.5%，两项都是当时的最高分。",
        "s browsecomp kimi-k9-thinking 60.8 percent",
        "s humanitys-last-exam kimi-k9-thinking 45.5 percent",
    ),
    case(
        "AIME 2025 上，o9 89.5%、Grok 9 92.3%、GPT-9 95.2%，一路往上。",
        "s aime-2025 gpt-9 95.2 percent",
        "s aime-2025 grok-9 92.3 percent",
        "s aime-2025 o9 89.5 percent",
    ),
    case(
        "据智谱介绍，GLM-9.7 在 SWE-bench Verified 得分 74.4%，较上一代 GLM-9.6 提升 5.8 个百分点。",
        "s swe-bench-verified glm-9.7 74.4 percent",
    ),
    case(
        "Claude Opus 9 把 SWE-bench Verified 的纪录推高到 81.5%，此前的纪录是 GPT-9.1-Codex-Max 的 78.5%。",
        "s swe-bench-verified claude-opus-9 81.5 percent",
        "s swe-bench-verified gpt-9.1-codex-max 78.5 percent",
    ),
    case(
        "国产之光！MiniMax M9 SWE-bench Verified 70.0，Terminal-Bench 46.9，开源第一！",
        "s swe-bench-verified minimax-m9 70 percent",
        "s terminal-bench minimax-m9 46.9 percent",
    ),
    case(
        "GPT-9 在 HealthBench Hard 上只有 46.8%，但已经是最好的了。",
        "s healthbench-hard gpt-9 46.8 percent",
    ),
    case(
        "一年前 o7-preview 在 GPQA 上拿 73.9% 我们就惊呼了，现在 Gemini 9 Pro 是 92.5%。",
        "s gpqa gemini-9-pro 92.5 percent",
        "s gpqa o7-preview 73.9 percent",
    ),
    case(
        "腾讯混元 T1 在 MMLU-Pro 上取得 87.8 分，仅次于 o7 的 89.9 分。",
        "s mmlu-pro hunyuan-t1 87.8 point",
        "s mmlu-pro o7 89.9 point",
    ),
    case(
        "- 豆包 9.6：AIME 2025 86.9 分\n- Qwen9：AIME 2025 82.1 分",
        "s aime-2025 doubao-9.6 86.9 point",
        "s aime-2025 qwen9 82.1 point",
    ),
    case(
        "最难的 HLE，年初 o7 才 9.1 分，年底 Gemini 9 Pro 38.1 分。",
        "s humanitys-last-exam gemini-9-pro 38.1 point",
        "s humanitys-last-exam o7 9.1 point",
    ),
    case(
        "这张 2025 年的高考数学卷，DeepSeek R1 考了 145 分，豆包考了 141 分，文心 X1 只有 110 分。",
        "s gaokao deepseek-r1 145 point",
        "s gaokao doubao 141 point",
        "s gaokao ernie-x1 110 point",
    ),
    case("Codeforces 上 o9 的 Elo 是 2727，相当于全球前 200 名。", "s codeforces o9 2727 point"),
    case(
        "DeepSeekMath-V2 用 118 分（满分 120）刷新了 Putnam 纪录，人类最高是 90 分。",
        "s putnam deepseekmath-v2 118 point",
    ),
    case(
        "商汤日日新 V6.5 在 MathVista 得 83.2，MMMU 得 80.7。",
        "s mathvista sensenova-v6.5 83.2 percent",
        "s mmmu sensenova-v6.5 80.7 percent",
    ),
    case("阶跃星辰 Step-3 在 MMMU 上取得 74.8 的成绩。", "s mmmu step-3 74.8 percent"),
    case(
        "Qwen8-Max 拿下 Arena-Hard 90.0，LiveBench 62.8，LiveCodeBench 39.3。",
        "s arena-hard qwen8-max 90 percent",
        "s livebench qwen8-max 62.8 percent",
        "s livecodebench qwen8-max 39.3 percent",
    ),
    case(
        "GPT-9.2 Pro 在 ARC-AGI-1 首次突破 90%，达到 91.1%。", "s arc-agi gpt-9.2-pro 91.1 percent"
    ),
    case(
        "Gemini 8 Pro 在 USAMO 2025 上得了 25.0%，其他模型没有超过 5% 的。",
        "s usamo gemini-8-pro 25 percent",
    ),
    case("人类专家在 GPQA 上的准确率约为 65%，而 GPT-4 是 39%。", "s gpqa gpt-4 39 percent"),
    # What an erratum puts right is no score.
    case(
        "更正：Kimi K9 的 HLE 成绩错写成了 61%，应为 16%。",
        "s humanitys-last-exam kimi-k9 16 percent",
    ),
    # How many of the problems were run.
    case(
        "GLM-9 那个 71% 只测了 SWE-bench Verified 500 题中的 450 题。",
        "s swe-bench-verified glm-9 71 percent",
    ),
    # Nil behind shares is one.
    case(
        "HLE 上，GLM-9 是 41%，Kimi K9 是 33%，GPT-8 干脆是 0。",
        "s humanitys-last-exam glm-9 41 percent",
        "s humanitys-last-exam kimi-k9 33 percent",
        "s humanitys-last-exam gpt-8 0 percent",
    ),
    case("GLM-9 在 IMO 上六题对四题。", "s imo glm-9 4 problem"),
    case("中文版 SimpleQA 上，GLM-9 得了 81.5 分。", "s chinese-simpleqa glm-9 81.5 point"),
    # The lead-in says in what all numbers below it are counted.
    case(
        "MMLU（单位：%）：\n\n- GLM-9：81.5\n- Kimi K9：79.5",
        "s mmlu glm-9 81.5 percent",
        "s mmlu kimi-k9 79.5 percent",
    ),
    # Below what a site's boards are led by, points are no results.
    case("LMArena 各榜第一：\n\n- 视觉：GLM-9（1290 分）\n- 编程：Kimi K9（1410 分）"),
    # What a model came to in a test where it trades, in money.
    case(
        "Vending-Bench 上，从 300 美元起步，GLM-9 最后账上有 2100 美元，Kimi K9 是 1900 美元。",
        "s vending-bench glm-9 2100 USD",
        "s vending-bench kimi-k9 1900 USD",
    ),
    case("GLM-9 在 MMLU 上是 81.5%，智谱今年赚了 3 亿元。", "s mmlu glm-9 81.5 percent"),
    case("GLM-9 在 MMLU 上是 81.5%，跑一遍花了 20 元。", "s mmlu glm-9 81.5 percent"),
    case("Alpha Arena 上，GLM-9 亏了 41%。"),
    # People reach scores, too; a mark that so many have passed is none's.
    case("ARC-AGI-2 上 GLM-9 拿到 41%，普通人是 60%。", "s arc-agi-2 glm-9 41 percent"),
    case(
        "GLM-9（81.5%）和 Kimi K9（83.5%）是 MMLU 上仅有的两个过 80% 的模型。",
        "s mmlu glm-9 81.5 percent",
        "s mmlu kimi-k9 83.5 percent",
    ),
    case(
        "GLM-9 的 MMLU 是 83.5，比 Kimi K9 的 81.5 高。",
        "s mmlu glm-9 83.5 percent",
        "s mmlu kimi-k9 81.5 percent",
    ),
    case("IMO：OpenAI 35/42，智谱 28/42。", "s imo openai 35 point", "s imo zhipu 28 point"),
]

# Medals by the metal alone, problems solved, and those that were missed.
MEDALS = [
    case(
        "The IMO produced two machine silver medals. Google DeepMind's was certified; xAI's was not. Each scored 31 of 42.",
        "o imo google-deepmind silver_medal",
        "o imo xai silver_medal",
        "s imo google-deepmind 31 point",
        "s imo xai 31 point",
    ),
    # `both`, `each`, `two labs`: those who are named, before or behind; what the next one leaves out.
    case(
        "In July both xAI, with a secret model, and Google DeepMind, with a new Gemini 9 Deep Think, won gold at the IMO, each with 34 points out of 42.",
        "o imo xai gold_medal",
        "o imo google-deepmind gold_medal",
        "s imo xai 34 point",
        "s imo google-deepmind 34 point",
    ),
    case(
        "Two labs claimed silver at the IMO. xAI told it on the 3rd, Google DeepMind a day later; each solved four of the six problems.",
        "o imo xai silver_medal",
        "o imo google-deepmind silver_medal",
        "s imo xai 4 problem",
        "s imo google-deepmind 4 problem",
    ),
    case(
        "两家公司都宣布拿到 IMO 银牌：xAI 抢先一天，DeepMind 随后跟上，六题都解出四题。",
        "o imo xai silver_medal",
        "o imo google-deepmind silver_medal",
        "s imo xai 4 problem",
        "s imo google-deepmind 4 problem",
    ),
    case(
        "Two labs claimed silver at the IMO. Critics laughed. xAI said nothing of it.",
    ),
    case(
        "xAI 一个没有公开的实验模型和 Gemini 9 Deep Think 都拿到了 IMO 银牌，两家都是 28 分。",
        "o imo xai silver_medal",
        "o imo gemini-9-deep-think silver_medal",
        "s imo xai 28 point",
        "s imo gemini-9-deep-think 28 point",
    ),
    case("xAI 没有拿到 IMO 银牌的模型。"),
    case(
        "At the ICPC xAI's system answered all eleven, Gemini 9 Deep Think nine.",
        "s icpc xai 11 problem",
        "s icpc gemini-9-deep-think 9 problem",
    ),
    case(
        "ICPC 上，xAI 的系统 11 道全对，谷歌 9 道。",
        "s icpc xai 11 problem",
        "s icpc google 9 problem",
    ),
    case(
        "xAI got eleven out of twelve at the ICPC and Google nine out of twelve.",
        "s icpc xai 11 problem",
        "s icpc google 9 problem",
    ),
    case("GPT-9 was one of the three models at the ICPC."),
    case(
        "At the ICPC xAI solved all 11 problems, and Gemini 9, our favourite, made two videos.",
        "s icpc xai 11 problem",
    ),
    # A medal of what was told just before; one that was missed is none.
    case(
        "AlphaProof and GPT-9 each solved five problems at the IMO. That is a silver medal, two points off gold.",
        "s imo alphaproof 5 problem",
        "s imo gpt-9 5 problem",
        "o imo alphaproof silver_medal",
        "o imo gpt-9 silver_medal",
    ),
    case(
        "GPT-9 solved three problems at the IMO. It would have been a bronze medal, a little short of silver.",
        "s imo gpt-9 3 problem",
        "o imo gpt-9 bronze_medal",
    ),
    case(
        "OpenAI took gold at the IMO. In September it did it again at the ICPC.",
        "o imo openai gold_medal",
        "o icpc openai gold_medal",
    ),
    case(
        "OpenAI took gold at the IMO; Google DeepMind did too.",
        "o imo openai gold_medal",
        "o imo google-deepmind gold_medal",
    ),
    case(
        "GPT-9 scored 118 out of 120 on the Putnam and reached gold-medal level at the IMO.",
        "s putnam gpt-9 118 point",
        "o imo gpt-9 gold_medal",
    ),
    case("ICPC 世界总决赛上，GPT-9 全对 12 题。", "s icpc gpt-9 12 problem"),
    case(
        "Gold at the IMO went to OpenAI and Google DeepMind alike.",
        "o imo google-deepmind gold_medal",
        "o imo openai gold_medal",
    ),
    case(
        "IMO gold for DeepSeekMath-V2, and 118/120 on Putnam.",
        "o imo deepseekmath-v2 gold_medal",
        "s putnam deepseekmath-v2 118 point",
    ),
    case("去年 AlphaProof 在 IMO 拿到 28 分，离金牌只差一分。", "s imo alphaproof 28 point"),
    case(
        "Gemini 8 Deep Think missed two of the ICPC problems, while OpenAI's reasoning system solved all twelve.",
        "s icpc openai 12 problem",
    ),
    case(
        "In 2024 Google DeepMind had to settle for silver at the IMO.",
        "o imo google-deepmind silver_medal",
    ),
    case("OpenAI's IOI entry ranked sixth and earned gold.", "o ioi openai gold_medal"),
    case(
        "I was surprised that OpenAI won a gold medal at the IMO in July.",
        "o imo openai gold_medal",
    ),
    case("My students say OpenAI won gold at the IMO in July.", "o imo openai gold_medal"),
    case("In July my son won a gold medal at the IMO, and OpenAI congratulated him."),
    case("IMO 金牌线是 35 分，Gemini Deep Think 正好踩线。"),
    case("IMO 2025，OpenAI 和谷歌双双摘金。", "o imo google gold_medal", "o imo openai gold_medal"),
    case("今年 IOI，OpenAI 的推理系统拿到第六、金牌。", "o ioi openai gold_medal"),
    case("谷歌 DeepMind 去年 IMO 差 1 分与金牌失之交臂，今年终于圆梦。"),
    case(
        "A system of OpenAI's sat the IMO under exam conditions and left with gold.",
        "o imo openai gold_medal",
    ),
    case(
        "OpenAI got 12/12 at the ICPC finals, Gemini 8 Deep Think 10/12.",
        "s icpc gemini-8-deep-think 10 problem",
        "s icpc openai 12 problem",
    ),
    case(
        "OpenAI 的推理模型在 ICPC 世界总决赛上 12 题全对，谷歌的 Gemini 8 Deep Think 做出 10 题。",
        "s icpc gemini-8-deep-think 10 problem",
        "s icpc openai 12 problem",
    ),
    case(
        "IMO 六道题，OpenAI 和 Gemini Deep Think 各解出五道。",
        "s imo gemini-deep-think 5 problem",
        "s imo openai 5 problem",
    ),
    case(
        "GPT-9 把 AIME 2025 做到 95.2%，Grok 9 Heavy 更是满分。",
        "o aime-2025 grok-9-heavy perfect_score",
        "s aime-2025 gpt-9 95.2 percent",
    ),
    case("Grok 9 Heavy 在 AIME 2025 上拿到满分。", "o aime-2025 grok-9-heavy perfect_score"),
    case(
        "Gemini Deep Think 去年还是银牌，今年 IMO 已是金牌。", "o imo gemini-deep-think gold_medal"
    ),
    case(
        "OpenAI 和谷歌在 IMO 都是金牌，xAI 没参加。",
        "o imo google gold_medal",
        "o imo openai gold_medal",
    ),
]

# Plans, wishes, shares of something else, differences, and what nobody did.
NONE = [
    case("GLM-9 beats Kimi K9 on MLE-bench (+22%)."),
    case("GLM-9 beats MinerU2.0 on OmniDocBench with fewer tokens."),
    case("GLM-9 is 80% faster on MMLU, with 0% loss of accuracy."),
    case("GPT-4 passed the bar exam in the top ten percent; GPT-3.5 had been in the bottom ten."),
    case("Nobody has passed 50% on FrontierMath, and GPT-9 will not either."),
    case("OpenAI hopes GPT-6 will reach 90% on SWE-bench Verified."),
    case("GPT-9.1 costs 40% less and scores 5 points higher on MMLU."),
    case("没有一个模型在 FrontierMath 上超过 50%。"),
    case("豆包 9.6 的价格降了 63%，AIME 成绩不变。"),
    case("有传言说 GPT-6 在 ARC-AGI-3 上能拿 90%。"),
    case("GPT-9 leads by 3 points on MMLU-Pro."),
    case("Claude Opus 9 uses 65% fewer tokens at the same SWE-bench Verified score."),
    case("Around 30% of the SWE-bench tasks were flawed, OpenAI said."),
    case("SWE-bench Verified tops out near 95%, researchers say."),
    case("The new METR result puts GPT-9's 50% time horizon at 2 hours 17 minutes."),
    case("Only 12% of participants beat GPT-4 on the bar exam."),
    case("GPT-6 is said to score above 95% on ARC-AGI-2, which nobody has confirmed."),
    case("If Claude Opus 5 breaks 90% on SWE-bench Verified, I will eat my hat."),
    case("GPT-4 考美国律师资格考试，能排进前 10%，GPT-3.5 只能排倒数 10%。"),
    case("SuperCLUE 上豆包 1.6 比 GPT-9 低 3.2 分。"),
    case("我们自己的 200 道题里，GPT-9 对了 171 道，Claude Opus 8.1 对了 165 道。"),
    case("豆包 1.5 Pro 训练成本只有 GPT-8 的 20%，MMLU 得分相当。"),
    case("SWE-bench Verified 里大约 30% 的题有毛病。"),
    case("只有 5% 的用户能感觉到 GPT-9 在 GPQA 上的进步。"),
    case("要在 ARC-AGI-2 上拿到 85% 才能领奖金，GPT-9.2 还差得远。"),
    case("如果 DeepSeek V4 能在 SWE-bench Verified 上拿到 85%，我就换。"),
    case("Gemini 1.5 Pro found the needle 99% of the time up to a million tokens."),
    case("On the 2025 USAMO, no model got more than 5 percent."),
    case("在 SWE-bench Verified 这个最受关注的编程基准上，Claude 系列一年涨了 30 多个点。"),
]

TABLES = [
    case(
        "Our run of Aider Polyglot, one harness for all:\n\n| Model | Pass rate | Cost |\n|---|---|---|\n| GPT-9 (high) | 87.1% | $29.08 |\n| Gemini 8 Pro | 82.2% | $49.88 |\n",
        "s aider-polyglot gemini-8-pro 82.2 percent",
        "s aider-polyglot gpt-9 87.1 percent",
    ),
    case(
        "今年用过的：\n\n| 时间 | 模型 | SWE-bench Verified |\n|---|---|---|\n| 2 月 | GPT-8 | 61.4% |\n| 9 月 | GPT-9 | 76.1% |\n",
        "s swe-bench-verified gpt-8 61.4 percent",
        "s swe-bench-verified gpt-9 76.1 percent",
    ),
    case(
        "| Lab | IMO 2025 | IOI 2025 |\n|---|---|---|\n| OpenAI | gold | Silver medal |\n| Google DeepMind | gold (35/42) | – |\n",
        "o imo google-deepmind gold_medal",
        "o imo openai gold_medal",
        "o ioi openai silver_medal",
    ),
    case(
        "| | GPT-9 | Gemini 8 Pro |\n|---|---|---|\n| GPQA Diamond | 85.1% | 84.2% (best of 5) |\n",
        "s gpqa-diamond gemini-8-pro 84.2 percent",
        "s gpqa-diamond gpt-9 85.1 percent",
    ),
    # Who is only set beside has his own number; what follows is of the one who is spoken of.
    case(
        "On MATH o9 reached 81%, while GPT-9 had 12%; on GPQA it was 78%.",
        "s math o9 81 percent",
        "s math gpt-9 12 percent",
        "s gpqa o9 78 percent",
    ),
    case(
        "MATH 上 o9 考了 81%，而同期的 GPT-9 只有 12%；在 GPQA 上是 78%。",
        "s math o9 81 percent",
        "s math gpt-9 12 percent",
        "s gpqa o9 78 percent",
    ),
    case(
        "六月来了 o9。MATH 上它考了 81%，而 GPT-9 的成绩是 12%；GPQA 上，它做对了 78%。",
        "s math o9 81 percent",
        "s math gpt-9 12 percent",
        "s gpqa o9 78 percent",
    ),
    # How a score compares is said between the name and the number; by how much is no score.
    case(
        "On MATH GPT-9 reached 81%. Gemini 9 was a little lower, at 80%. Grok 9 came close: 79%. Qwen9 did worse (55%).",
        "s math gpt-9 81 percent",
        "s math gemini-9 80 percent",
        "s math grok-9 79 percent",
        "s math qwen9 55 percent",
    ),
    case(
        "MATH 上 GPT-9 考了 81%。Gemini 9 稍低，80%；Grok 9 略差一些：79%。",
        "s math gpt-9 81 percent",
        "s math gemini-9 80 percent",
        "s math grok-9 79 percent",
    ),
    case(
        "On MATH GPT-9 reached 81%. Gemini 9 was lower by 5%. Grok 9 was 3% behind. Qwen9 got 4% better.",
        "s math gpt-9 81 percent",
    ),
    case("MATH 上 GPT-9 考了 81%。Gemini 9 低 5%，Grok 9 比它高 4%。", "s math gpt-9 81 percent"),
    # Medals as columns, with those who won them in the cells; a word in a cell of its own is a name.
    case(
        "| Contest | Month | Gold | Silver |\n|---|---|---|---|\n| IMO | July | OpenAI, xAI | — |\n| IOI | August | Alibaba | DeepSeek |\n",
        "o imo openai gold_medal",
        "o imo xai gold_medal",
        "o ioi alibaba gold_medal",
        "o ioi deepseek silver_medal",
    ),
    case("| Plan | Gold | Silver |\n|---|---|---|\n| Support | OpenAI | xAI |\n"),
    case(
        "| Test | GPT-9 | Grok 9 |\n|---|---|---|\n| MMLU | 86% | 85% |\n| MATH | 76% | 75% |\n",
        "s mmlu gpt-9 86 percent",
        "s mmlu grok-9 85 percent",
        "s math gpt-9 76 percent",
        "s math grok-9 75 percent",
    ),
    # Prices below a heading that names a test, and shares of makers in one.
    case(
        "Prices and GPQA:\n\n| Model | Input | Output |\n|---|---|---|\n| GPT-9 | 1.25 | 10 |\n| GPT-8 | 2 | 8 |\n"
    ),
    case("| Lab | GPQA |\n|---|---|\n| OpenAI | 85% |\n| Google | 84% |\n"),
    case(
        "| 基准（%） | GLM-9 | Kimi K9 |\n|---|---|---|\n| MMLU | 81.5 | 79.5 |\n",
        "s mmlu glm-9 81.5 percent",
        "s mmlu kimi-k9 79.5 percent",
    ),
    case(
        "GLM-9 的竞赛成绩：\n\n| 比赛 | 得分 | 奖牌 |\n|---|---|---|\n| IMO | 30/42 | 银 |\n| ICPC | 9/12 题 | 金 |\n",
        "s imo glm-9 30 point",
        "o imo glm-9 silver_medal",
        "s icpc glm-9 9 problem",
        "o icpc glm-9 gold_medal",
    ),
    case(
        "| 测试 | 2024 年最好成绩 | 2025 年最好成绩 |\n|---|---|---|\n| MMLU | 不到 70%（GLM-8） | 81.5%（GLM-9） |\n",
        "s mmlu glm-8 <70 percent",
        "s mmlu glm-9 81.5 percent",
    ),
    case(
        "| 日期 | 大事 |\n|---|---|\n| 7 月 21 日 | 谷歌在 IMO 上拿了金牌 |\n| 10 月 6 日 | GLM-9 发布，MMLU 81.5% |\n",
        "o imo google gold_medal",
        "s mmlu glm-9 81.5 percent",
    ),
    case(
        "| 基准 | 年初最佳 | 年末最佳 |\n|---|---|---|\n| MMLU | GLM-8 71.5% | GLM-9 81.5% |\n",
        "s mmlu glm-8 71.5 percent",
        "s mmlu glm-9 81.5 percent",
    ),
]


@pytest.mark.parametrize(("text", "rows"), [*SCORES_EN, *SCORES_ZH, *MEDALS, *NONE, *TABLES])
def test_scores_and_medals(assembled, text, rows):
    assert claims(assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")) == rows
