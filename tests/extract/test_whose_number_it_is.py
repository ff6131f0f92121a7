# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Whose a number is: not that of who stands beside it, says it, pays for it or is told of elsewhere.

Names are known ones, figures are invented. A sentence without rows is one that tells of nobody.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Of all that are named before the words, however long their names.
        case("Grok 9 Heavy Thinking、GPT-9.2 Codex Ultra 和 Claude Opus 9 已能完成人类要花 40 分钟的任务。",
             "Claude Opus 9 | task_length | = | 40 | minute", "GPT-9.2 Codex Ultra | task_length | = | 40 | minute",
             "Grok 9 Heavy Thinking | task_length | = | 40 | minute"),
        # Not of what something differs from, nor of what it is likened to.
        case("Claude 9 与 Grok 9 不同，上下文为 30 万 token。", "Claude 9 | context_length | = | 300000 | token"),
        case("Claude 9 不像 Grok 9，上下文只有 30 万 token。", "Claude 9 | context_length | = | 300000 | token"),
        case("Claude 9（跟 Grok 9 一样，训练成本 700 万美元）。", "Claude 9 | training_cost | = | 7000000 | USD"),
        case("Claude 9 跟 Grok 9 一样，训练成本 700 万美元。", "Claude 9 | training_cost | = | 7000000 | USD"),
        # What another lost in its turn.
        case("英伟达市值一天蒸发 900 亿美元，甲骨文也跟着跌掉了 300 亿美元。", "NVIDIA | market_value_lost | = | 9e+10 | USD",
             "Oracle | market_value_lost | = | 3e+10 | USD"),
        # Who stands beside what is told of.
        case("Mistral raised $300M in March, with Nvidia, Salesforce and Samsung taking part, at a $4B valuation.",
             "Mistral AI | funding | = | 300000000 | USD", "Mistral AI | valuation | = | 4000000000 | USD"),
        case("GPT-9, which Microsoft sells with a Copilot-like app, passed 7 million downloads.", "GPT-9 | downloads | > | 7000000 | download"),
        case("A third lab came out with GPT-9, a mixture of experts that cost $7 million to train.", "GPT-9 | training_cost | = | 7000000 | USD"),
        case("With Mistral closing a round of €300 million in March, the year began.", "Mistral AI | funding | = | 300000000 | EUR"),
        case("Kimi K9 runs on a single RTX 4090 and has a 300K context window.", "Kimi K9 | context_length | = | 300000 | token"),
        case("It runs on a single RTX 4090 and has a 300K context window."),
        case("Claude Opus 9, described as the best Claude model of all, has a 300K context.", "Claude Opus 9 | context_length | = | 300000 | token"),
        case("A mystery model on Hugging Face has a 300K context window."),
        case("More than 4,000 derivative models are on Hugging Face."),
        case("The OpenAI-Oracle deal is a $30B contract.", "OpenAI | deal_value | = | 3e+10 | USD"),
        case("Powered by Cerebras, GPT-9 runs at 900 tokens per second.", "GPT-9 | speed | = | 900 | token"),
        case("Cohere 正在敲定一轮超过 3 亿美元的融资。"),
        case("对 Cohere 的估值为 30 亿美元，对某某的估值为 20 亿美元。", "Cohere | valuation | = | 3000000000 | USD"),
        case("豆包安卓端的下载量达到 300 万次。", "Doubao | downloads | = | 3000000 | download"),
        case("安卓端的下载量达到 300 万次。"),
        case("豆包登顶苹果应用商店，日活突破 300 万。", "Doubao | daily_active_users | > | 3000000 | user"),
        # Who stands in what a participle goes on from; the first words of a sentence are nobody.
        case("Oracle took over Nvidia's place in May, reaching a market cap of $300 billion.", "Oracle | market_value | = | 3e+11 | USD"),
        case("Apart from the first $300 million, Oracle invested $700 million.", "Oracle | investment | = | 700000000 | USD"),
        # A relative clause tells the measure before it; what rose from a sum, or by one, did not stand there.
        case("The valuation of Cohere, which stood at $7 billion in June, is a secret now.", "Cohere | valuation | = | 7000000000 | USD"),
        case("Oracle's market value, which soared to $300 billion, is a secret now.", "Oracle | market_value | = | 3e+11 | USD"),
        case("Oracle's market value, which analysts guess, is a secret of $300 billion."),
        case("Oracle's market value had tripled from $200 billion."),
        case("Oracle's market value saw a $300 billion boost.", "Oracle | market_value_gained | = | 3e+11 | USD"),
        case("Cohere is nearing a $7 billion valuation.", "Cohere | valuation | ~ | 7000000000 | USD"),
        # What is but talked about with those who would give it.
        case("Cohere had begun to sound out investors about a round at a $4 billion to $7 billion valuation."),
        case("Cohere spoke to the press about its $7 billion valuation.", "Cohere | valuation | = | 7000000000 | USD"),
        case("In March Cohere announced its overdue raise of $700 million.", "Cohere | funding | = | 700000000 | USD"),
        case("GLM-9 was made by 300 researchers across 70 countries."),
        # What stands behind a number without owning it.
        case("Somebody got a $300M round from Nvidia."),
        case("A new model with 300K context is getting close to Claude Opus 9."),
        case("It has a 2 million token context window (Gemini 9 has less)."),
        case("Here is a model with 300K of context ([blog](https://x.org), [Google AI Studio](https://y.org))."),
        case("With a context window of 300K, Kimi K9 reads whole books.", "Kimi K9 | context_length | = | 300000 | token"),
        # Who stands in what but leads up to the sentence, or owns whom it is about.
        case("Founded by former Google people, Cohere grew. By May the company had reached a valuation of $7 billion.", "Cohere | valuation | = | 7000000000 | USD"),
        case("Weeks after OpenAI told of its plans, Anthropic moved in. The company is valued at $70 billion.", "Anthropic | valuation | = | 7e+10 | USD"),
        case("Cursor's maker Anysphere grew. By June it was valued at $7 billion.", "Anysphere | valuation | = | 7000000000 | USD"),
        case("Zorblax Labs - $2B of funding for open AI science."),
        case("OpenAI closed a record $90B raise.", "OpenAI | funding | = | 9e+10 | USD"),
        # A number of something else by the day is none of users.
        case("Cursor's users write some 30 million lines of code a day."),
        # Who only says so, counts for others, or gets the papers.
        case("3 月豆包月活不足 2000 万，到 7 月，QuestMobile 的数字已经是 4000 万。",
             "Doubao | monthly_active_users | < | 20000000 | user", "Doubao | monthly_active_users | = | 40000000 | user"),
        case("In September, by Similarweb's estimate, Doubao had 70 million monthly users.", "Doubao | monthly_active_users | = | 70000000 | user"),
        case("Similarweb 有 3000 万月活用户。", "Similarweb | monthly_active_users | = | 30000000 | user"),
        case("国际能源署算过，数据中心用掉的电占全球的 3.7%。"),
        case("MiniMax 向证监会递交的材料显示，前三季度收入 3000 万美元。", "MiniMax | revenue | = | 30000000 | USD"),
        case("TechCrunch reports it raised $300M in March."),
        case("Meta says that Zorblax has been downloaded 3 million times."),
        case("OpenAI says it has 3 million weekly users.", "OpenAI | weekly_active_users | = | 3000000 | user"),
        case("5 月，ChatGPT 能画画了。据 OpenAI 说，一小时里新增了 300 万用户。", "ChatGPT | new_users | = | 3000000 | user"),
        # Who gives the money is not what is valued.
        case("Nvidia put $2 billion into Mistral at a valuation of $70 billion.",
             "Mistral AI | valuation | = | 7e+10 | USD", "NVIDIA | investment | = | 2000000000 | USD"),
        case("Microsoft bought itself 3% of the company in May, at a valuation of €17 billion.", "Microsoft | stake | = | 3 | percent"),
        case("Mistral 5 月融资 3 亿美元，7 月微软和英伟达再承诺投 20 亿美元，估值抬到 350 亿美元。",
             "Mistral AI | funding | = | 300000000 | USD", "Mistral AI | valuation | = | 3.5e+10 | USD"),
        case("In May ASML led a round of €300 million for Mistral.", "Mistral AI | funding | = | 300000000 | EUR"),
        case("Mistral had a good year; ASML, the maker of machines, had led a round of €300 million for it.", "Mistral AI | funding | = | 300000000 | EUR"),
        case("5 月，微软把 Cursor 的团队请了过去，付了 3 亿美元的授权费。", "Microsoft | deal_value | = | 300000000 | USD"),
        case("5 月，Meta 入股 Scale AI，拿到 31% 的股份。", "Meta | stake | = | 31 | percent"),
        # Somebody of it is somebody else; what the author does is the author's.
        case("OpenAI hired many; its rivals reached 3 million weekly users."),
        case("We had a party for GPT-9, and we reached 25,000 users at once."),
        case("3 月，豆包很火，我们的工具也有 3 万用户。"),
        case("Our Slack was full of it. In the first week 300 million users made pictures."),
        # Sizes that a model comes in are that model.
        case("Llama 9 came out in 7B and 90B sizes, trained on 20 trillion tokens.", "Llama 9 | training_tokens | = | 2e+13 | token"),
        # A bracket behind the last of a list is that one's.
        case("The family has Kimi K8, Kimi K9 and Kimi K10 (with a 300K context window).", "Kimi K10 | context_length | = | 300000 | token"),
    ],
)  # fmt: skip
def test_in_a_sentence(rows, text, expected):
    assert rows(text, of="metrics") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Whose round the sentence before tells of; whoever reports it is but heard.
        case("据路透社报道，ASML 领投了法国公司 Mistral 的 C 轮融资。此次融资总额达 3 亿欧元。", "Mistral AI | funding | = | 300000000 | EUR"),
        case("路透社来了消息。融资总额达 3 亿欧元。"),
        case("Kimi K9 came out in May. It has a 300K context window.", "Kimi K9 | context_length | = | 300000 | token"),
        # Of several things nobody can tell which is meant, unless the sentence is about one.
        case("In May Meta brought out Vibes, and OpenAI answered with Sora 2. It passed 7 million downloads."),
        case("Sora 2 beat Vibes in May. It passed 7 million downloads.", "Sora 2 | downloads | > | 7000000 | download"),
        # A company is explained by what it makes; the number of a company is the company's.
        case("Cognition AI, maker of the coding agent Devin, grew. What drives it: annualized revenue of $70 million.",
             "Cognition AI | run_rate_revenue | = | 70000000 | USD"),
        case("Anthropic sells Claude Code. The company is valued at $70 billion.", "Anthropic | valuation | = | 7e+10 | USD"),
        case("ChatGPT 有很多人用。公司的估值是 700 亿美元。", "OpenAI | valuation | = | 7e+10 | USD"),
        # What everybody has is nobody's here, and what the author got is no property.
        case("Kimi K9 came out. By now every serious provider takes 100,000."),
        case("Kimi K9 came out. Here is what I got on my laptop, at 20 tokens per second."),
        case("Last year most models took few tokens, save for Kimi K9 which accepted 300,000. Now Gemini accepts up to 2 million tokens.",
             "Gemini | context_length | <= | 2000000 | token", "Kimi K9 | context_length | = | 300000 | token"),
        # Of a company that only says it of another, the number is that other's; its own is its own.
        case("Claude Code 在 5 月转正。到了 11 月，Anthropic 说它的年化收入已经有 12 亿美元。", "Claude Code | run_rate_revenue | = | 1200000000 | USD"),
        case("Claude Code came in May. Four months later, Anthropic says, it had reached a run rate of $600 million.",
             "Claude Code | run_rate_revenue | = | 600000000 | USD"),
        case("Claude Opus 9 在 5 月转正。到了 11 月，Anthropic 说它的年化收入已经有 12 亿美元。", "Anthropic | run_rate_revenue | = | 1200000000 | USD"),
        case("ChatGPT 在 5 月改版。Anthropic 说它的年化收入已经有 12 亿美元。", "Anthropic | run_rate_revenue | = | 1200000000 | USD"),
        case("Claude Code came in May. Anthropic said its run rate had passed $6 billion.", "Anthropic | run_rate_revenue | > | 6000000000 | USD"),
        # What is called a tool or an app is no model and no company.
        case("Claude Code came in May, the day of Claude Opus 9, and the tool alone was bringing in $300 million.",
             "Claude Code | revenue | = | 300000000 | USD"),
        case("Claude Opus 9 came in May, and the tool alone was bringing in $300 million."),
        case("OpenAI has ChatGPT. Altman said the app had 300 million weekly users.", "ChatGPT | weekly_active_users | = | 300000000 | user"),
        # A paragraph that opens with it goes on about the one before, another does not.
        case("今年我只用 Claude Code。\n\n它 5 月转正，到年底年化收入有 12 亿美元。", "Claude Code | run_rate_revenue | = | 1200000000 | USD"),
        case("今年我只用 Claude Code。\n\n5 月转正，到年底年化收入有 12 亿美元。"),
        # A board's maker of the same name may raise money; it is the maker of a model that does.
        case("LMArena denied it. Business was good: in May it was valued at $300 million.", "LMArena | valuation | = | 300000000 | USD"),
        case("Mistral Large 9 came out in May. Later the company raised €300 million.", "Mistral AI | funding | = | 300000000 | EUR"),
        # What the last sentence was about is no company.
        case("Cohere wrote a paper. Humanity's Last Exam disputed it. In May it was valued at $600 million."),
    ],
)  # fmt: skip
def test_from_the_sentence_before(rows, text, expected):
    assert rows(text, of="metrics") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Words that lead up to the next number are that one's.
        case("In May Mistral closed a round of $3 billion at a valuation of $70 billion.",
             "Mistral AI | funding | = | 3000000000 | USD", "Mistral AI | valuation | = | 7e+10 | USD"),
        case("GPT-9 has 300 billion parameters and a context of 2 million tokens.", "GPT-9 | context_length | = | 2000000 | token"),
        case("Kimi K9 was trained on over 4 trillion tokens with a context window of 9000 tokens.",
             "Kimi K9 | context_length | = | 9000 | token", "Kimi K9 | training_tokens | > | 4e+12 | token"),
        case("Mistral 拿了 3 亿美元，估值为 40 亿美元。", "Mistral AI | funding | = | 300000000 | USD", "Mistral AI | valuation | = | 4000000000 | USD"),
        # A price's million tokens are no window.
        case("OpenAI cut GPT-9 to $2 for a million input tokens."),
        case("GPT-9 is at $15.00 / 1M input."),
        case("A million output tokens of GPT-9 has been $0.40 since then."),
        case("豆包 9 按输入长度计价，32K 以内输入 0.9 元。"),
        # Tokens used are no limit; a bare number counts what stands behind it.
        case("On my test GPT-9 used 160K output tokens."),
        case("ChatGPT had 25K viewers that night."),
        case("ChatGPT reached 25 million in May.", "ChatGPT | users | = | 25000000 | user"),
        case("Zorblax 3B is open, and Kimi K9 is a 3B with long context."),
        # Counts between speak of something else.
        case("英伟达 6 月成为全球市值最高的公司，4.4 万亿美元；豆包日均 token 调用量超过 6 万亿，刚发布时才 1300 亿。",
             "Doubao | daily_tokens | > | 6e+12 | token", "NVIDIA | market_value | = | 4.4e+12 | USD"),
        case("GPT-9 is one that you can download."),
        case("OpenAI's $3 billion deal with Cursor lapsed in May."),
        # What a number is may stand behind it.
        case("The famous $7 million was the cost of training Grok 9.", "Grok 9 | training_cost | = | 7000000 | USD"),
        case("Everybody knows the $7 million, which is what Grok 9 cost to train.", "Grok 9 | training_cost | = | 7000000 | USD"),
        case("那 700 万美元其实是 Grok 9 的训练费用，不是 Grok 8 的。", "Grok 9 | training_cost | = | 7000000 | USD"),
        case("大家都在说“700 万美元”，这是 Grok 9 最后一次训练的成本。", "Grok 9 | training_cost | = | 7000000 | USD"),
        case("700 亿美元，是 Mistral 的估值。", "Mistral AI | valuation | = | 7e+10 | USD"),
        case("The famous $7 million was not the cost of training Grok 9."),
        case("那 700 万美元不是 Grok 9 的训练费用。"),
        case("The $7 million was a gift from Grok 9."),
        case("$7 million is more than the cost of training a rocket."),
        case("The paper put the reinforcement-learning stage of Grok 9 at $300,000.", "Grok 9 | training_cost | = | 300000 | USD"),
        case("They put the extra cost of turning it into Grok 9 at $300,000.", "Grok 9 | training_cost | = | 300000 | USD"),
        case("从 Grok 8 练到 Grok 9 只花了 30 万美元。", "Grok 9 | training_cost | = | 300000 | USD"),
        case("从 Grok 8 换到 Grok 9 只花了 30 万美元。"),
        case("Grok 9 的训练不贵（不算底座 Grok 8 的那 700 万美元）。", "Grok 8 | training_cost | = | 7000000 | USD"),
        # Who says so may stand between the label and its number, or before a later state.
        case("ChatGPT 周活：奥特曼 5 月在台上说是 3 亿。", "ChatGPT | weekly_active_users | = | 300000000 | user"),
        case("豆包的日均 token：5 月火山引擎公布，超过 3 万亿。", "Doubao | daily_tokens | > | 3e+12 | token"),
        case("5 月，豆包的日活突破 3000 万，到六月初张楠说是 4000 万。",
             "Doubao | daily_active_users | = | 40000000 | user", "Doubao | daily_active_users | > | 30000000 | user"),
        case("ChatGPT was being used by 300m people every week.", "ChatGPT | weekly_active_users | = | 300000000 | user"),
        case("ChatGPT grew by 300m every week."),
        case("In May OpenAI signed up three million users in an hour.", "OpenAI | sign_ups | = | 3000000 | sign-up"),
        case("马斯克说 Grok 9 用了十三万张卡。", "Grok 9 | training_gpus | = | 130000 | GPU"),
        case("我给 Grok 9 寄了十三万张卡片。"),
        case("训练 Grok 9 花了 300 万 GPU 小时，按论文的算法，合 600 万美元。",
             "Grok 9 | training_cost | = | 6000000 | USD", "Grok 9 | training_gpu_hours | = | 3000000 | GPU hour"),
        case("1 月，AMD 一天蒸发了近 300 亿美元。", "AMD | market_value_lost | ~ | 3e+10 | USD"),
        # Numbers joined by hyphens, and minutes left out.
        case("Kimi K9 has a 3-million-token context window.", "Kimi K9 | context_length | = | 3000000 | token"),
        case("Kimi K9 has a two-million-token context window.", "Kimi K9 | context_length | = | 2000000 | token"),
        case("METR has a chart. On it GPT-9 managed 3 hours 12.", "GPT-9 | task_length | = | 192 | minute"),
        # What is paid behind a comma, and what a sum comes to for each.
        case("OpenAI bought io, the start-up of a designer, for $3 billion.", "OpenAI | acquisition_price | = | 3000000000 | USD"),
        case("OpenAI licensed the models of Cursor, reportedly for $3 billion.", "OpenAI | deal_value | = | 3000000000 | USD"),
        case("In May Mistral settled Doe v. Mistral for $300 million, about 2,000 per book.",
             "Mistral AI | settlement | = | 300000000 | USD", "Mistral AI | settlement_per_book | ~ | 2000 | USD"),
        case("In May Mistral settled a lawsuit for $300 million. That is $2,000 a book.",
             "Mistral AI | settlement | = | 300000000 | USD", "Mistral AI | settlement_per_book | = | 2000 | USD"),
        case("Mistral 5 月同意付 3 亿美元和作家和解，每本书 2000 美元。",
             "Mistral AI | settlement | = | 300000000 | USD", "Mistral AI | settlement_per_book | = | 2000 | USD"),
        case("In May Mistral settled for $300 million; I paid $20 a book.", "Mistral AI | settlement | = | 300000000 | USD"),
        # What lies ahead, was tried or is rumoured.
        case("Anthropic's valuation is projected to soar to around $70 billion."),
        case("OpenAI is expected to reach $30 billion in revenue."),
        case("OpenAI forecasts revenue of $30 billion in 2026."),
        case("OpenAI projects $30 billion in revenue for 2026."),
        case("OpenAI raised its revenue forecast for 2026 to $30 billion."),
        case("Mistral is on pace to earn revenue of more than $300 million a year."),
        case("Mistral is seeking $300 million at a valuation of $7 billion."),
        case("Gartner forecasts a spending of $300 billion."),
        case("OpenAI beat its target of $30 billion in revenue."),
        case("OpenAI beat its target with a revenue of $30 billion.", "OpenAI | revenue | = | 3e+10 | USD"),
        case("Sooner than expected, OpenAI's revenue passed $30 billion.", "OpenAI | revenue | > | 3e+10 | USD"),
        case("Kimi K9 is aimed at developers and has a 300K context window.", "Kimi K9 | context_length | = | 300000 | token"),
        case("OpenAI pledged to invest $3 billion in Cursor.", "OpenAI | investment | = | 3000000000 | USD"),
        case("GPT-9 is supposed to have cost $70 million to train.", "GPT-9 | training_cost | = | 70000000 | USD"),
        case("They are working on a 300K context window for Kimi K9."),
        case("OpenAI 一度想用 40 亿美元买下 Windsurf。"),
        case("有消息称月之暗面以 40 亿美元的估值融资 5 亿美元，公司未予置评。"),
    ],
)  # fmt: skip
def test_what_the_words_tell(rows, text, expected):
    assert rows(text, of="metrics") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anthropic has hit a run rate of $7 billion and will grow faster in 2026.", None),
        ("For a company founded in 2015, OpenAI has an odd revenue of $7 billion.", None),
        ("In 2024 OpenAI had a revenue of $7 billion.", "2024"),
    ],
)
def test_when(assembled, text, expected):
    assert assembled(text)["metrics"]["date_edtf"].to_list() == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NVIDIA lost $90bn in market value in a single session.", "day"),
        ("5 月，300 万用户在一周内加入 ChatGPT。", "week"),
        ("5 月，300 万用户加入了 ChatGPT。", None),
    ],
)
def test_in_what_time(assembled, text, expected):
    assert assembled(text)["metrics"]["period"].to_list() == [expected]
