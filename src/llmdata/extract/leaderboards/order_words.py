"""Words by which what they lead in stands in the order of its places; patterns without regard to case."""

from __future__ import annotations

COUNT = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
# `from top to bottom`, `from the best down`.
DOWN_FROM_TOP = (
    r"\b(?:from\s+)?(?:the\s+)?(?:top|best|above|first|highest|strongest)\s+(?:to|down\s+to)\s+(?:the\s+)?(?:bottom|below|worst|last|lowest|weakest)\b"
    r"|\bfrom\s+(?:the\s+)?(?:top|best|highest|strongest|first)(?:\s+(?:place|spot))?\s+(?:down(?:wards?)?|on)\b|\bbest\s+first\b"
)
# `the first three on the board`: not `the first three to arrive`.
FIRST_FEW = rf"first\s+{COUNT}\b(?!\s+(?:\w+\s+){{0,2}}(?:to|that|which|who|I|we|you|months|weeks|days|quarters|years|hours|times|rounds|generations|versions)\b)"

# Verbs that move another off a place, and where to: `把它掀了下去`.
PUSHED_OFF = r"(?:挤|拉|赶|踢|顶|拽|轰|掀|撵|推(?=了?[下走翻掉])|拱|踹|扯|扳|请(?=了?[下走]))(?:了)?(?:下|走|掉|翻|出)"
