"""Any text that a file may hold: the review's sentences, Markdown, names, numbers, junk."""

from hypothesis import strategies as st
from tests.edits.review import SENTENCES
from tests.edits.strategies import NAMES

STARTS = (
    "# ", "## ", "- ", "* ", "  - ", "1. ", "3. ", "> ", "    ", "```\n", "~~~\n", "| ", "---\n",
)  # fmt: skip
MARKS = (
    "**", "*", "_", "`", "~~", "[", "](", ")", "](https://example.org/a_(b))", "![", "<!--", "-->",
    "<b>", "</b>", "<script>", "<br>", "&amp;", "&nbsp;", "\\", "|", "  \n", "\t", "\r\n", "\ufeff",
    "\u200b", "\u3000",
)  # fmt: skip
WORDS = (
    "2025 年", "3 月", "12 月 30 日", "2 月 30 日", "第二季度", "年底", "去年", "截至", "9999 年",
    "13 月", "发布", "推出", "预览", "改名", "升级", "开源", "發佈", "没有", "如果", "计划", "和",
    "、", "/", "（", "）", "每月", "每百万 token", "/月", "20 美元", "$0.005", "¥", "999 万亿美元",
    "半价", "前三个月", "排行榜", "LMArena", "排名第", "第一", "0", "前五：", "70B", "（high）",
    "Apache 2.0", "参数", "released", "in March", "$20 a month", "3.1、3.2", "4.5/4.6", "M2",
    "Scout", "OpenAI", "Google", "月之暗面", "ChatGPT Pro",
)  # fmt: skip
LINES = st.builds(
    "".join,
    st.lists(
        st.sampled_from(WORDS)
        | st.sampled_from([name.words for name in NAMES])
        | st.sampled_from(MARKS)
        | st.text(max_size=4),
        min_size=1,
        max_size=12,
    ),
)
PIECES = st.sampled_from(SENTENCES) | st.sampled_from(SENTENCES) | LINES
BREAKS = st.sampled_from(("", "", "\n", "\n\n", "\n\n", "\r\n")) | st.sampled_from(STARTS).map(
    "\n{}".format
)
MARKDOWN = st.lists(st.tuples(PIECES, BREAKS), max_size=25).map(
    lambda pieces: "".join(part for piece in pieces for part in piece)
)
