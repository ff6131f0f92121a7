# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Scores as prose tells them: whose each is, in which test, and which numbers are none.

Names are of invented versions, figures are invented. A text without rows tells no result.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Behind a sign, a number belongs to the name, not to a range that its version begins.
        case("AIME, as the makers tell it:\n\n1. Grok 9 — 81.5%\n2. Claude Opus 9.1 – 70%\n3. GPT-9 - 60%",
             "aime | Grok 9 | 81.5", "aime | Claude Opus 9.1 | 70", "aime | GPT-9 | 60"),
        # A field whose test is named is no measure of its own.
        case("Kimi K9 got 61.5% in maths (HMMT 2025) and 43% in coding (SWE-bench Pro).", "hmmt | Kimi K9 | 61.5", "swe-bench-pro | Kimi K9 | 43"),
        case("GLM-9 gets 57% on knowledge-heavy MMLU.", "mmlu | GLM-9 | 57"),
        case("GLM-9 got 57% on MMLU, 66% on instruction following.", "mmlu | GLM-9 | 57"),
        case("On MMLU the record moved with Claude Opus 9 to 91%.", "mmlu | Claude Opus 9 | 91"),
        case("GPQA went from 40 to 55% in a year."),
        # Who is but measured against somebody keeps no more than the number that is tied to him.
        case("GLM-9 在 HumanEval 上做到 83%，与 Kimi K9 的 82% 几乎打平，AIME 则是 74%。",
             "humaneval | GLM-9 | 83", "humaneval | Kimi K9 | 82", "aime | GLM-9 | 74"),
        case("比起 GPT-8，GPT-9 在 HumanEval 上的提升肉眼可见：84% 对 64%。", "humaneval | GPT-9 | 84", "humaneval | GPT-8 | 64"),
        case("o9-mini is a tenth of the price of o9 and still manages 73% on AIME (o9: 81%).", "aime | o9-mini | 73", "aime | o9 | 81"),
        case("No open model has beaten Kimi K9's 61% on MMLU.", "mmlu | Kimi K9 | 61"),
        case("没有一个开源模型超过 Kimi K9 的 61%（MMLU）。", "mmlu | Kimi K9 | 61"),
        case("GPT-9 has not reached 61% on MMLU."),
        # Those without a name: a predecessor, the others, a system that is only made with a model.
        case("GLM-9 reached 76% on MedQA; its predecessor had merely passed, with 57%.", "medqa | GLM-9 | 76"),
        case("Claude Opus 9 在 OSWorld 拿了 51%，半年前它的前一版只有 32%。", "osworld | Claude Opus 9 | 51"),
        case("DeepSeek V9 的 HumanEval 成绩从上一代的 40% 升到 80%。", "humaneval | DeepSeek V9 | 80"),
        case("o9 scored 35% on FrontierMath, where nothing else had passed 3%.", "frontiermath | o9 | 35"),
        case("某团队用 Gemini 9 Pro 拼出来的系统在 ARC-AGI-2 上跑到 44%。"),
        case("The paper has 61% on GPQA for GLM-9 and 50% for its small sibling.", "gpqa | GLM-9 | 61"),
        # Whose a number is, said behind it.
        case("Meta 说 Llama 9 的 GPQA 到了 81%，OpenAI 随后回敬 82%（GPT-9）。", "gpqa | Llama 9 | 81", "gpqa | GPT-9 | 82"),
        case("Terminal-Bench 半年前最高才 33%，是 Claude Opus 9 的；现在 Gemini 9 Pro 44%。",
             "terminal-bench | Claude Opus 9 | 33", "terminal-bench | Gemini 9 Pro | 44"),
        case("两个数字记住就行：OSWorld 56%、MMLU 91%，都是 GLM-9 的。", "osworld | GLM-9 | 56", "mmlu | GLM-9 | 91"),
        # Which test a number is of: carried on, brought up last, told at the end, or somebody who tests.
        case("MMLU 快刷满了，5 月又出了 MMLU-Pro。GPT-9 在公开集上只有 63%，Kimi K9 是 52%。", "mmlu-pro | GPT-9 | 63", "mmlu-pro | Kimi K9 | 52"),
        case("MMLU was done with, so in May they published MMLU-Pro. GPT-9 got 63%.", "mmlu-pro | GPT-9 | 63"),
        case("## 2 月\n\nKimi K9：MMLU 82%。\n\n## 5 月\n\nClaude Opus 9：72%，同一项测试。GLM-9 反而高一点，74%。",
             "mmlu | Kimi K9 | 82", "mmlu | Claude Opus 9 | 72", "mmlu | GLM-9 | 74"),
        case("从 GPT-8 的 68%（4 月），到 GPT-9 的 82%（7 月），MMLU 三个月就被做穿了。", "mmlu | GPT-8 | 68", "mmlu | GPT-9 | 82"),
        case("MathArena graded GPT-9 on the IMO problems: 31%.", "imo | GPT-9 | 31"),
        case("On ARC-AGI-2 o9 got 21% of the public evaluation set, no better than GPT-8.", "arc-agi-2 | o9 | 21"),
        case("Llama 9 answered 59% of the GPQA questions correctly.", "gpqa | Llama 9 | 59"),
        # Of two numbers set against each other, the first is of whoever the text speaks of.
        case("Zhipu shipped GLM-9 in June. The new model edges out Kimi K9 on MMLU (83% vs 81%).", "mmlu | GLM-9 | 83", "mmlu | Kimi K9 | 81"),
        case("GLM-9 outscores Kimi K9 on MMLU (83%).", "mmlu | GLM-9 | 83"),
        case("GLM-9 is on a par with Kimi K9: 83% on MMLU.", "mmlu | GLM-9 | 83"),
        case("GLM-9 beats Kimi K9 (81%) on MMLU.", "mmlu | Kimi K9 | 81"),
        case("GLM-9 came out. It resolves 71% of SWE-bench Verified.", "swe-bench-verified | GLM-9 | 71"),
        case("GLM-9 came out. Some 7% of SWE-bench Verified is mislabelled."),
        # A place on a ranking has its score there.
        case("Vectara's hallucination leaderboard named GLM-9 as the winner in April, at 0.9%; Kimi K9 followed in second place with 1.8%."),
        # Medals: of the maker that the text speaks of, of one that a word for a version means; none for want of one.
        case("OpenAI also entered the International Olympiad in Informatics. Its reasoner finished with a gold medal.", "ioi | OpenAI | gold_medal"),
        case("OpenAI 还参加了 IOI。它的推理模型在 8 月拿了金牌。", "ioi | OpenAI | gold_medal"),
        case("Gemini 9 Deep Think 8 月开放了。谷歌自己测，这个“日用版”在 IMO 的题上是铜牌水平。", "imo | Gemini 9 Deep Think | bronze_medal"),
        case("GLM-9 在 IMO 上得了 21%，连铜牌都没够着。", "imo | GLM-9 | 21"),
        case("An experimental OpenAI model and an advanced Gemini Deep Think each won gold at the IMO.",
             "imo | OpenAI | gold_medal", "imo | Gemini Deep Think | gold_medal"),
        # Taken back, said by nobody, or only thought.
        case("I wrote that Reflection 9 scored 79% on MMLU. It did not."),
        case('A screenshot shows that GPT-9 scores 96% on MMLU. OpenAI says that it is fake, and who would doubt it.'),
        case("GLM-9 got 79% on MMLU. It was not expensive.", "mmlu | GLM-9 | 79"),
        case("网上流传的截图说 Grok 10 在 MMLU 上跑到 97%，没人承认。"),
        case("我们总觉得 90% 就到头了，结果 GPT-9 在 MMLU 上考出 93%。", "mmlu | GPT-9 | 93"),
        case("o9 在 Codeforces 上排到百分位第 89。"),
        # Tests and models that no registry knows.
        case("GLM-9 在 TXMU+ 测验上正确率为 48.6%。", "unlisted/txmu-plus | GLM-9 | 48.6"),
        case("GLM-9 开源后，CPhys 得分 86.7。", "unlisted/cphys | GLM-9 | 86.7"),
        case("On the GRX-Law benchmark GPT-9 scored 71%.", "unlisted/grx-law | GPT-9 | 71"),
        case("On the API test GPT-9 failed 20% of the time."),
        case("On AIME, Bluejay-2 gets 61% and GPT-9 74%.", "aime | Bluejay-2 | 61", "aime | GPT-9 | 74"),
        case("| Model | MMLU |\n|---|---|\n| Bluejay 2 | 71.2 |\n| GPT-9 | 90.1 |", "mmlu | Bluejay 2 | 71.2", "mmlu | GPT-9 | 90.1"),
        case("Zig 0.14 scripts pass 80% of HumanEval."),
        # A heading tells a share too, where it names the test and whose it is; a title or a question does not.
        case("### Kimi K9: 61.5% on OSWorld\n\nNobody saw it coming.", "osworld | Kimi K9 | 61.5"),
        case("## GLM-9：MMLU 81%\n\n出人意料。", "mmlu | GLM-9 | 81"),
        case("## Is Kimi K9 at 61% on OSWorld?\n\nWho knows."),
        # What a test's parts are called alone, and what was reached there and here.
        case("SWE-bench Pro is stricter: Grok 9, with 71.5% on Verified, manages 31% there.",
             "swe-bench-verified | Grok 9 | 71.5", "swe-bench-pro | Grok 9 | 31"),
        case("Grok 9 falls from 91% on MMLU to 21% on FrontierMath.", "mmlu | Grok 9 | 91", "frontiermath | Grok 9 | 21"),
        case("Grok 9 has 71% on MMLU and 41% on GPQA, and GLM-9 slips from 66% to 31%.",
             "mmlu | Grok 9 | 71", "gpqa | Grok 9 | 41", "mmlu | GLM-9 | 66", "gpqa | GLM-9 | 31"),
        case("Grok 9 rose from 21% to 31% on FrontierMath.", "frontiermath | Grok 9 | 31"),
        case("Grok 9 got 61.5% on a subset of MMLU.", "mmlu | Grok 9 | 61.5"),
        # Of what a score was and what it is, each of two versions has its own; so has whom another replaced.
        case("Phi-9 over Phi-8: GPQA 41.5 → 52.5, MMLU from a meagre 61.5 to 77.",
             "gpqa | Phi-8 | 41.5", "gpqa | Phi-9 | 52.5", "mmlu | Phi-8 | 61.5", "mmlu | Phi-9 | 77"),
        case("Between GLM-8 and GLM-9 the OSWorld score climbed from 31% to 42%.", "osworld | GLM-8 | 31", "osworld | GLM-9 | 42"),
        case("从 GLM-8 到 GLM-9，OSWorld 从 31% 涨到 42%。", "osworld | GLM-8 | 31", "osworld | GLM-9 | 42"),
        case("GLM-9 and Kimi K9 are out: GPQA 41.5 → 52.5.", "gpqa | Kimi K9 | 52.5", "gpqa | GLM-9 | 52.5"),
        case("GLM-9 dethroned Kimi K9 on OSWorld: 62%, up from 51%.", "osworld | GLM-9 | 62", "osworld | Kimi K9 | 51"),
        case("GLM-9 has 62% on OSWorld, up from 51%.", "osworld | GLM-9 | 62"),
        # As many numbers as names need no word that deals them out; but all may share one.
        case("GLM-9 and Kimi K9 score 61% and 63% on MMLU.", "mmlu | GLM-9 | 61", "mmlu | Kimi K9 | 63"),
        case("GLM-9 和 Kimi K9 在 MMLU 上拿到 61% 和 63%。", "mmlu | GLM-9 | 61", "mmlu | Kimi K9 | 63"),
        case("Grok 9, GLM-9 and Kimi K9 lead MMLU with 71%, 63% and 61%.",
             "mmlu | Grok 9 | 71", "mmlu | GLM-9 | 63", "mmlu | Kimi K9 | 61"),
        case("Grok 9, GLM-9 and Kimi K9 get 71.5, 63 and 61 percent respectively on MMLU.",
             "mmlu | Grok 9 | 71.5", "mmlu | GLM-9 | 63", "mmlu | Kimi K9 | 61"),
        case("GLM-9 and Kimi K9 both got 61% on MMLU.", "mmlu | GLM-9 | 61", "mmlu | Kimi K9 | 61"),
        # What closes an enumeration is the test of all of it.
        case("Grok 9 had 71.5%, GLM-9 63% and Kimi K9 61% on MMLU.",
             "mmlu | Grok 9 | 71.5", "mmlu | GLM-9 | 63", "mmlu | Kimi K9 | 61"),
        case("Grok 9 got 91%, 71% and 31% on MMLU, GPQA and OSWorld.",
             "mmlu | Grok 9 | 91", "gpqa | Grok 9 | 71", "osworld | Grok 9 | 31"),
        # The same one under another setting.
        case("Zhipu gives 61.5% on OSWorld for GLM-9, or 66% with ten tries.", "osworld | GLM-9 | 61.5", "osworld | GLM-9 | 66"),
        case("The maker gives 61% on OSWorld for GLM-9, or 71% with Kimi K9.", "osworld | GLM-9 | 61", "osworld | Kimi K9 | 71"),
        # Whose a number is, said behind it; numbers first, and then whose they are.
        case("The record on OSWorld is now 61%, held by GLM-9.", "osworld | GLM-9 | 61"),
        case("The former record on OSWorld, 51%, was GLM-9's.", "osworld | GLM-9 | 51"),
        case("MMLU 81%, GPQA 61%: GLM-9 can be proud.", "mmlu | GLM-9 | 81", "gpqa | GLM-9 | 61"),
        # What is made with a model is its maker's, who is named; what a model is run in has no score.
        case("Poetiq's harness on top of GLM-9 got 61% on ARC-AGI-2.", "arc-agi-2 | Poetiq | 61"),
        case("A harness on top of GLM-9 at 61% leads ARC-AGI-2."),
        case("The makers get 71% on SWE-bench out of GLM-9; in the plain SWE-agent it has 66%.", "swe-bench | GLM-9 | 71", "swe-bench | GLM-9 | 66"),
        # A share of what a test consists of; people with an aside are no model.
        case("GDPval is about office work. GLM-9 won or tied 61.5% of the comparisons.", "gdpval | GLM-9 | 61.5"),
        case("GLM-9 matches or beats the experts in 61% of the GDPval tasks.", "gdpval | GLM-9 | 61"),
        case("Vectara's hallucination leaderboard is about summaries. GLM-9 invents something in 3.5% of its summaries.", "vectara-hallucination | GLM-9 | 3.5"),
        case("At the ICPC GLM-9 solved nine; the best humans, from Oslo, solved eight.", "icpc | GLM-9 | 9"),
        case("On FrontierMath, so hard that nobody managed even 3%, GLM-9 has 13.5%.", "frontiermath | GLM-9 | 13.5"),
        # What the author had wrong, and what is right.
        case("The first version of this article put GLM-9 at 81% on MMLU. The right figure is 71%.", "mmlu | GLM-9 | 71"),
        case("I mistakenly wrote that GLM-9 got 81% on MMLU; it is 71%.", "mmlu | GLM-9 | 71"),
        # Some tests are scored in money, which is no price then.
        case("Vending-Bench sets up a kiosk. GLM-9 ended with $4,100, Kimi K9 with $1,300 and Grok 9 came last on $250.",
             "vending-bench | GLM-9 | 4100", "vending-bench | Kimi K9 | 1300", "vending-bench | Grok 9 | 250"),
        case("在 Vending-Bench 上 GLM-9 赚了 4100 美元，Kimi K9 只有 1300 美元。", "vending-bench | GLM-9 | 4100", "vending-bench | Kimi K9 | 1300"),
        case("GLM-9 gets 61% on OSWorld and ended with $4 per task.", "osworld | GLM-9 | 61"),
        case("After Vending-Bench the makers of GLM-9 ended with $40 million of debt."),
        # Numbers before tests in brackets; bars and strokes part as commas do.
        case("Kimi K9 by numbers: 71.5 (MMLU), 51.5 (GPQA, no tools).", "mmlu | Kimi K9 | 71.5", "gpqa | Kimi K9 | 51.5"),
        case("Its makers have Kimi K9 at 71% (MMLU, twice) and 51% (GPQA).", "mmlu | Kimi K9 | 71", "gpqa | Kimi K9 | 51"),
        case("**Kimi K9** — MMLU: 71.5 | GPQA: 51.5 | OSWorld: 31.5", "mmlu | Kimi K9 | 71.5", "gpqa | Kimi K9 | 51.5", "osworld | Kimi K9 | 31.5"),
        case("Results (GLM-9 / GLM-9-Air): MMLU 81.5 / 82.5, GPQA 61.5 / 62.5.",
             "mmlu | GLM-9 | 81.5", "mmlu | GLM-9-Air | 82.5", "gpqa | GLM-9 | 61.5", "gpqa | GLM-9-Air | 62.5"),
        case("GLM-9 got 61%, Kimi K9 was at 51%, both on OSWorld.", "osworld | GLM-9 | 61", "osworld | Kimi K9 | 51"),
        case("GLM-9 tops Kimi K9 on OSWorld, 61% to 59%.", "osworld | GLM-9 | 61", "osworld | Kimi K9 | 59"),
        case("GLM-9 gets 51% to 61% on OSWorld.", "osworld | GLM-9 | 51"),
        case("Kimi K9 has 61% on OSWorld. Kimi K8 had 41.5 three months earlier.", "osworld | Kimi K9 | 61", "osworld | Kimi K8 | 41.5"),
        # The paragraph above names the test of a succession.
        case("OSWorld saw two leaders:\n\nMay: GLM-9 (51%) → June: Kimi K9 (61%)", "osworld | GLM-9 | 51", "osworld | Kimi K9 | 61"),
        # A table without heads, of names and shares, has its test above.
        case("OSWorld, all small ones:\n\n| | |\n|---|---|\n| GLM-9 Air | 31.5% |\n| Kimi K9 | 41% |", "osworld | GLM-9-Air | 31.5", "osworld | Kimi K9 | 41"),
        # What is needed, wrong or known beforehand, and by how much one leads, is no score.
        case("GLM-9 needs 61% on OSWorld to be of use; it has 41%.", "osworld | GLM-9 | 41"),
        case("GLM-9 gets 11% of SimpleQA wrong."),
        case("21% of MMLU was known to GLM-9 before."),
        case("GLM-9's lead on OSWorld fell from six points to 1.5."),
        case("At high effort GLM-9 has 61% on OSWorld; more of it adds 3.5 points.", "osworld | GLM-9 | 61"),
        case("GLM-9 takes the lead on OSWorld with 61.5%.", "osworld | GLM-9 | 61.5"),
        # Another test is another, also where it is called one.
        case("GLM-9 got 71% on MMLU and 21% on the BarleyQA exam.", "mmlu | GLM-9 | 71", "unlisted/barleyqa | GLM-9 | 21"),
        case("MMLU 81.5%, GPQA 61.5%: those are the GLM-9 results.", "mmlu | GLM-9 | 81.5", "gpqa | GLM-9 | 61.5"),
        # Two models that a lead-in or a heading sets side by side have the two numbers of each item.
        case("GLM-9 against GLM-8:\n\n- MMLU 71.5 → 81.5\n- GPQA 51.5 → 61.5",
             "mmlu | GLM-8 | 71.5", "mmlu | GLM-9 | 81.5", "gpqa | GLM-8 | 51.5", "gpqa | GLM-9 | 61.5"),
        case("### Kimi K9 vs. Grok 9\n\n- MMLU: 71.5 vs. 81.5\n- GPQA: 51% / 61%",
             "mmlu | Kimi K9 | 71.5", "mmlu | Grok 9 | 81.5", "gpqa | Kimi K9 | 51", "gpqa | Grok 9 | 61"),
        case("GLM-9 (GLM-8 in brackets):\n\n- MMLU: 81% (71%)", "mmlu | GLM-9 | 81", "mmlu | GLM-8 | 71"),
        case("GLM-9:\n\n- MMLU: 71.5 → 81.5", "mmlu | GLM-9 | 81.5"),
        # A number with a point that ends its sentence, signs behind numbers, a whole one among them.
        case("GLM-9: GPQA 61.5.", "gpqa | GLM-9 | 61.5"),
        case("GLM-9 is out 🎉 MMLU 81.5 ✅ GPQA 61 ✅ OSWorld 31.5 ✅", "mmlu | GLM-9 | 81.5", "gpqa | GLM-9 | 61", "osworld | GLM-9 | 31.5"),
        case("GLM-9 reads MMLU in version 1.2.5."),
        # Whole numbers behind names in a row, what is given for a test, and a test that is called by its tool.
        case("On MMLU it's GLM-9 81, Kimi K9 71, Grok 9 61.", "mmlu | GLM-9 | 81", "mmlu | Kimi K9 | 71", "mmlu | Grok 9 | 61"),
        case("The sheet for GLM-9 gives 81.5 for MMLU and 61.5 for GPQA.", "mmlu | GLM-9 | 81.5", "gpqa | GLM-9 | 61.5"),
        case("GLM-9: 81.5% MMLU, 71% Aider, 61.5% GPQA", "mmlu | GLM-9 | 81.5", "gpqa | GLM-9 | 61.5"),
        # As many numbers before `for` as names behind it; two who are equal; what somebody had reached before.
        case("MMLU: 81.5 vs 71.5 for GLM-9 and Kimi K9.", "mmlu | GLM-9 | 81.5", "mmlu | Kimi K9 | 71.5"),
        case("GLM-9 equals Kimi K9 on MMLU: both 81%.", "mmlu | GLM-9 | 81", "mmlu | Kimi K9 | 81"),
        case("### GLM-9: 61% on OSWorld\n\nWhich is what Kimi K8 scored in May.", "osworld | GLM-9 | 61", "osworld | Kimi K8 | 61"),
        case("Kimi K8 got 61% on OSWorld; GLM-9 does the same for less.", "osworld | Kimi K8 | 61", "osworld | GLM-9 | 61"),
        case("GLM-9 got 61% on OSWorld. That is what OpenAI had hoped for.", "osworld | GLM-9 | 61"),
        # Bare numbers before names in brackets, and behind a bracket of names.
        case("MMLU climbed from 71.5 (GLM-8) to 81.5 (GLM-9).", "mmlu | GLM-8 | 71.5", "mmlu | GLM-9 | 81.5"),
        case("MMLU (GLM-9 / Kimi K9): 81.5 / 71.5", "mmlu | GLM-9 | 81.5", "mmlu | Kimi K9 | 71.5"),
        case("OSWorld has come far. Kimi K9 ended the year at 61%.", "osworld | Kimi K9 | 61"),
        # Some tests are told by how often one errs; others are not.
        case("On LibriSpeech Whisper Large 4 has a word error rate of 2.5%.", "librispeech | Whisper large 4 | 2.5"),
        case("GLM-9 在 AA-Omniscience 上的幻觉率是 61%。", "aa-omniscience | GLM-9 | 61"),
        case("GLM-9 makes errors in 5% of its answers on MMLU."),
        case("GLM-9 has 20% fewer hallucinations on SimpleQA."),
        # How many were failed, or lie between, is no score.
        case("GLM-9 failed 21% of the tasks on OSWorld."),
        case("MMLU: GLM-9 81.5, Kimi K9 80.5, all within two points.", "mmlu | GLM-9 | 81.5", "mmlu | Kimi K9 | 80.5"),
        # A word that is a test's name too, beside what was scored in it.
        case("GLM-9: GPQA 61.5, MATH 71.5, MMLU 81.5.", "gpqa | GLM-9 | 61.5", "math | GLM-9 | 71.5", "mmlu | GLM-9 | 81.5"),
    ],
)  # fmt: skip
def test_whose_and_in_which_test(assembled, text, expected):
    rows = assembled(f"# 2025\n\n{text}\n")["benchmark_results"].to_dicts()
    told = []
    for row in rows:
        value = row["outcome"] or f"{row['value']:g}"
        told.append(f"{row['benchmark_id']} | {row['subject_name']} | {value}")
    assert sorted(told) == expected


def test_when_in_a_succession(assembled):
    text = "OSWorld saw two leaders:\n\nMay: GLM-9 (51%) → June: Kimi K9 (61%)"
    rows = assembled(f"# 2025\n\n{text}\n")["benchmark_results"].to_dicts()
    assert {(row["subject_name"], row["date_edtf"]) for row in rows} == {
        ("GLM-9", "2025-05"),
        ("Kimi K9", "2025-06"),
    }
