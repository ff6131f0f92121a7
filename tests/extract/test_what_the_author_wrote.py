# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Happenings of an author's own, of rankings without a name, and of what became free for all."""

import pytest


def happened(observed, text: str) -> list[str]:
    told = (o for o in observed(text).observations if o.table == "events")
    own = (o for o in told if o.value("event_type") not in ("release", "milestone"))
    return sorted(
        {
            f"{o.value('event_type')} | {o.value('subject_name')} | {o.date.value.edtf if o.date else '-'}"
            for o in own
        }
    )


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("5 月我写过一篇讲提示词的文章。", ["publication | 我 | 2025-05"]),
        ("2025年3月写年中盘点时，我感叹过一句：没人知道怎么造。", ["publication | 我 | 2025-03"]),
        ("十月的某一天，我忽然发觉离不开它，便写了「我用它做的所有东西」。", ["publication | 我 | 2025-10"]),
        # a time in a title counts from no writing of this text
        ("10 月，我意识到离不开它，于是写了《这一周我做的东西》。", ["publication | 我 | 2025-10"]),
        ("6 月它首次公布时我写过一篇。", ["publication | 我 | 2025-06"]),
        ("In March I saw how late I was and wrote “Small repairs of a shed”.", ["publication | I | 2025-03"]),
        ("10 月，我写了一个插件。", []),
        ("10 月，我写过三个脚本，都很短。", []),
        ("10 月，我用 Claude 写了一段代码。", []),
        ("我写过一篇关于它的文章。", []),
        ("4 月，LMArena 推出了新的榜单，由医生打分。", ["publication | LMArena | 2025-04"]),
        ("In March Scale AI published a new coding benchmark.", ["publication | Scale AI | 2025-03"]),
        ("12 月，OpenAI 的模型登上了一个新的排行榜。", []),
        ("Mistral 在 9 月让大家都能免费使用 GPT-9。", ["pricing | GPT-9 | 2025-09"]),
        ("9 月起，人人都能免费用上 GPT-9 了。", ["pricing | GPT-9 | 2025-09"]),
        ("Claude 9 Sonnet 从 4 月推出时起就可以免费使用。", ["pricing | Claude Sonnet 9 | 2025-04"]),
        ("Claude 9 Sonnet was free to use from its start in April.", ["pricing | Claude Sonnet 9 | 2025-04"]),
        ("5 月，我让同事免费用我的 GPT-9 账号。", []),
        ("5 月，还没有人能免费使用 GPT-9。", []),
    ],
)  # fmt: skip
def test_what_the_author_and_the_makers_did(observed, text: str, rows: list[str]) -> None:
    assert happened(observed, text) == rows
