# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Glossaries in other layouts, and bold lead words that are no terms.

Names are invented.
"""

import pytest
from tests.extract.cases import listed as case

MOSS = "prompt moss | lines nobody dares to delete | Nadia Fox | 2025-03"
PATCH = "ghost patch | changes that nobody has read | Nora Vance | 2025-05"
MOSS_ZH = "提示苔 | 提示苔 | 没人敢删的提示词 | 娜迪亚·福克斯 | 2025-03"
PATCH_ZH = "幽灵补丁 | 幽灵补丁 | 没人读过的合并请求 | Nora Vance | 2025-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Entries open with a bold word and a full stop, which is bold with it.
        case("## What we learned to call things\n\nA short glossary.\n\n- **Prompt moss.** Nadia Fox's phrase, from a post in March, for lines nobody dares to delete. Print it out.\n- **Ghost patch.** Nora Vance coined this in May: changes that nobody has read.\n",
             MOSS, PATCH),
        case("Some new expressions:\n\n- **Ghost patch.** Popularized in May by Fjord's Nora Vance, as a replacement for others.\n- **Lintslop.** A Fjord Business Review article in August gave us the name for warnings that nobody reads.\n- **Window debt.** Mine, I'm afraid, from the April 8 letter: the context you have promised.\n",
             "ghost patch | 2025-05", "lintslop | warnings that nobody reads | Fjord Business Review | 2025-08",
             "window debt | the context you have promised | 2025-04-08"),
        # Paragraphs, with a dash, a colon, or a clause that tells whose it is.
        case("## Words of 2025\n\n**Prompt moss** — lines nobody dares to delete, coined by Nadia Fox in March.\n\n**Ghost patch:** changes that nobody has read (Nora Vance, May).\n", MOSS, PATCH),
        case("## Words I use\n\n**The merge cliff** is Nora Vance's, from May: no tests, no reviewers, a deadline.\n\n**The cliff** is where I live.\n",
             "merge cliff | no tests, no reviewers, a deadline | Nora Vance | 2025-05"),
        # Under headings of their own.
        case("## The lexicon\n\n### Prompt moss\n\nLines nobody dares to delete. Nadia Fox's word, from March.\n\n### Claude Code\n\nOut in May.\n\n## Money\n\n### Pricing\n\nIt fell in May.\n",
             "prompt moss | Lines nobody dares to delete | Nadia Fox | 2025-03"),
        # A sentence behind the word tells who brought it up, or its own that it came up.
        case("## Words I use\n\n- **Lint debt**: warnings that nobody reads. I started saying this in July.\n", "lint debt | warnings that nobody reads | 2025-07"),
        case("## Words I use\n\n**Lint debt** is better than what we had. Nora Vance gave it a push in June.\n", "lint debt | 2025-06"),
        case("## Words I use\n\n**Lint debt** got popular in June, when everybody had some.\n", "lint debt | 2025-06"),
        case("## Words I use\n\n**Lint debt** is what the people of Fjord called, in June, warnings that nobody reads.\n", "lint debt | 2025-06"),
        case("## Words I use\n\n- **Lint debt**: warnings that nobody reads. In July I fixed them.\n", "lint debt | warnings that nobody reads"),
        # The word in the other language is set off along with it.
        case("## 年度词汇\n\n**Lint debt，规范债。** Nora Vance 5 月提出，说的是没人看的警告。\n", "lint debt | 规范债 | 没人看的警告 | Nora Vance | 2025-05"),
        # Notes in brackets are no names.
        case("## Jargon\n\n- **Ghost patch** (noun, May): changes that nobody has read.\n", "ghost patch | changes that nobody has read"),
        # Who is owed one is asked first.
        case("## Buzzwords\n\n**Prompt moss.** Who said it first? It means lines nobody dares to delete.\n\n**Ghost patch.** We owe this one to Nora Vance, who used it in May.\n",
             "prompt moss | lines nobody dares to delete", "ghost patch | Nora Vance | 2025-05"),
        # No heading says so, but the entries do.
        case("## Odds and ends\n\n- **Prompt moss.** Nadia Fox's phrase, in March, for lines nobody dares to delete.\n- **Ghost patch.** Nora Vance coined this in May: changes that nobody has read.\n- **Lintslop.** Warnings that nobody reads.\n",
             MOSS, PATCH, "lintslop | Warnings that nobody reads"),
        case("## 今年学会的叫法\n\n- **提示苔。** 娜迪亚·福克斯 3 月在博客里的说法，指没人敢删的提示词。\n- **周五悬崖。** Nora Vance 6 月造的：没有测试、没有评审、只有死线。\n",
             "提示苔 | 提示苔 | 指没人敢删的提示词 | 娜迪亚·福克斯 | 2025-03", "周五悬崖 | 周五悬崖 | 没有测试、没有评审、只有死线 | Nora Vance | 2025-06"),
        case("## 黑话指南\n\n1. 提示苔：没人敢删的提示词（娜迪亚·福克斯，3 月）\n2. 幽灵补丁：没人读过的合并请求（Nora Vance，5 月）\n", MOSS_ZH, PATCH_ZH),
        case("## 今年的新说法\n\n- 「提示苔」——没人敢删的提示词，出自娜迪亚·福克斯 3 月的一条推文\n- 「幽灵补丁」——没人读过的合并请求，Nora Vance 5 月喊出来的\n", MOSS_ZH, PATCH_ZH),
        case("## 年度热词\n\n### 提示苔\n\n没人敢删的提示词。娜迪亚·福克斯 3 月提出。\n", MOSS_ZH),
        case("## 年度热词\n\n### “提示苔”（prompt moss）\n\n没人敢删的提示词。娜迪亚·福克斯 3 月提出。\n",
             "prompt moss | 提示苔 | 没人敢删的提示词 | 娜迪亚·福克斯 | 2025-03"),
        # A theme that is about words; a version is no full stop; another name is no meaning.
        case("## Words got invented\n\n**Prompt moss**: lines nobody dares to delete.\n\n**Kettling**, coined by Nora Vance in May, is when an agent goes round.\n\n**Ghost patch** (or phantom patch) is the art of not reading.\n",
             "ghost patch", "kettling | when an agent goes round | Nora Vance | 2025-05", "prompt moss | lines nobody dares to delete"),
        case("## 词语之年\n\n- **提示苔 2.0**：娜迪亚·福克斯 3 月提出，指没人敢删的提示词。\n",
             "提示苔 2.0 | 提示苔 2.0 | 指没人敢删的提示词 | 娜迪亚·福克斯 | 2025-03"),
        case("## Words fail me\n\n**Pricing**: it fell in May.\n"),
        # Bold words that lead in what is told of them are no terms.
        case("## Winners and losers\n\n**Pricing.** It fell in May.\n\n**Energy.** Nora Vance's report in May put a number on it.\n\n**Patience.** Mine ran out in April.\n"),
        case("## What we learned\n\n- **Claude Code.** Anthropic brought it out in May, and we called it the future.\n- **Vision.** Popularized in June by Nora Vance.\n- **Trust.** The word from Brussels is no.\n"),
        case("## Terms of use\n\n- **Privacy.** Changed in May.\n\n## In other words\n\n- **Costs.** They tripled by June.\n"),
        case("## 今年学到的\n\n- **价格。** 一路跌，6 月又跌一半。\n- **信任。** 我在 4 月就没了。\n\n## 关键词：降价\n\n- **输入。** 5 月降了一半。\n"),
    ],
)  # fmt: skip
def test_terms(rows, text, expected):
    assert rows(text, of="terms") == expected


def test_who_coined_a_word_and_when_is_a_happening(rows):
    text = "## New words\n\n- **Ghost patch.** Nora Vance coined this in May.\n- **Lintslop.** Warnings.\n"
    assert rows(text, of="events") == ["terminology | ghost patch | 2025-05"]
