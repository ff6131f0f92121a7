"""What somebody said or made known at a time, where the words behind tell nothing else."""

from __future__ import annotations

from llmdata.extract.events.happening import Happening
from llmdata.extract.patterns import Example

_SAID = r"(?:said|wrote|reported|disclosed|revealed|warned|predicted|admitted|argued|conceded|acknowledged|cautioned|explained|complained|insisted|promised|told\s+[^,.;:]{2,40}?)"
# Behind it comes what is said, at once or behind a time and a place.
_THAT = r"(?=(?:\s+(?:in|at|on|to|the\s+day)\b[^.;:]{0,50}?)?(?:\s+that\b|:\s|,?\s+[“\"]|\s+how\b))"

REPORTS: tuple[Happening, ...] = (
    Happening(
        "event.said", "publication",
        "said|wrote|reported|disclosed|revealed|warned|predicted|admitted|argued|conceded|acknowledged|cautioned|explained|complained|insisted|promised|told",
        rf"(?i:(?<!be )(?<!is )(?<!was )(?<!are )(?<!were )(?<!been )\b{_SAID}{_THAT})",
        kinds="O", alone=True, heads=True,
        yes=(
            Example("Nadia Fox said at a conference on 13 December that data was running out.", ("publication | Nadia Fox | 2025-12-13",)),
            Example("In November Anthropic reported that it had stopped a gang of burglars.", ("publication | Anthropic | 2025-11",)),
            Example("Deezer wrote in May: \"half of it is noise\".", ("publication | Deezer | 2025-05",)),
        ),
        no=(
            "Nadia Fox said that data was running out.",
            "In May I said that this would end badly.",
            "In May Nadia Fox never said that data was running out.",
            "In December OpenAI was said to want more.",
            "In March a lawyer of OpenAI admitted that nobody had asked.",
            "In April Google engineers reported that the chips ran hot.",
        ),
    ),
    Happening(
        "event.said-zh", "publication",
        "说|称|表示|披露|透露|写道|承认|警告|预言|指出",
        r"(?<![据听传号声堪所宣])(?:说|称(?!为|作|之|呼|赞|霸)|表示|披露|透露|写道|承认|警告|预言|指出)(?![法服明出不])(?=[，：]?(?:它|其|已经?|有[\u4e00-\u9fff]))",
        kinds="O", alone=True, known=True, heads=True,
        yes=(
            Example("11 月 13 日，Anthropic 披露它挫败了一伙小偷的行动。", ("publication | Anthropic | 2025-11-13",)),
        ),
        no=("Anthropic 披露它挫败了一伙小偷的行动。", "11 月，Anthropic 搬了家，业内人士称其房租不低。", "11 月，Anthropic 没有披露任何细节，只说自己会继续调查。"),
    ),
)  # fmt: skip
