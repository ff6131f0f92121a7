"""Words that take the claim from what they govern, whichever table it would be a row of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from llmdata.tables import Tables

Rows = Callable[..., list[str]]

ZH = {
    "metrics": ("6 月，", "Mistral ", "的年化收入超过 7 亿美元"),
    "leaderboards": ("6 月，", "Qwen9 ", "在 LMArena 上排名第一"),
    "benchmark_results": ("6 月，", "Qwen9 ", "在 SWE-bench Verified 上得了 61%"),
    "events": ("6 月，", "Mistral ", "收购了 Cohere"),
    "prices": ("6 月，", "Anthropic ", "把 Claude Pro 的价格降到每月 15 美元"),
}
EN = {
    "metrics": "Mistral's run-rate revenue reached $700 million in June",
    "leaderboards": "Qwen9 topped LMArena in June",
    "benchmark_results": "Qwen9 scored 61% on SWE-bench Verified",
    "events": "Mistral acquired Cohere in June",
}
FRAMED_ZH = """
据说{0}{1}{2}。
{0}据说{1}{2}。
{0}{1}据说{2}。
{0}據說{1}{2}。
据传，{0}{1}{2}。
{0}有消息称{1}{2}。
{0}有人声称{1}{2}。
{0}有网友编造说{1}{2}。
网传{1}{2}。
{0}{1}否认{2}。
{0}我不相信{1}{2}。
{0}我猜{1}{2}。
{0}人们担心{1}{2}。
{0}很多人误以为{1}{2}。
{0}他开玩笑说{1}{2}。
{0}{1}未必{2}。
{0}{1}的目标是{2}。
{0}{1}扬言要{2}。
{0}他夸口说能让{1}{2}。
{0}分析师曾预测{1}{2}。
想象一下：{0}{1}{2}。
虚构一个例子：{0}{1}{2}。
{0}{1}{2}的消息是假的。
{0}{1}{2}，这并不属实。
{0}{1}{2}，但这并没有发生。
{0}{1}{2}，后来被证伪。
{0}{1}{2}的可能性很小。
{0}{1}{2}还有待证实。
{0}“{1}{2}”只是个玩笑。
""".split("\n")[1:-1]
TOLD_ZH = """
{0}{1}{2}。
{0}据报道，{1}{2}。
{0}我没想到{1}{2}。
{0}虽然没人相信，{1}{2}。
{0}{1}{2}，这不是传闻。
{0}{1}{2}，据说很热闹。
{0}{1}{2}，这是个错误的决定。
{0}{1}{2}，这样的事并没有发生在别处。
{0}{1}{2}，离目标还很远。
有人说这是泡沫，但{0}{1}{2}。
经过半年的传闻，{0}{1}{2}。
他否认了分歧，{0}{1}{2}。
听说过的人不多：{0}{1}{2}。
免得有人说我忘了：{0}{1}{2}。
省得有人说不全，{0}{1}{2}。
""".split("\n")[1:-1]
FRAMED_EN = """
Rumour has it that {0}.
Some say {0}.
Allegedly {0}.
I doubt that {0}.
I bet {0}.
He joked that {0}.
Nobody believed that {0}.
The joke goes that {0}.
Fake news: {0}.
The company denied that {0}.
It was falsely reported that {0}.
The story that {0} was false.
{0}, which turned out to be a hoax.
A slide said that {0}; it was a fake.
The leak claimed that {0}.
{0}, but that never happened.
""".split("\n")[1:-1]
TOLD_EN = """
{0}.
Few noticed, but {0}.
After months of rumours, {0}.
Some say it is a bubble, but {0}.
Nobody denied it: {0}.
Few believed in it; {0}.
Lest some say I forgot: {0}.
""".split("\n")[1:-1]


@pytest.mark.parametrize("frame", FRAMED_ZH)
def test_a_frame_takes_the_claim_from_every_table(frame: str, rows: Rows) -> None:
    text = "\n\n".join(frame.format(*parts) for parts in ZH.values())
    assert rows(text, of=" ".join(ZH)) == []


@pytest.mark.parametrize("frame", TOLD_ZH)
def test_what_is_told_all_the_same_is_claimed(frame: str, rows: Rows) -> None:
    for table, parts in ZH.items():
        assert rows(frame.format(*parts), of=table), (table, frame)


@pytest.mark.parametrize("frame", FRAMED_EN)
def test_so_in_english(frame: str, rows: Rows) -> None:
    text = "\n\n".join(frame.format(claim) for claim in EN.values())
    assert rows(text, of=" ".join(EN)) == []


@pytest.mark.parametrize("frame", TOLD_EN)
def test_what_is_told_in_english(frame: str, rows: Rows) -> None:
    for table, claim in EN.items():
        assert rows(frame.format(claim), of=table), (table, frame)


@pytest.mark.parametrize(
    ("lead_in", "told"),
    [
        ("按日子记一笔", ["GLM-9", "GLM-9-Air"]),
        ("按日子记一笔，免得有人说我偏心", ["GLM-9", "GLM-9-Air"]),
        ("先把账列全，省得有人说漏", ["GLM-9", "GLM-9-Air"]),
        ("传闻不算，只记官方的", ["GLM-9", "GLM-9-Air"]),
        ("有些我没用过，照样列上", ["GLM-9", "GLM-9-Air"]),
        ("Rumours aside, this is what shipped", ["GLM-9", "GLM-9-Air"]),
        ("Some of these I never used", ["GLM-9", "GLM-9-Air"]),
        ("关于明年，有人说", []),
        ("传闻", []),
        ("Rumours", []),
    ],
)
def test_a_lead_in_frames_its_list(
    lead_in: str, told: list[str], assembled: Callable[..., Tables]
) -> None:
    items = "- 9 月 5 日：GLM-9。\n- 9 月 6 日：智谱开源 GLM-9-Air。\n"
    releases = assembled(f"{lead_in}：\n\n{items}")["releases"]
    assert sorted(releases["subject_name"]) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“Codex was released on May 16.” Rubbish!", []),
        ("“Codex” was released on May 16. Rubbish! I wanted more.", ["Codex"]),
    ],
)
def test_a_verdict_is_on_what_it_quotes(
    text: str, told: list[str], assembled: Callable[..., Tables]
) -> None:
    assert [*assembled(f"# 2025 in review\n\n{text}")["releases"]["subject_name"]] == told


# What brackets tell of as talk or as a change of its own reaches no farther than they do.
@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "xAI 的 Grok 9（网传要换名字）与月之暗面的 Kimi K9 在 7 月同日发布。",
            {"Grok 9 | release | 2025-07", "Kimi K9 | release | 2025-07"},
        ),
        (
            "4 月，智谱上线 GLM-9（小道消息称 6 月停用），阶跃星辰上线 Step 9。",
            {"GLM-9 | release | 2025-04", "Step-9 | release | 2025-04"},
        ),
        (
            "4 月，月之暗面推出 Kimi K9（每月 30 元，9 月又涨到 45 元）。",
            {"Kimi K9 | release | 2025-04"},
        ),
        (
            "xAI launched Grok 9 ($12, raised to $19 in November) in February.",
            {"Grok 9 | release | 2025-02"},
        ),
        ("4 月，据传智谱上线 GLM-9（每月 30 元）。", set()),
        ("智谱上线 GLM-9（6 月，每月 30 元）。", {"GLM-9 | release | 2025-06"}),
    ],
)
def test_how_far_brackets_reach(
    text: str, rows: set[str], released: Callable[[str], set[str]]
) -> None:
    assert released(text) == rows


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "4 月，月之暗面推出 Kimi K9（每月 30 元，9 月又涨到 45 元）。",
            {30: "2025-04", 45: "2025-09"},
        ),
        ("智谱推出 GLM-9（每月 30 元，盛传年底涨价）。", {30: None}),
    ],
)
def test_the_day_of_a_change_is_no_other_sums(
    text: str, dates: dict[int, str | None], assembled: Callable[..., Tables]
) -> None:
    prices = assembled(f"# 2025\n\n{text}")["prices"]
    assert dict(zip(prices["amount"], prices["date_edtf"], strict=True)) == dates
