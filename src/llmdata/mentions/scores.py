"""How scores and the names of tests are written, in a sentence in which every character of a known model is `▣`
and of any other known name `▢`.
"""

from __future__ import annotations

MODEL, OTHER = "▣", "▢"
A = rf"(?<!{MODEL}){MODEL}++(?:\s?[(（][^()（）\n]{{1,24}}[)）])?"

# A capitalized name with what may follow: more of its words, an edition, a year, a length.
WORD = r"[A-Z][A-Za-z0-9]*(?:[.&-][A-Za-z0-9]+)*"
TAIL = rf"(?:\s(?:&\s)?{WORD}|\sv\d+(?:\.\d+)?|\s20\d\d|\s\d{{1,4}}[KM]\b|\s\d(?:\.\d)?(?=\s*(?:[,.;:()]|\Z|[a-z]{{2,}}\b)))"
LATIN = r"(?<![A-Za-z0-9._▣▢-])[A-Z][A-Za-z0-9]*(?:[-.&][A-Za-z0-9]+)*(?:\s(?:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*|v\d+(?:\.\d+)?|20\d\d|\d{1,4}[KM]|\d(?:\.\d)?(?=\s*[\u4e00-\u9fff，。：:、（])))*(?![A-Za-z0-9_/-]|\.[A-Za-z0-9])"
HAN_NAME = r"[^“”「」『』《》\n，。；：%▣▢]{2,12}"
# … or Chinese that ends as names of tests do.
PAPER = r"[\u4e00-\u9fff]{2,8}?(?:测验|測驗|测试(?!集|版|了|过|员)|考试|试卷|司考|学测|學測|高考卷|百科|大考|卷(?![积子]))(?:\s20\d\d)?"

SHARE = r"\d{1,3}(?:\.\d{1,2})?\s?(?:%|(?i:per\s?cent\b))"
SCORE = rf"(?<![\w.$€£¥-])(?:{SHARE}|\d{{1,3}}\.\d{{1,2}}(?!\d|\.\d|\s?[x×])(?:\s(?i:points?))?|\d{{2,4}}(?!\d|[.,]\d|%|\s?[x×])(?:\s(?i:points?))?)"
SCORE_ZH = r"(?<![\w.$€£¥-])(?:\d{1,3}(?:\.\d{1,2})?\s?[%％]|\d{1,4}(?:\.\d{1,2})?\s?分(?!钟|鐘)|\d{1,3}\.\d{1,2}(?=\s*(?:[，。；、）)/]|\Z|[和与降升涨跌提]|，)))"
