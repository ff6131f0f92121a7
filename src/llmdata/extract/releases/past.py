"""Verbs of the English past by their form: the regular ones, and the strong ones, a closed class."""

from __future__ import annotations

STRONG = (
    "ate|became|began|bent|bet|bit|blew|bore|bought|bred|broke|brought|built|burnt|came|caught|chose|clung|cost|crept|cut|dealt|"
    "drank|drew|drove|dug|fed|felt|fell|fled|flew|fought|forgave|forgot|found|froze|gave|ground|grew|had|heard|held|hid|hit|"
    "hung|hurt|kept|knew|laid|lay|learnt|led|left|lent|let|lit|lost|made|meant|met|paid|put|quit|ran|rang|read|rode|rose|said|sang|"
    "sank|sat|saw|sent|set|shook|shone|shot|shrank|shut|slept|slid|slipped|sold|spent|spoke|spoilt|sprang|spun|stole|stood|struck|stuck|swam|"
    "swept|swore|swung|taught|thought|threw|took|told|tore|understood|was|were|wept|went|woke|won|wore|wound|wrote"
)
PAST = rf"(?:\w{{2,}}ed|{STRONG})"
