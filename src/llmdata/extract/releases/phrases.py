"""Pieces of patterns that several rules of releases share; see docs/rules.md."""

from __future__ import annotations

# What may stand between a verb and its object; a name with `的` behind it only describes the object
# (`基于 Qwen3 的 MiMo`), and so do sums and offers in a row (`推出每月 9 元、首月半价的 X`).
BETWEEN = "(gap|of|and (?= gap? (money|promo|size))|org|date|promo|money|feature|dash|size|called|update gap? version_word|(hypothesis|denial) (gap|date|release|emerge){0,4} of|thing gap? of gap?){0,7}?"
NAMES = (
    "thing aside? (and (gap? thing gap? of gap?|gap? org of?|gap of|gap)? thing aside?){0,12}"
    # `Mistral Small 3, a 24B model, and Qwen2.5-VL.`: the last one, behind an explanation
    " (comma (gap|size|of){1,4} and thing aside? stop|comma and? later thing aside? (?! (gap|date){0,3} (release|emerge|preview|update)))?"
)
MORE = "(gap? comma? and? gap? (include gap? colon?|colon) gap? thing aside? (and thing aside?){0,12})?"
# What leads in the names behind a noun for them: `两款模型：`, `浏览器，例如`, `new models (`.
LEADS_IN = "(colon|comma) gap? ((include|hypothesis) gap? colon?)? (org of?)?|open (org of?)?"
OBJECT = f"({BETWEEN} (gap? ({LEADS_IN}))?|words ({LEADS_IN})) subject({NAMES} {MORE}) (?! gap? of gap? thing)"
SUBJECT = "subject(thing aside? (and (org of?|gap of|gap)? thing aside?){0,12})"
# What explains a name between commas: `ChatGPT Atlas, OpenAI's browser, debuted`.
APPOSED = "(aside? comma (gap|of|org|size|called|called thing){1,6} comma)?"
# `推迟到 8 月才`, `8 月 7 日（不是 7 月）`: what stands beside the date tells when it was not.
WHEN = "(gap|date aside?|later|date and date|of gap|denial gap date){0,4}"
