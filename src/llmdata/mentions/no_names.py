"""Words with a capital that are no name of a company or a model, where one opens a clause."""

from __future__ import annotations

NO_NAMES = frozenset(
    (
        "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
        " Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Thanksgiving Spring Summer Autumn Fall Winter Q1 Q2 Q3 Q4 H1 H2"
        " In On By At As Of For From With To Into Onto Off Out Up Down Over Under Per Via Than Like Unlike Without Within Through Throughout Across Between"
        " Among Despite During Against Along Behind Beneath Beside Besides Beyond Above Below Before After Since Until Till Upon Near Toward Towards"
        " It He She They We I You Its Their His Her My Our Your This That These Those Who Whom Whose Which What Whatever Whoever Whether Where When While"
        " Why How And But Or So Nor Not No Yes If Because Although Though However Still Yet Again Once Then Later Earlier Early Late Now Today Tomorrow"
        " Yesterday Last Next Here There Also Even Only Just About Around Nearly Almost Both One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve"
        " Several Many Most Some Any All Each Every Either Neither None Another Other Others Such Same Half Hundreds Thousands Millions Billions Dozens Few Fewer"
        " Less More Much Little Enough Nobody Nothing Everybody Everyone Everything Somebody Someone Something Anyone Anybody Anything"
        " The A An People Users Developers Researchers Investors Shares Employees Analysts Rivals Founders Engineers Customers Companies Startups Labs Models"
        " Prices Price Pricing Cost Costs Revenue Revenues Sales Losses Loss Profit Profits Income Turnover Growth Funding Capital Valuation Valuations Value"
        " Total Annual Annualized Annualised Usage Traffic Downloads Training Inference Compute Context Memory Latency Throughput Capacity Speed Demand Supply"
        " Spending Capex Net Gross Series Seed Round Money Cash Debt Rent Tax Performance Accuracy Quality Safety Support Access Output Input Cached Batch"
        " Code Coding Data Information Video Speech Audio Music Voice Text News Hype Fear Trust Interest Attention Adoption Progress Research Science Work Life"
        " Software Hardware Power Energy Electricity Water Tuition Membership Registration Usage Rate Rates Subscription Subscriptions"
        " Meanwhile Finally Elsewhere Speaking Call Please Thanks Overall Perhaps Maybe Instead Rather First Second Third Fourth Fifth Firstly Secondly"
        " Given According Compared Model Company Product Products Version Team Teams Project Paper Report Reports Source Sources Note Update Updates"
        " CEO CTO CFO COO AI LLM LLMs AGI ASI RL US USA EU UK UN UAE API APIs SDK MCP RAG GPU GPUs TPU TPUs CPU CPUs NPU ARR MRR IPO MAU DAU VC VCs PR PRs"
        " OK UI UX CLI IDE IDEs OS PC PCs Mac Windows Linux Android Web Internet Token Tokens SWE ML NLP MoE RLHF SFT DPO FP8 FP4 BF16 JSON HTML CSS SQL"
        " Python Java JavaScript TypeScript Rust Go Swift Kotlin Ruby Agent Agents Chatbot Chatbots Assistant Assistants Copilots Benchmark Benchmarks"
        " Wall Silicon Valley Street Washington Beijing Shanghai Shenzhen Hangzhou London Paris Berlin Brussels Tokyo Seoul California Texas York Francisco"
        " Hollywood Congress Parliament Senate Court Government Europe Asia Africa America China Germany France Britain England Japan India Italy Spain Korea"
        " Taiwan Singapore Israel Canada Australia Sweden Norway Denmark Finland Switzerland Netherlands Poland Ireland Russia Ukraine Brazil Mexico Turkey Vietnam"
        " Indonesia Malaysia Philippines Thailand Pakistan Iran Iraq Kenya Nigeria Egypt Chile Argentina Colombia Utah Ohio Virginia Oregon Arizona Nevada"
        " Chinese American European British English French German Japanese Korean Indian Israeli Swedish Russian Canadian Australian Western Eastern Big Tech"
        " Swiss Dutch Danish Norwegian Finnish Spanish Italian Taiwanese Brazilian Turkish Polish Austrian Belgian Irish Scottish Nordic Arabic"
        " Judge President Senator Minister Mr Ms Mrs Dr Prof Professor Sir Lord King Pope Community Reddit Twitter Hacker"
        " Elo Personal Individual Student Developer Creator Vision Realtime Thinking High Low Medium Extended Tools Search Reasoning Mode Fast Slow"
        " Priced Released Launched Introduced Announced Unveiled Sold Offered Listed Available Billed Charged Rated Valued Based Trained Built Made Founded Known"
        " Instruct Chat Preview Beta Long Short Open Closed New Old Good Better Best Worse Worst Bigger Smaller Cheap"
    ).split()
)
# Words by which the plans and sizes of a known thing are told apart.
EDITIONS = frozenset(
    "Starter Hobby Ultimate Advanced Professional Pro Plus Max Mini Lite Ultra Free Team Enterprise Business Standard Premium Basic Large Small Base"
    " Turbo Flash Nano".split()
)
# A word with such an end is no name, where only its place at the head of a sentence gives it a capital.
_COMMON_ENDS = (
    "ing", "tion", "sion", "ment", "ness", "ity", "ers", "ly", "ism", "ance", "ence", "ship", "ees", "ants", "ists", "ware", "ives", "ions", "age",
)  # fmt: skip


def is_ordinary(word: str) -> bool:
    """Whether a word that opens a sentence is one of the language, as far as its form tells."""
    return word.endswith(_COMMON_ENDS)
