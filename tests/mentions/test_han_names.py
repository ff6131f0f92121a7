# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Models whose names are Chinese words with a version, and that no registry knows."""

import pytest


@pytest.fixture(scope="module")
def unknown(mentioned):
    """The guessed models of a text, each with its maker."""

    def read(text: str) -> set[str]:
        _, mentions = mentioned("# 2025 年回顾\n\n" + text)
        return {
            f"{m.entity.name} of {m.entity.organization_id}"
            for m in mentions.entities
            if m.guessed and m.entity.type == "model"
        }

    return read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a word for models stands beside the name, or within it
        ("3 月，栖云智能发布栖云 3 大模型。", {"栖云 3 of 栖云智能"}),
        ("知行大模型 4.0 于 5 月 6 日发布。", {"知行 4.0 of None"}),
        ("5 月 6 日，有人放出了“知行”大模型 4.0。", {"知行 4.0 of None"}),
        ("栖云 3（5 月 6 日发布）是我今年用得最多的模型。", {"栖云 3 of None"}),
        ("我最喜欢的小模型是栖云 3，5 月开源。", {"栖云 3 of None"}),
        # its parameters are told, and that it came out
        ("3 月，某大学开源了“栖云 3”，70 亿参数。", {"栖云 3 of None"}),
        ("7 月，某研究所开源了 7B 的苍术-2。", {"苍术-2 of None"}),
        # so do billions in its name
        ("Kimi K9 很好。“云帆-13B”在 MMLU 上得分 79.2。", {"云帆-13B of None"}),
        ("“墨池-32B”于 8 月 3 日开源。", {"墨池-32B of None"}),
        ("显存要 13B 模型才够，买了 24B 的卡。", set()),
        ("我们搬到了三楼的会议室-7B。", set()),
        # its maker brought it out
        ("3 月初，杭州一家小公司“栖云智能”开源了栖云 3。", {"栖云 3 of 栖云智能"}),
        ("3 月初，宁波的一家小公司栖云智能开源了栖云-7B。", {"栖云-7B of 栖云智能"}),
        ("3 月初，一家创业公司开源了栖云-7B。", {"栖云-7B of None"}),
        ("8 月，谷歌推出“远帆 2”。", {"远帆 2 of google"}),
        # it stands among models
        ("4 月，Gemini 9 Pro、栖云 3 和 Kimi K9 先后发布。", {"栖云 3 of None"}),
        # brackets give the name in letters, which all places then bear
        ("6 月，有人发布了模型远帆-1（Farsail-1，13B）。远帆-1 很小。", {"Farsail-1 of None"}),
        # one sure place speaks for all of the name, each with its version
        ("5 月，栖云 3 大模型发布。到了 9 月，栖云 4 也来了。", {"栖云 3 of None", "栖云 4 of None"}),
        # films, chips, phones, rockets, fields and what is counted bear numbers as well
        ("哪吒 2 上映那天，Kimi K9 发布。", set()),
        ("小米 15 发布的那周，华为推出了麒麟 9020。", set()),
        ("昇腾 910 是训练模型用的芯片。", set()),
        ("神舟 20 在 4 月发射，同月 Kimi K9 发布。", set()),
        ("OpenAI 发布的模型比工业 4.0 还难懂。", set()),
        ("OpenAI 在 5 月发布了版本 2。", set()),
        ("这学期第 3 周，我们用到了实验 2 的模型。", set()),
        ("5 月，栖云 3 上线。", set()),
        ("模型在推理 2 小时后给出了答案。", set()),
        ("这个模型的得分 3 年里涨了 2 倍。", set()),
        ("发布会 5 月 6 日开，模型一共 3 款。", set()),
    ],
)  # fmt: skip
def test_a_chinese_name_with_a_version_is_a_models_where_the_sentence_says_so(unknown, text, names):
    assert unknown(text) == names


def test_it_is_released(observed):
    found = observed("# 2025 年回顾\n\n7 月 3 日，某研究所开源了 7B 的苍术-2。").observations
    assert [
        (claim.subject.name, claim.value("stage"), claim.date.value.edtf)
        for claim in found
        if claim.table == "releases"
    ] == [("苍术-2", "release", "2025-07-03")]
