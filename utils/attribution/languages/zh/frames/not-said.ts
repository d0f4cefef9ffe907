import { wordSet } from '../word-set.ts';
import type { CueSite } from './cue-doubts.ts';
import { SPEAKING } from './manners.ts';

/** What is put to somebody, who answers it. */
const PUT_TO = wordSet('质疑 批评 指控 指责 猜测 投诉 要求 建议 呼吁 举报');
/** What somebody is asked for. */
const REQUESTS = wordSet('要求 请求 邀请 追问 敦促 建议');
/** Verbs with what is told of behind them. */
const TELLS_OF = wordSet('披露 透露 公布 揭露 说明 解释 分享 表达 介绍 交代 爆料 供述 描述 讲述 忆述 复述');
/** Verbs with what an account is given of behind them. */
const GIVES_ACCOUNT = wordSet('介绍 通报 汇报 讲解 讲述');
/** Verbs of a plea. */
const PLEADS = wordSet('否认 承认 坦承 不承认 认');
/** Verbs with what is worked on behind them. */
const WORKS_ON = wordSet('分析 统计 比对 核对 查证');
/** What somebody is about to do. */
const SPEAKS_UP = wordSet('解释 说明 回应 澄清 补充 反驳 发言 开口 追问 回答 答复');
/** Verbs of letting somebody know. */
const LETS_KNOW = wordSet('告诉 告知 通知 转告');
/** What nobody can do before something is known. */
const CONFIRMS = wordSet('证实 确认 核实');
/** What somebody does with talk of him, in which others take part. */
const REJECTS = wordSet('否认 澄清 驳斥 反驳 回应 反击');
/** What analysts do with a rating. */
const RATES = wordSet('重申 确认 给出 公布 喊出');
/** What is handed in or received. */
const HANDED_IN = wordSet('建议 报告 要求 投诉 批评 质疑 呼吁 请求 警告');
/** What somebody waits or asks for. */
const SOUGHT = wordSet('解释 说明 回应 澄清 评论 答复 回复 分析 交代');
/** Verbs with a question or letter behind them. */
const ANSWERS = wordSet('回答 回应 回复 答复');
/** Verbs of asking. */
const ASKS = wordSet('问 问及 问到 追问 询问 提问 查询 问道');
/** Verbs of asking of whoever knows. */
const INQUIRES = wordSet('查询 查证 查问 了解 求证');
/** Verbs with what is answered behind them. */
const TAKES_UP = wordSet('回应 谈到 谈及 提到 回复 驳斥 反驳 评论');
/** What somebody is to do before others. */
const REPORTS_TO = wordSet('解释 说明 介绍 通报 汇报 交代 答复');

/** Clauses that tell what is spoken about, up to the verb that says so. */
const MATTER =
  /^[^，；：。]{2,60}(?:一事|之事|一案|事件|的(?:消息|报[道导]|说法|传闻|指控|指责|质疑|提问|问题|言论))(?:时)?$/;

/** What somebody answers: news of what befell, or a noun for talk of it. */
const ANSWERED =
  /^[^，；：。「」]{1,30}(?:[被遭获][^，；：。「」]{2,8}|改口[^，]{0,8}|喊话|爆料|指控|质疑|批评|传闻|传言|说法|言论|争议|风波|议题|提案|事件|一事|案|报[道导]|消息|提问|呼吁|疑虑|声浪)，$/;

/** A quotation too short for words, in which nobody is or does anything. */
const TERM = /^「[^「」，。！？我你他她是不没有了]{1,7}」(?=[，。；、]|$)/;

/** A noun for what is told of, and the comma behind it: 细节，. */
const TOLD_OF =
  /^[^，。；：「」]{0,14}(?:细节|详情|内情|内幕|秘辛|近况|心声|心路历程|进展|来龙去脉|经过|始末|原因|原委|苦衷|计划内容|名单|立场|规则|流程|机制|规划|理念|构想|做法|成果|概况|现况|沿革|由来|缘由|事件|此事)[，。]/;

/** 了全县防汛工作情况，: a noun for what is told of, before which nothing is or happens. */
const ACCOUNT_OF =
  /^了?(?:(?![是已将会正没不无未有]|目前|出现|存在|发现|表明|属于|进入)[^，。；：「」]|有关|没收){1,40}?(?:情况|概况|背景|经验|做法|历程|成果|成效|特色|亮点)(?=[，。；]|$|并)/;

/** What makes somebody think, and whom. */
const MAKES = /^[^的]{1,24}(?:(?<![法禁命指口司勒下喝责])令(?!计)|让)(?!人)[^，的]{2,10}$/;

/** Verbs of saying whose subject says nothing here: asked about, made to think, told of or spoken against. Each settles it. */
export const NOT_SAID: readonly (readonly [string, (site: CueSite) => boolean])[] = [
  // 面对质疑，… · 针对种种猜测，…: what is answered is a noun
  [
    'matter',
    ({ words, before, right }) =>
      right.kind === 'comma' &&
      PUT_TO.has(words) &&
      /^(?:而|但|不过)?(?:针对|对于|面对|回应|关于|就|对(?=$|外界|网友|公众|此|这|上述|种种))[^，]*$/.test(before),
  ],
  // 种种迹象表明X: a sign is read by whoever writes
  ['matter', ({ before }) => /迹象[都均也皆已]?$/.test(before)],
  // 警方作出了明确回应。: that somebody answered, not what
  [
    'asks',
    ({ words, before, right }) =>
      right.kind === 'end' && /^(?:正面|明确|公开|书面)?回[应复]$/.test(words) && /[作做给]出了?$/.test(before),
  ],
  // 当被问及他是否认为X时: what is asked is not said
  [
    'asked',
    ({ before }) =>
      /(?:被(?:记者)?(?:问|追问|询问)(?:及|到)?|问及|问到)(?:(?![时后])[^，])*$/.test(before) &&
      !/(?:此事|一事|之事|这件事|问题)$/.test(before),
  ],
  // 发言人被要求就此表态: who is asked for something
  [
    'undergone',
    ({ words, before, right }) =>
      right.kind === 'clause' &&
      (/被[^，]{0,6}要求[^，]*$/.test(before) ||
        (REQUESTS.has(words) && /被(?:记者|法官|警方|一再|多次)?$/.test(before))),
  ],
  // 受访者多次提到「心理韧性」: a term
  [
    'told-of',
    ({ words, right, reading }) =>
      right.kind === 'quote' &&
      /^(?:[提谈说聊讲][到及起])$/.test(words) &&
      TERM.test(reading.skeleton.slice(right.content, right.content + 10)),
  ],
  // 披露空袭细节，指X: what is told of is no proposition
  [
    'told-of',
    ({ words, right, reading }) =>
      right.kind === 'clause' &&
      TELLS_OF.has(words) &&
      TOLD_OF.test(reading.skeleton.slice(right.content, Math.min(reading.end, right.content + 24))),
  ],
  // 局长介绍全县防汛工作情况，并答记者问: what is told of, without a word of how it stands
  [
    'told-of',
    ({ words, right, reading }) =>
      right.kind === 'clause' &&
      GIVES_ACCOUNT.has(words) &&
      ACCOUNT_OF.test(reading.skeleton.slice(right.content, Math.min(reading.end, right.content + 48))),
  ],
  // 被告否认控罪，案件押后: a step of the trial, which leaves open what is denied
  [
    'told-of',
    ({ words, right, reading }) =>
      right.kind === 'clause' &&
      PLEADS.has(words) &&
      /^(?:上述|有关|该)?(?:控罪|罪名)(?=[，。；]|$)/.test(reading.skeleton.slice(right.content, right.content + 6)),
  ],
  // 他承认一项袭警罪，否认全部控罪: a plea
  [
    'plea',
    ({ words, right, reading }) =>
      right.kind === 'clause' &&
      PLEADS.has(words) &&
      /^(?:(?:(?:全部|所有)|[一二两三四五六七八九十0-9]+项)(?:控罪|罪名)|[^，。；「」]{2,16}(?<![犯有认控])罪)(?=[，。；]|$)/.test(
        reading.skeleton.slice(right.content, right.content + 20),
      ),
  ],
  // 研究分析九万人的饮食纪录，追踪12年: what is worked on
  [
    'told-of',
    ({ words, right, reading }) =>
      right.kind === 'clause' &&
      WORKS_ON.has(words) &&
      /^[^，。；：「」]{0,40}(?:资料|数据|纪录|记录|卷证|事证|证据|证物|样本|病例|病历|影像|画面|影片|文献|档案|帐目|账目)(?=[，。；]|$)/.test(
        reading.skeleton.slice(right.content, Math.min(reading.end, right.content + 50)),
      ),
  ],
  // 局长想再解释，…: what is only about to be said
  [
    'asks',
    ({ words, before }) =>
      SPEAKS_UP.has(words) && /(?:[想欲]|试图|打算|正要|准备)(?:再|进一步|继续|再次|开口|当场)?$/.test(before),
  ],
  // 警员没有告诉街坊发生了什么: what is not told
  [
    'told-of',
    ({ words, before }) => LETS_KNOW.has(words) && /(?:没有?|未曾?|[不勿]|拒绝|从未|不肯|不愿)$/.test(before),
  ],
  // 虽然他无法证实X: what nobody could confirm is not said
  [
    'asks',
    ({ words, before }) => CONFIRMS.has(words) && /(?:无法|未能|不能|难以)(?:立即|即时|独立|进一步)?$/.test(before),
  ],
  // 他连话都没讲，…: nothing was said
  [
    'asks',
    ({ before, token, right }) =>
      token.word.manner === 'short' &&
      right.kind === 'comma' &&
      /(?:不|没有?|未|别|无须|不必)(?:多|再|敢|肯|愿)?$/.test(before),
  ],
  // 他严正否认，好友也接连声援: what others do is not denied
  [
    'asks',
    ({ words, right, reading }) =>
      right.kind === 'comma' &&
      REJECTS.has(words) &&
      /^[^，。；「」他她其该]{2,14}?(?:接连|纷纷|陆续|随[即后]|却再|却又|不买单|不买账)/.test(
        reading.skeleton.slice(right.content, right.content + 18),
      ),
  ],
  // 重申「买进」评等: what is rated
  [
    'matter',
    ({ words, right, reading }) =>
      RATES.has(words) &&
      /^(?:「[^「」]{1,8}」|[^，。「」]{0,6})(?:的)?(?:评等|评级)/.test(
        reading.skeleton.slice(right.content, right.content + 16),
      ),
  ],
  // 提交临时建议，…: what somebody hands in or gets is no verb
  [
    'asks',
    ({ words, right, before }) =>
      (right.kind === 'comma' || right.kind === 'end') &&
      HANDED_IN.has(words) &&
      /(?:提交|提出|递交|呈交|作出|收到|接获|接到|听取|采纳|接纳|公布|面对|回应|发出|讨论|审议|通过)[^，]{0,10}$/.test(
        before,
      ) &&
      !/(?:后|(?<!临)时|中|上)$/.test(before),
  ],
  // 寻求解释，…: what is asked for is no verb
  [
    'asks',
    ({ words, right, before }) =>
      right.kind === 'comma' &&
      SOUGHT.has(words) &&
      /(?:寻求|要求|等待|等候|期待|需要|索取|讨|得到|获得|未获|未有|缺乏|欠缺|给出|给个|没有任何|任何)[^，]{0,2}$/.test(
        before,
      ),
  ],
  // 回答问题后离开: what is answered is no answer
  [
    'asks',
    ({ words, right, reading }) =>
      ANSWERS.has(words) &&
      right.kind === 'clause' &&
      /^(?:了?(?:[两三几多数]条|所有|部分|有关|相关)?(?:(?:[中外在现场]{0,4}(?:记者|媒体)的?)?(?:问题|提问)|查询|质询|来信|网友|读者))(?![：，])/.test(
        reading.skeleton.slice(right.content, right.content + 8),
      ),
  ],
  // 男子被寻回，证实已经死亡: what is established about somebody
  [
    'undergone',
    ({ words, right, reading }) =>
      words === '证实' &&
      right.kind === 'clause' &&
      /^(?:已经?|当场|送院后|送医后)?(?:死亡|不治|身亡|确诊|染疫|感染|罹难|遇难|溺毙|脑死)/.test(
        reading.skeleton.slice(right.content, right.content + 8),
      ),
  ],
  // 他回应称，若局长说「甲」 · 如果政府认为X: what somebody may say or think
  [
    'if',
    ({ before, reading }) =>
      reading.frames.at(-1)?.place === 'after' &&
      /^(?:但|而|不过)?(?:若|如果|假如|倘若|要是|即使|就算|除非|一旦)/.test(before),
  ],
  // 有传媒问及会否加价，局长说X: what the press asks is no answer
  [
    'asks',
    ({ words, subject, reading }) =>
      ASKS.has(words) &&
      subject.phrase !== null &&
      /(?:记者|传媒|媒体|主持人?)$/.test(reading.skeleton.slice(...subject.phrase)),
  ],
  // 再获大行看好，X · 获学者认同，X: the agent of a passive stands in another's sentence
  [
    'undergone',
    ({ right, token, before }) =>
      right.kind === 'comma' &&
      (token.word.manner === 'attack' || token.word.manner === 'thought') &&
      /获得?[^，得]{1,10}$/.test(before),
  ],
  // 事件令市民担心X: who is made to think says nothing
  [
    'caused',
    ({ subject, reading, token }) =>
      token.word.manner === 'thought' &&
      subject.phrase !== null &&
      MAKES.test(reading.skeleton.slice(...subject.phrase)),
  ],
  // 她向院方查询，职员说X: who asks says nothing
  ['asks', ({ words, before }) => INQUIRES.has(words) && /(?:向|致电|去信|去电)[^，]*$/.test(before)],
  // 因担心遭到报复而要求匿名: why somebody does something
  [
    'caused',
    ({ words, before, reading, token }) =>
      /^(?:担心|担忧|害怕|忧心|忧虑|顾虑|怀疑|认为|觉得|相信)/.test(words) &&
      /(?:因为?|由于|出于|基于)$/.test(before) &&
      /^[^，。；「」]{2,24}?，?(?:而(?!且|是)|故|遂|因此|只好|决定|选择|拒绝|不愿|不敢|不肯|要求匿名|要求不|希望匿名)/.test(
        reading.skeleton.slice(token.end, token.end + 32),
      ),
  ],
  // 更让她担心的是…: who is made to think says nothing
  [
    'caused',
    ({ subject, reading, token }) =>
      token.word.manner === 'thought' &&
      subject.phrase !== null &&
      /[让令使]/.test(reading.skeleton[subject.phrase[0] - 1] ?? ''),
  ],
  // 一名自称「陈哥」的男子: the verb describes the noun behind it
  ['describes', ({ words, before }) => /称$/.test(words) && /(?:[一两三几数多][名位个]|[该这某][名位])$/.test(before)],
  // 居民担心的事情终于发生, but 他宣布的另一个决定是：X
  [
    'describes',
    ({ right, reading }) =>
      right.kind === 'closed' &&
      reading.skeleton[right.content] === '的' &&
      !/^[^，。；]{0,16}是/.test(reading.skeleton.slice(right.content, Math.min(reading.end, right.content + 20))),
  ],
  // 警方呼吁无效后施放催泪烟: what comes of the words, not they
  [
    'asks',
    ({ right, reading }) =>
      right.kind === 'clause' && /^(?:无效|无果)/.test(reading.skeleton.slice(right.content, right.content + 2)),
  ],
  // 发言人回应采购案遭搁置，表示X: what is answered, before what the answer was
  [
    'matter',
    ({ words, right, reading, token, next }) =>
      right.kind === 'clause' &&
      TAKES_UP.has(words) &&
      next?.word.type === 'cue' &&
      SPEAKING.has(next.word.manner) &&
      reading.skeleton[next.at - 1] === '，' &&
      ANSWERED.test(reading.skeleton.slice(token.end, next.at)),
  ],
  // 那些声称见过雪豹的人: so does what tells them from others
  [
    'describes',
    ({ before, right, reading }) =>
      right.kind === 'clause' &&
      /^(?:但|而|相反，)?(?:那些|这些|凡是|所有)$/.test(before) &&
      /^[^，。；「」]{2,40}的(?:人|男|女|网|民|家|学|居|患|病|用|球|消|投)/.test(
        reading.skeleton.slice(right.content, Math.min(reading.end, right.content + 48)),
      ),
  ],
  // 如果人们认为自己输了，…; 难道居民说一句就停工: what is supposed is not said
  [
    'if',
    ({ before, right }) =>
      right.kind === 'clause' && /^(?:但|而|不过)?(?:如果|假如|倘若|要是|难道|岂)(?!说)[^，]{1,12}$/.test(before),
  ],
  // 案情由医生向家属解释: who is to tell it has not told it here
  [
    'asks',
    ({ before, words, token }) =>
      token.word.type === 'cue' &&
      REPORTS_TO.has(words) &&
      /由[^，]{1,10}向[^，]{1,10}$|(?:将|会|须|拟|要|应邀|亲自|一同)[^，]{0,4}(?:赴|到|去|来|前往)[^，]{1,14}$/.test(
        before,
      ),
  ],
  // 就媒体报道称X一事表示: so does all of what is told there
  [
    'matter',
    ({ next, before, reading, token }) =>
      /(?:就|对于?|针对|关于|回应)[^，；：。]*$/.test(before) &&
      (/^[^，；：。]{2,60}(?:一事|之事)，/.test(reading.skeleton.slice(token.end, token.end + 70)) ||
        (next?.word.type === 'cue' && MATTER.test(reading.skeleton.slice(token.end, next.at)))),
  ],
];
