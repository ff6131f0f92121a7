"""How a text tells a rank: the words for it and sentences that tell it, one rule a way of telling.

Words that are triggers already (`排名第三`, `ranked second`, `topped`) need no rule of their own. Where
two rules read the same words, the first of them counts.
"""

from __future__ import annotations

from llmdata.extract.leaderboards.rules_anywhere import ANYWHERE
from llmdata.extract.leaderboards.rules_beside import BESIDE_NAMES
from llmdata.extract.leaderboards.rules_in_turn import IN_TURN
from llmdata.extract.leaderboards.rules_of_changes import CHANGES
from llmdata.extract.leaderboards.standing import Standing

# A sentence is read only where one of these stands: a rule with words of its own adds them here.
CUES = (
    "🥇|🥈|🥉|亚军|季军|紧随|紧跟|紧追|次之|其次|挤|赶|拉下|followed|behind|runner|ousted|relegat|最高|夺|问鼎|折桂|霸|"
    "独占鳌头|之巅|霸主|擂主|封王|称王|登基|加冕|头筹|交椅|状元|冠军|桂冠|第|top|head|lead|led|dominat|conquer|crown|place|spot|position|"
    "overall|number|no.|#|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    "tenth|eleventh|twelfth|teenth|it off|them off|it down|it aside|it out|took over|"
    "takes over|取而代之|取代|把它|将其|final|决赛|易主|易手|更迭|换人|轮番|先后|hands|passed|moved|musical|went|king|"
    "queen|ruler|rules|throne|dethron|unseat|rank|score|rating|comes next|came next|"
    "come next|is next|was next|follows|列其后|随其后|跟其后|pride of|only|仅|只|rounds|rounded|"
    "rounding|completes|completed|completing|winner|champion|won|wins|反超|超越|抢走|换成|until|"
    "居首|首位|王座|当家|坐庄|掀翻|换了|新主|它夺|其夺|它抢|edged|slipped past|moved past|overtook|overtaken|leapfrog|eclips|宝座|王位|榜一|climb|most used|most popular|用量|调用|用得|1st|2nd|3rd|0th|1th|2th|3th|4th|"
    "5th|6th|7th|8th|9th|best|highest|甩|领先|高出|超出|拉开|压过|ahead|clear of|依次|顺序|次序|座次|排位|in order|the order|podium|standings"
)

RULES: tuple[Standing, ...] = (*ANYWHERE, *BESIDE_NAMES, *CHANGES, *IN_TURN)
