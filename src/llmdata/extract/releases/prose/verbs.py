"""How English says that something came out, by the part that the thing has in the clause.

What comes out by itself (`saw the light of day`), what is brought out (`was put up`), and what a
maker does to it, in one word or in two with the thing between them (`let … out of the house`).
"""

from __future__ import annotations

import re

from llmdata.lazily import lazily

# So many of them are no audience that it came to: `reached 650 million users`.
_COUNT = r"(?:(?:a|an|nearly|almost|about|over|more than|some) )*(?:[\d.,]+\w* |\w+ ){0,2}(?:hundred|thousand|million|billion)s?\b|\d"
_USERS = r"(?:(?:[\w\ue000\ue001]+(?:,\d{3})* ){0,3}(?:users|subscribers?|customers|consumers|developers|testers|creators|members|researchers|comers|audience|world|masses)\b|every(?:body|one)|all|(?:the )?public)"
_AUDIENCE = rf"(?:{_USERS}|(?:\w+ ){{0,3}}(?:public|groups?|circle|number(?! (?:one|two|three|\d))|handful|thousand|hundred|dozen|few|press|media|companies|firms|schools|partners|artists|students|teams|businesses)\b)"
_PLACES = r"(?:hugging ?face|github|the (?:web|hub|api|market|table|shelf|shelves|street|world|internet|app stores?|play store|open)|ollama|modelscope|sale|line|offer|general (?:release|sale|availability)|display|iphones?|ios|android|windows|the mac|mac ?os|desktops?|phones?)"
_TRIAL = (
    r"(?:(?:a |an |its |the )?(?:\w+ ){0,2}(?:preview|beta|alpha|trial|early access|testing|pilot))"
)
_AVAILABLE = r"(?:(?:\w+ ){0,2}(?:available|public|official|accessible|downloadable|stable)|ga\b)"
ADVERB = (
    r"(?:\w+ly|also|then|now|just|only|soon|first|next|again|too|even|still|once more|at last|at long last|in the end|in turn|"
    r"in due course|without (?:\w+ ){0,2}(?:fanfare|warning|ceremony|word|notice)|itself|themselves|all|both|each|however|though|of course|as well|thereupon|duly|there|promptly)"
)
# What brings out something else does not come out; a time behind the verb is no such thing.
OBJECT = r" (?:an?|its|their|another|two|three|four|several|some|more) (?!(?:[\w-]+ ){0,3}?(?:days?|weeks?|months?|years?|hours?|minutes?|moments?|while|bit|night|times?)\b)"
# … nor does what is followed by a name: `Cursor launched Composer`.
_NAMED = r" (?:\ue000|(?-i:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z])\w)"
# … or by whom it was done to: `landed us in court`.
_ALONE = rf"(?!{OBJECT}|{_NAMED}| (?:me|us|him|them|you)\b)"
_NTH = r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)"
_NUMBER_ONE = r"(?:number|no\.) ?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
_BOARD = r"boards?|tables?|lists?|charts?|rankings?|(?:\w+\s?)?leaderboards?|\w*arena|\w+[- ]?bench\w*|pile|heap|pack|class|standings"
# What comes in at a place of a ranking was there before.
_A_PLACE = (
    rf"(?: (?:straight |directly )?(?:at|in|on|to|into|as|inside|within|near|around|just outside)(?: the| a| joint| equal| an equal| its| rank| place| position)? (?:(?:{_NTH}) (?:place|spot|position|slot|rank)"
    rf"|{_NUMBER_ONE}|# ?\d|top (?:\d|three|four|five|six|ten|twenty|spot|place|position))\b"
    rf"| (?:straight |directly )?(?:at|to|near|on)(?: the)? top(?: of (?:(?:the|its|every|most|both|all) )?(?:[\w-]+ )?(?:(?:{_BOARD})\b|\ue005)|(?<=on top)(?! of\b))"
    rf"| (?:at|in|into|to)(?: joint| equal)? (?:{_NTH})(?:[.,;:!?)]| (?:on|overall|in|of|among|behind|ahead|there|and|but|with)\b|\Z)"
    r"| (?:on|at|to|in|near) (?:rank|position|place) \d)"
)
_NO_PLACE = rf"(?!{_A_PLACE})"
AT_A_PLACE = lazily(_A_PLACE, re.IGNORECASE)  # right behind a verb: `landed at 7th`
# Where what was there turns up: `appeared in Nature`, `arrived at an answer`, `landed its maker in court`.
TURNS_UP = (
    r"(?:appear(?:ed|s) (?:in (?:\d[\d.]* ?(?:%|percent)|an? (?:lawsuit|paper|study|court|film|ad|commercial|trial|survey)\b|court\b|(?-i:Nature|Science)\b)|more\b|less\b|as (?:an? )?(?:witness|guest|evidence))|arriv(?:ed|es) (?:at (?:the (?:right|wrong|same)|an? (?:answer|solution|conclusion|result))\b|in (?:most (?:companies|offices|firms)|the enterprise(?! plan))\b)"
    r"|land(?:ed|s) (?:outside|(?:\ue001|(?-i:[A-Z])[\w ]{1,24}?) in (?:court|trouble|hot water|the news)|in (?:court|trouble)|on my ))"
)
# Behind the thing, by itself.
COMES = (
    rf"(?!{TURNS_UP})"
    rf"(?:(?:launch(?:ed|es)|ship(?:ped|s)|debut(?:ed|s)|premiered){_ALONE}|arriv(?:ed|es)|land(?:ed|s)(?! (?:me|us|him|them|you)\b)|appear(?:ed|s)|emerg(?:ed|es)(?! as (?:the|one|an?|its)\b)|surfaced|materiali[sz]ed|"
    rf"dropped{_ALONE}(?! (?:to|by|from|below|out|off|its|the|support|in (?:price|quality|the)))|followed(?! (?:by|up|that|instructions|the|in the footsteps|suit|orders|directions|its|\w+ instructions))|"
    r"c(?:ame|ome)(?: (?:out|along|in|next|too|later|at last|only|to (?:market|us|light|life)))?(?= (?:in|on|at|with|as|under|only|late|early|a|the|just|two|three|along)\b|[ ,.]*[\ue002-\ue004,.;]|$)(?! (?:in (?:first|second|third|last|at|handy|behind|under|two|three|four|several|many)|on (?:top|par|board|stage|strong)|a (?:long|close|distant)|with (?:a |an )?(?:price|catch|cost|warning|caveat|risk|problem|limit)|under (?:fire|attack|pressure|scrutiny)))|"
    rf"(?:goes|went|gone) (?:live|public|out|up|ga|online|gold|global|worldwide|free|on (?:sale|general release|general sale|offer|{_PLACES})|into (?:general availability|{_TRIAL}|production|service)|to (?:all|every(?:body|one)|(?:an? )?{_AUDIENCE}))|"
    r"(?:goes|went|gone) (?:up )?on(?:to)? [\ue000\ue001\ue005] for (?:\w+ )?(?:testing|tests|voting)|"
    rf"rolled out{_ALONE}|rolled in|(?:became|went|gone|goes) {_AVAILABLE}|be(?:come|came) (?:open|open[- ]source|open[- ]weight)|hit (?:{_PLACES}|ga|the {_USERS}|general availability|version 1)|"
    rf"reach(?:ed|es) (?!{_COUNT})(?:ga|general availability|version 1|{_USERS}|{_PLACES}|production)|showed up|turned up|popped up|cropped up|(?:made|had|took|celebrated) (?:its|their|his) (?:\w+ )?(?:debut|entrance|entry|bow|appearance|premiere|first outing)|"
    r"did (?:so|likewise|the same)\b|followed suit\b|(?:saw|sees|seen) (?:the )?(?:light(?: of day)?|daylight)|broke cover|(?:left|exited|graduated from|emerged from|came out of|stepped out of) (?:the |its |their )?(?:\w+ )?(?:beta|preview|alpha|early access|labs?|stealth)|slipped out|sneaked out|snuck out|stepped out|trickled out|"
    rf"opened(?: up)?(?= (?:its doors )?to {_AUDIENCE}| (?:for|on|in|at|as)\b| [\ue002-\ue004]|[,.])(?! (?:up|the|a|in (?:the|a)\b(?! (?:spring|summer|autumn|fall|winter|first|second|third|fourth))))|touched down|checked in|moved (?:in)?to (?:general availability|{_TRIAL}|production)|"
    rf"joined (?:it|them|the (?:\w+ )?(?:family|line-?up|range|ranks|party|fray|club|catalogue|field|race|series))|got (?:its|their) (?:\w+ )?(?:release|launch|debut|premiere|weights)|(?:start(?:ed|s)|beg[au]n|begins) (?:shipping|rolling out|(?:its|a|the) (?:\w+ )?(?:roll-?out|beta|preview|trial)|appearing|to (?:ship|roll out|appear|arrive|reach)|(?:life )?(?:with|as|in) (?:an? |its |the )?(?:\w+ ){{0,2}}(?:pilot|beta|preview|trial|early access|invite-only)\b)|"
    rf"made it (?:out|to (?:market|{_USERS}|{_PLACES})|into (?:the open|{_USERS}))|found its way (?:to|onto|into) (?:{_PLACES}|{_USERS})|enter(?:ed|s) (?:service|general availability|the market|the world|the scene|the stage|{_TRIAL})|ended (?:its|their|the) (?:\w+ )?(?:beta|preview|wait)|"
    rf"(?:was|were|is|are) (?:\w+ly |finally |at last |now |there |already |suddenly )?(?:out(?: of the (?:door|gate|house|lab))?|up(?= (?:(?:on|in|at|by) )?(?:the )?[\ue002])|here|live|with us|upon us|on (?:sale|the market|offer|{_PLACES})|up on {_PLACES}|available|there for (?:all|every(?:body|one))|ready for (?:download|{_USERS})|open to {_USERS})(?! (?:there|to (?:be|get)|of (?:date|reach|stock|control|touch)|in front))|"
    r"(?:is|are|was|were) (?:dated|born|of)(?= [\ue002]| (?:in|on|from|back)\b)|(?:is|are) (?:from|of) (?:the )?(?=[\ue002])|(?:date[sd]?|stem(?:s|med)) (?:back )?(?:from|to)(?= [\ue002]| the\b)|(?:has|have) existed|go(?:es|ne)? back to(?= [\ue002])|"
    r"(?:was|were) (?:simply |just |suddenly |all at once )?there(?= [\ue002]| on\b| in\b)|(?:did )?bec(?:ame|ome) (?:a (?:\w+ )?product|reality|real|official|the default)|"
    r"(?:lost|loses|dropped|shed|sheds|shook off) (?:its|the|their) (?:\w+ )?(?:preview|beta|experimental|alpha|waitlist)(?: (?:label|tag|status|badge|sticker))?|(?:stopped|ceased|was no longer) (?:being |to be )?(?:an? )?(?:experimental|experiment|preview|beta|trial)\b|complete[ds] (?:it|the (?:family|set|range|line-?up|series|trio|quartet))|rounded (?:off|out) the \w+|"
    r"can (?:now )?be (?:had|downloaded|used|tried|bought|ordered|tested|run)|could (?:finally |now )?be (?:had|downloaded|used|tried|bought)|(?:was|were) (?:the )?(?:\w+ )?(?:gift|present|surprise|launch|release|newcomer|novelty|answer|reply|response|contribution|debut)(?= (?:of|in|on|from|for)\b| [\ue002])|"
    rf"(?:started|began)(?= (?:on|in) (?:the )?(?:\w+ )?[\ue002](?! (?:to|by|with|against)\b))|been (?:out|there|with us|(?:up )?on (?:{_PLACES}|[\ue000\ue001])|available|around|live)(?= [\ue002-\ue004]| (?:in|on|since|for sale|from)\b))"
    rf"{_NO_PLACE}"
)
# Behind the thing and a form of `be`.
DONE = (
    r"(?:born(?= (?:in|on)\b| [\ue002])|made the default|introduced to|re-?leased|launched|shipped|introduced|unveiled|announced|published|presented(?! (?:to be|with)\b)|revealed|open[- ]sourced|open[- ]weighted|debuted|issued|offered(?= (?:to|in|on|as|for|free)\b| [\ue002-\ue004]|[,.])|"
    rf"opened(?: up)?(?= to {_AUDIENCE}| (?:for|in|on|as)\b| [\ue002-\ue004])|made {_AVAILABLE}|put (?:out|up|online|live|forward|(?:up )?on(?:to)? {_PLACES}|(?:in)?to (?:general availability|{_TRIAL}|circulation|service|the hands of {_USERS})|before {_USERS}|in (?:front of|the hands of) (?:the )?(?:\w+ ){{0,3}}\w+)|"
    rf"brought (?:out|to (?:market|light|{_USERS}|{_PLACES})|into the open)|rolled out|pushed (?:out|live|to (?:{_PLACES}|{_USERS}))|dropped(?! (?:from|by|in favou?r))|posted(?= (?:to|on|as|in|at|by|with|under)\b| [\ue002-\ue004])|uploaded|handed (?:out|over|to)|"
    rf"(?:thrown|flung|laid) (?:wide )?open(?= to {_AUDIENCE}| (?:for|in|on|as)\b| [\ue002-\ue004]|[,.])|(?:let|set|turned) (?:out|loose|free)(?: (?:of|from) (?:the|its) \w+)?(?! on (?!the (?:public|world|market|masses|web|internet)\b)(?:our|my|the|a|an|his|their|its)\b)|unleashed|sent (?:out|into the world|to {_USERS}|into {_TRIAL})|declared (?:\w+ )?(?:available|ready|finished|stable|complete|ga\b|final)|promoted to|switched on|turned on|delivered|given (?:away|to (?:the )?{_USERS}|a (?:\w+ )?(?:release|launch|debut))|"
    r"freed|distributed|rushed out|hurried out|ushered in|moved (?:in)?to general availability|served up|laid (?:out|open)|taken (?:public|live|out of (?:beta|preview))|seeded to|extended to (?:all|every(?:body|one))|"
    r"unwrapped|uncorked|premiered|first (?:shown|seen)|shown(?: off)?|demonstrated(?! to be\b)|demoed|demo'd|teased|previewed|trailed|glimpsed)"
)
# Before the thing, whatever a maker does to it.
DOES = (
    r"(?:re-?leas(?:ed|es|ing)|launch(?:ed|es|ing)|shipp?(?:ed|s|ing)|introduc(?:ed|es|ing)|unveil(?:ed|s|ing)|announc(?:ed|es|ing)|publish(?:ed|es|ing)|present(?:ed|s|ing)|reveal(?:ed|s|ing)|open[- ]sourc(?:ed|es|ing)|"
    rf"made {_AVAILABLE}|(?:let|set|turned) loose|g(?:a|i)v(?:e|es|ing) away|(?:threw|flung|swung|opened) (?:open )?(?:the |its )(?:doors?|gates?) (?:to|of|on|for)|put (?:out|up|online|forward)|brought (?:out|us|forth|to market)|roll(?:ed|s|ing) out|push(?:ed|es|ing) out|dropp(?:ed|ing)(?! (?:from|by|to|out|support|again)\b)|post(?:ed|ing)|upload(?:ed|s|ing)|issu(?:ed|es|ing)|unleash(?:ed|es|ing)|deliver(?:ed|s|ing)|"
    r"(?:gave|handed|granted) (?:us|the world|everyone|everybody|(?:\w+ )?(?:users|developers|subscribers|customers))|"
    r"(?:c(?:ame|omes|oming)|popped|burst) (?:out|back|up|in|along|forward|forth)(?: from [\w' ]{1,24})?(?: (?:at|in|on) [\w:'\ue001\ue002 ]{1,30})? with|(?:follow|answer|repli|respond|counter|return|open|surpris|finish|clos|end|clos|celebrat|retaliat|impress|round)(?:ed|d)(?: (?:\ue000|up|back|everyone|everybody|us|all|in kind|the (?:month|year|week|day|quarter)|off|out|it|that|again|immediately|late))*(?:,? (?:(?:in|on|at) (?:the )?)?[\ue002])? with|"
    rf"(?:hit|struck|fired|shot|came|bounced) back(?: at \w+)? with|kicked (?:things )?off(?: the (?:month|year|week))? with|weighed in with|chipped in with|joined in with|made (?:waves|news|headlines|a splash|amends|good) with|"
    rf"took the (?:wraps|covers?|veil|lid|cloth) off|pulled the (?:wraps|covers?|veil|sheet|cloth) off|lift(?:ed|s) the (?:curtain|veil|lid) (?:on|off)|pulled back the curtain on|drew back the curtain on|"
    r"(?:beg[au]n|started|begins|starts) (?:offering|selling|shipping|rolling out|distributing)|beg[au]n to (?:offer|ship|roll out|sell)|started to (?:offer|ship|roll out|sell)|treated (?:us|everyone|everybody|the world|\w+) to|threw in|tossed out|threw out|sent out|served up|"
    r"(?:showed|(?<=had )shown|(?<=has )shown)(?: (?:off|us|the world))?(?! (?:that|how|in|why|us (?:that|how))\b)|demonstrated|demoed|teased|previewed|trailed|(?:gave|offered|granted) (?:us |everyone |the world |\w+ )?an? (?:\w+ )?(?:look|glimpse|taste|preview|peek) (?:of|at)|"
    r"(?:had|has|have had) (?:\w+ )?(?:ready|things to show|news)|open(?:ed|s)(?! (?:up )?(?:the|a|an|its|new) (?:office|door|era|way|question|lab|market|window|can|fire|chapter|path|gate|debate))|"
    r"freed|put on the table|unwrapped|uncorked|debuted|premiered|tweeted(?: out)?|shared|added|(?:slipp?|sneak|push|rush|hurri)(?:ed|es) out|snuck out|graced us with|blessed us with)"
)
# The same as infinitives, behind words that say that it was done.
DID = (
    r"(?:(?:did [^,;.]{0,24}?\bwas|did|managed|decided|chose|hurried|rushed|went on|proceeded|took \w+ until [\ue003]|needed until [\ue003]|waited until [\ue003]|got round|(?:was|were)(?= (?:the )?(?:first|last|next|able|quick|early|late|\ue001) )|(?:the )?(?:first|last|next)|time|ready enough)(?: (?!not\b|never\b)[\w\ue001]+)?,? (?:then |finally |also )?(?:to )?"
    r"(?:release|launch|ship|introduce|unveil|announce|publish|present|reveal|open[- ]source|open|bring(?: out)?|put out|roll out|push out|issue|deliver|offer|let loose|give(?: us| away| the world)?|show off))"
)
# Before the thing, what it takes with words behind it: `let ● out`, `put ● on Hugging Face`.
TWO_PART: tuple[tuple[str, str], ...] = (
    (
        r"(?:let|lets|letting)",
        r" (?:out|loose(?! on (?:our|my|a|an|his)\b)|go|free|fly|off the leash|into the (?:wild|open|world))\b",
    ),
    (
        r"(?:rolled|rolls|rolling|rushed|hurried|slipped|sneaked|snuck)",
        r" out\b(?! of (?!the (?:door|house|lab|gate)\b))",
    ),
    (
        r"(?:set|turned)",
        r" (?:loose|free)\b(?! on (?!the (?:public|world|market|masses|web|internet)\b)(?:our|my|the|a|an|his)\b)",
    ),
    (
        r"(?:had|got|get|gets)",
        rf" (?:out|live|ready|online|on (?:the market|sale|{_PLACES}))\b(?! of)",
    ),
    (
        r"(?:put|puts|putting|placed)",
        rf" (?:(?:up )?on(?:to)? [\ue000\ue001](?!['\w-])|(?:(?:up )?on(?:to)? (?:{_PLACES}|sale|offer)|out|up|online|(?:in)?to (?:general availability|{_TRIAL}|the (?:hands|api)|production)|in(?:to)? (?:front of|the hands of|general availability)|before)\b)",
    ),
    (r"(?:made|makes|making)", rf" {_AVAILABLE}(?! in (?:our|my|the company)\b)"),
    (
        r"(?:brought|took|takes|taken|bringing)",
        rf" (?:out|public|live|to (?:market|{_USERS}|{_PLACES})|into the open|out of (?:beta|preview)|into {_TRIAL})(?:\b|$)",
    ),
    (
        r"(?:gave|gives|given|handed|sent|sends|pushed|extended|offered)",
        rf" (?:out|over(?! to (?!(?:the )?{_USERS}))|live|out (?:in)?to|to (?:the )?{_USERS}|to (?:the )?press|into (?:{_TRIAL}|the world))\b",
    ),
    (r"(?:opened|opens|opening|threw)", rf" (?:up |open )?(?:to|for) (?:the )?(?:a |{_USERS})"),
    (
        r"(?:moved|promoted|pushed|graduated|shifted)",
        r" (?:in)?to (?:general availability|ga|stable|production)\b",
    ),
    (r"(?:declared|pronounced|called)", r" (?:\w+ly )?(?:available|ready|stable|finished|ga)\b"),
    (r"(?:showed|shown|demonstrated|demoed|teased)", r" (?:off\b|to\b|on stage\b|at\b)"),
)
# Before the thing, which is the subject of an inverted clause: `then came ●`.
INVERTED = (
    r"(?:(?:came|arrived|landed|appeared|emerged|followed|launched|debuted)(?: (?:also|at last|finally|first|next|too|then))?|there(?: has| have| had|'s)? (?:also |now |even )?(?:been|followed|came|come|appeared|arrived|was|were)|(?:next|then|first|last|also|next up|up next|after (?:that|it)|also new) (?:was|were|came|up was|out)|(?:along|out|in) came|"
    r"that (?:was|is|became)|(?:(?:[\ue001](?:'s|')?|the|its|their|his|a) (?:(?!best|most|favou?rite|worst|top|default|main|strongest|fastest|cheapest|winner)[\w'\-]+ ){0,5}?(?:answer|reply|response|surprise|gift|present|contribution|offering|entry|launch|release|newcomer|novelty|retort|follow-?up|successor|highlight|star|debutant|turn|drop|arrival|news|story|headline|event|sensation|bombshell|comeback|move|strike|shot|salvo|opener|finale)"
    r"(?: of (?:the|that|my|our) (?:\w+ )?(?:day|week|month|quarter|season|spring|summer|autumn|fall|winter|half))?(?:,? (?:(?:of|on|in|from) )?(?:the )?[\ue002],?)? (?:was|were|is|came in the (?:form|shape) of|took the (?:form|shape) of|became|bore the name|carries the name|went by the name of|is called|was called))|"
    r"turned out(?: (?:in|on) [\ue002])? to be|(?:was|were) (?:revealed|unmasked)(?: (?:in|on) [\ue002])? (?:as|to be)|it was the turn of|(?:was|were) (?:followed|succeeded|replaced|superseded|joined) by|(?:followed|succeeded|replaced|superseded) by|(?:made|makes) way for|(?:gave|gives) way to)"
)
# What such a clause says of a thing that nobody has told of yet: what is new of it, or whose place it takes.
# Not at a place of a ranking: `replaced ● at the top of the board`.
_NOT_IN_RANK = r"(?! (?:[^.;,]{1,16} )?(?:(?:at|from|on) (?:the |its )?(?:very )?(?:top|head|summit|lead|throne)\b|as (?:the )?(?:new )?(?:number one|leader|champion|king|no\.? ?1|#1)\b|in (?:first|second|third|top) (?:place|spot)\b))"
TAKES_OVER = rf"(?:replaced|superseded|succeeded|swallowed|absorbed|supplanted|took (?:over from|the place of)){_NOT_IN_RANK}"
ENTERS = (
    r"(?:(?:doubled|tripled|quadrupled|opened (?:up )?(?:the|a) (?:era|age|line)|"
    r"combined|merged|unified|tidied up|cleaned up|refined|sharpened|"
    + TAKES_OVER
    + r")(?! (?:its|their|our|my|to|down)\b))"
)
_PREVIEWED = lazily(
    r"\b(?:showed|shown|demonstrated|demo(?:ed|'d|s)|teas\w+|preview\w*|trail(?:ed|s)|glimpse\w*|(?:first |early )?look|taste|peek|seeded)\b",
    re.IGNORECASE,
)
TRIAL = lazily(
    r"\b(?:previews?|beta|alpha|early access|experimental|as an experiment|(?:invited|selected|trusted|early|first|few|thousand|hundred|dozen|handful of) (?:\w+ )?(?:testers|users|developers|researchers|partners|customers|artists|film-?makers)|testers|invit(?:e|ed|ation)|wait(?:ing )?list|"
    r"(?:small|limited|closed|select|chosen) (?:\w+ )?(?:group|circle|number|set|audience|public|test|trial|run)|handful|(?:to|for) (?:\w+ )?(?:researchers|testers)(?: only)?|for (?:\w+ )?(?:testing|tests|voting)|pilot|trial|red[- ]teamers)\b",
    re.IGNORECASE,
)
OVER = lazily(
    r"\b(?:out of|stopped being|ceased (?:being|to be)|no longer|left|leaving|leaves|ended|ending|ends|exit\w*|graduat\w+ from|emerged from|after|shed|dropp\w+) (?:a |an |the |its |their )?(?:\w+ ){0,3}(?:preview|beta|alpha|early access|experimental|trial|waiting list|waitlist|label)",
    re.IGNORECASE,
)


def stage_of(verb: str, words: str) -> str:
    """The stage that a verb and the words round it tell."""
    if OVER.search(words):
        return "release"
    if TRIAL.search(words):
        return "preview"
    return "preview" if _PREVIEWED.search(verb) else "release"
