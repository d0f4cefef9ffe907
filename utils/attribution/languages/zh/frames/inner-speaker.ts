import type { Frame } from '../../../language.ts';
import { CUES, HEADS } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import type { CueManner } from '../vocabulary/cues.ts';
import { wordSet } from '../word-set.ts';
import type { CueSite } from './cue-doubts.ts';
import { SAYING, SPEAKING, SPEAKING_TO } from './manners.ts';
import { CLAUSE_MARK, type Reading, type Token } from './reading.ts';
import { ONE_HUMAN, originOf, SPEAKERS, samePerson } from './speakers.ts';

/** An answer that came from somebody: 获局方回复，指X. */
const ANSWERED =
  /(?:获得?|接获|接到|收到|得到)([^，；：「」]{2,14}?)的?(?:书面|口头|正式|电邮|电话|来函)?(?:回[复应信函]|答复|来[信函电]|通知|告知)，$/;
/** How far back the clauses of the inner speaker are looked at. */
const REACH = 80;
/** What was at first, and what came then: 印度曾禁止这些软件，近期又表示X. */
const AT_FIRST = /(?:曾经?|起初|最初|先是?|一度|此前|早前|原本|本来|过去|原先|至今|一直)/;
const AND_THEN =
  /^(?:但|而|却)?(?:近期|近日|最近|其后|后来|随后|之后|事后|事发后|如今|现在|目前|上[周月]|昨[天日晚]|今[天日]|去年|今年|稍后|再)(?:却|才|又|也|则|再)?/;
/** Nothing else than this came: 卫生署没有回复，只称X. */
const NOT = /(?:没有?|未|不|拒绝)/;
const ONLY = /^(?:而)?(?:只是?|仅仅?|反而?|反倒|竟|却(?:只|反)?)(?:一直|曾)?$/;
/** What somebody sends or how he turns to another, and what he says with it: 保险公司来信，指X · 店长把她叫进办公室，警告她X. */
const SENDS =
  /(?:来信|去信|来函|去函|致函|致信|回信|来电|致电|回电|回函|发函|发信|电邮|带话|捎话|留言|传话|找上门|上门|(?:寄[出来去给了]|投递|递交|转交|送交|呈交|发出|留下|写[了过来]?)[^，]{0,8}(?:一封信|照会|通牒|战书|匿名信|举报信|检举信|告状信|道歉信|感谢信|请愿信|律师信|投诉信|公开信|信件|信函|求情信|电邮|字条|纸条)|发来[^，]{0,8}(?:短信|短讯|信息|邮件|通知|信件?|函件?|讯息)|(?:打|拨)(?:来|过来|了|通|出)?(?:一[个通])?电话|[传发](?:来|了)?(?:简讯|短信|短讯|讯息|信息|消息)|转达[^，]{0,6}(?:邀请|口信|意见|要求|讯息|关切)|(?:发出|提出)[^，]{0,6}(?:邀请|请求|抗议|交涉)|(?:发出|贴出|发布|张贴)[^，]{0,8}(?:通知|公告|告示|通告|公开信|提醒|提示|警告|警示|命令|指令)|(?:修改|更新|调整|上调)[^，]{0,8}(?:提示|警示|指引)|发送[^，]{0,4}(?:短信|短讯|简讯|信息|讯息|邮件|电邮)|(?:来到|赶到|赶来|找到)[^，]{0,10}|(?:展开|举起|高举|拉起)[^，]{0,6}(?:横幅|标语|布条)|[把将][^，]{1,6}[叫喊拉带约请][^，]{1,8})[^，的]{0,8}，$/;
/** What is asked for by what one sends. */
const WISHES = wordSet('希望 盼 盼望 期望 期盼 邀请');
/** How somebody who is told of speaks, and nobody of himself: 官员遇到询问，总是回应「甲」. */
const TOLD_OF = /^(?:总是?|每次都?|主动|当面|竟然?|居然|公然)$/;
/** Whom such words are spoken to: the one who tells of them. */
const HIM = /^[他她佢]们?(?!的|[和与跟])/;
/** 对他说: the same, in front of the verb. */
const TURNS_TO_HIM = /^(?:还|又|再|便|就|当场|随即)?[对向跟同朝冲][他她佢](?:们|哋)?(?:低声|小声|大声|私下)?$/;
/** 并向店员(表示): whom somebody turns to, who is neither the press nor a court. */
const TURNS_TO =
  /^(?:并|又|还|再|随后|接着|便|就)?(?:当场|当面)?[向对跟同](?![^，]*(?:记者|媒体|传媒|外界|法庭|法官|公众|大众|民众|市民|社会|国际|此))[^，]{1,10}$/;
/** What is said to somebody's face. */
const TO_HIM = wordSet(`
  告诉 告知 通知 提醒 警告 告诫 叮嘱 嘱咐 吩咐 建议 要求 命令 责令 指示 劝 劝说 劝告 威胁 恐吓
  恳求 央求 请求 质问 追问 责备 责怪 指责 斥责 鼓励 勉励 安慰 保证
`);
/** One who does not show himself turns to nobody. */
const ABSENT = /(?:没有?|未|从不|拒|不肯|不愿)/;
const TOO = /[也都就又仍还]/;

/** Longest stretch of another's words before a verb without a subject that is looked through. */
const LONGEST_TOLD = 160;

/** Who the clauses of another's words before a verb without a subject are about: the last that opens with somebody. The words open at `opens`; bounded by `LONGEST_TOLD`. */
export const innerSubject = (
  { page, skeleton }: Reading,
  opens: number,
  start: number,
  may: (subject: Described) => boolean = () => true,
): Described | null => {
  const from = Math.max(opens, start - LONGEST_TOLD);
  for (let end = start - 1; end > from; ) {
    let clause = end - 1;
    while (clause > from && !CLAUSE_MARK.in(skeleton, clause - 1)) clause--;
    const phrase = openingPhrase(skeleton, clause, end);
    const subject = phrase && phrase[1] < end ? describe(page, phrase) : null;
    if (subject && may(subject)) return subject;
    end = clause - 1;
  }
  return null;
};

/** 甲说，乙大发雷霆，威胁X: whom the words of the frame before are about where a verb without a subject goes on at `start`, so that it may be his. */
export const toldOf = (reading: Reading, last: Frame, start: number): Described | null => {
  const [, from] = last.span;
  if (last.place !== 'after' || start - from < 4 || start - from > LONGEST_TOLD) return null;
  return innerSubject(
    reading,
    from,
    start,
    (speaker) => speaker.sureness >= 1 && SPEAKERS.has(speaker.kind) && !samePerson(speaker),
  );
};

/** True where the words behind `token` are spoken to somebody who is no more than a pronoun: 建议他回家. */
export const speaksToHim = ({ skeleton }: Reading, { at, end }: Token): boolean =>
  TO_HIM.has(skeleton.slice(at, end)) && HIM.test(skeleton.slice(end, end + 3));

/** Where in another's words a verb without a subject stands. */
type Place = Pick<CueSite, 'reading' | 'start' | 'before' | 'token' | 'words'>;

/** Who the clauses of another's words before a verb without a subject are about, where how the clauses go on shows that he is the one who speaks on. Bounded by `REACH`. */
export const innerSpeaker = ({ reading, start, before, token, words }: Place, last: Frame): Described | null => {
  const { page, skeleton } = reading;
  const [, from] = last.span;
  if (start - from > REACH || skeleton[start - 1] !== '，' || start - from < 5) return null;
  const told = skeleton.slice(from, start);
  const clause = told.slice(told.slice(0, -1).lastIndexOf('，') + 1);
  const then = AND_THEN.test(before) && AT_FIRST.test(told);
  const only = ONLY.test(before) && NOT.test(clause);
  const { manner } = token.word;
  const sent = before === '' && (SPEAKING_TO.has(manner) || WISHES.has(words)) && SENDS.test(clause);
  // 她说，医生看完片子，建议她回家: what is said to the one who tells of it
  const toHim =
    ((/^(?:还|又|再|便|就|当场|随即|同时)?$/.test(before) && speaksToHim(reading, token)) ||
      (SPEAKING.has(manner) && TURNS_TO_HIM.test(before))) &&
    !ABSENT.test(clause) &&
    !TOO.test(skeleton.slice(token.end + 1, token.end + 8)) &&
    ONE_HUMAN.test(originOf(last)?.kind ?? '');
  // 警方说，一名老妇前往银行，并向行员表示X: who does things in the words and turns to somebody
  const turns = SPEAKING.has(manner) && TURNS_TO.test(before) && !TURNS_TO_HIM.test(before);
  const how = SPEAKING.has(manner) && TOLD_OF.test(before);
  const answer = before === '' && SAYING.has(manner) ? ANSWERED.exec(clause) : null;
  if (answer) {
    const at = start - clause.length + answer.index + answer[0].indexOf(answer[1] as string);
    const speaker = describe(page, [at, at + (answer[1] as string).length]);
    if (SPEAKERS.has(speaker.kind) && speaker.sureness >= 1) return speaker;
  }
  if (told.includes('；') || (!then && !only && !sent && !toHim && !turns && !how)) return null;
  // 事件涉及两人，有人寄出匿名信，声称X: whoever sends it
  const sender = sent ? openingPhrase(skeleton, start - clause.length, start - 1) : null;
  const phrase = sender ?? openingPhrase(skeleton, from, start - 1);
  if (turns || how || (sent && !sender) || (toHim && !(phrase && phrase[1] < start - 1))) {
    const speaker = innerSubject(reading, from, start);
    return speaker && isAnother(speaker) && (!turns || ONE_HUMAN.test(speaker.kind)) ? speaker : null;
  }
  if (!phrase || phrase[1] >= start - 1 || skeleton[phrase[1] - 1] === '，') return null;
  // 截图，显示局方发送短讯，要求X: a verb is nobody
  if (CUES.at(skeleton, phrase[0], phrase[1])?.length === phrase[1] - phrase[0]) return null;
  // 印度曾以安全为由…: the adverb is a surname as well
  const once = then ? AT_FIRST.exec(skeleton.slice(phrase[0] + 1, phrase[1])) : null;
  const speaker = describe(page, [phrase[0], once ? phrase[0] + 1 + once.index : phrase[1]]);
  return isAnother(speaker, sent ? 1 : 2) ? speaker : null;
};

const isAnother = (speaker: Described, sureness = 2): boolean =>
  speaker.sureness >= sureness &&
  (!speaker.refers || speaker.refers === 'other') &&
  !samePerson(speaker) &&
  SPEAKERS.has(speaker.kind);

/** A paper that the clause before ends in: 签署一份承诺书，列明X. */
const PAPER = /[一这那该](?:[份则封张纸条篇块]|幅)([^，；：「」]{1,16})，$/;
const LAYS_DOWN = /^(?:[列订写注载标]明|标示|写着|写道|载有|记载|注有|写有)$/;
/** A paper that somebody looked into or brought out, and where in it words stand: 翻查合约，当中列明X. */
const LOOKED_INTO =
  /(?:翻查|翻阅|翻看|查阅|审阅|阅览|查看|取得|获得|索取|公布|公开|发表|发布|提交|呈交|递交|出示|展示|附上|上载)了?(?:的)?([^，；：「」]{2,24})，$/;
const IN_IT = /^(?:当中|其中|内里|里面|内文|文内)(?:的?第[^，]{1,12}|的?附件|的?附录)?(?:亦|也|更|还|又|则|就)?$/;
const TELLS_IN_IT =
  /^(?:[列订写注载标]明|标示|写着|写道|载有|记载|提到|提及|指出|指|显示|规定|要求|引述|披露|透露|建议|强调)$/;

/** Pictures and papers that somebody brings out right before what is to be read or seen in them: 上传一段影片，显示X. */
const BROUGHT_OUT =
  /(?:展示|播放|发放|上载|上传|发布|公开|出示|附上|提供|贴出|呈上|拍得|取得|获得|晒出|秀出)了?(?:的)?([^，；：「」]{0,16}?(?:短片|影片|片段|视频|录像|画面|照片|截图|简报|图片|图表|地图|录音|纪录|记录|单据))，$/;
const SHOWN_IN_IT = /^(?:显示|列出|可见|写明|标明|载明)$/;

/** True of 当中列明 and its like: something that was named tells what stands in it. */
export const tellsInIt = ({ before, words }: Pick<CueSite, 'before' | 'words'>): boolean =>
  before !== '' && TELLS_IN_IT.test(words) && IN_IT.test(before);

/** Something that came in, goes round or was put up and holds words: 接获投诉，指X · 站头张贴告示，指X. */
const CAME =
  /(?:接获|接到|收到|传出|流传|疯传|热传|张贴|贴有|贴[着上满]|塞满|呈上|出示|派发|获发|悬挂|挂出|附上|票控|被控)了?(?:至少|约|逾)?(?:[一二两三四五六七八九十几多数0-9]{1,4}[份则封张纸条篇段宗项块件])?([^，；：「」]{0,24}?(?:投诉|消息|告示|通告|通知|通知书|信|信件|字条|纸条|便条|便笺|联署|请愿书|医生报告|报告|截图|短[讯信]|讯息|录音|文件|传单|海报|[帖贴]文|名单|邮件|电邮|传票|通报|公告|标语|横幅|论调|谣言|传[言闻]|线报|意见书|罪))，$/;
const TELLS: ReadonlySet<CueManner> = new Set([...SAYING, 'finding', 'directive', 'attack']);

/** What came in or goes round right before a verb without a subject, and tells what stands behind it. */
export const noticeBefore = ({ reading, start, before, token, words }: CueSite): Described | null => {
  // 收到投诉信，表示不满的人越来越多: a notice does not 表示
  if (before !== '' || words === '表示' || !TELLS.has(token.word.manner)) return null;
  const { page, skeleton } = reading;
  const found = CAME.exec(skeleton.slice(Math.max(reading.start, start - REACH), start))?.[1];
  if (!found) return null;
  const at = start - 1 - found.length;
  const notice = describe(page, [at, start - 1]);
  const heard = /(?:消息|论调|谣言|传[言闻]|线报)$/.test(found);
  return { ...notice, kind: heard ? 'agentless' : 'document', sureness: 2 };
};

/** The paper that says what stands behind a verb without a subject, with how many there are of it. */
export const paperBefore = ({ reading, start, before, words }: CueSite): Described | null => {
  const { page, skeleton } = reading;
  const inIt = tellsInIt({ before, words });
  const shown = before === '' && SHOWN_IN_IT.test(words);
  if (!inIt && !shown && (before !== '' || !LAYS_DOWN.test(words))) return null;
  const from = Math.max(reading.start, start - REACH);
  const clause = skeleton.slice(from, start);
  const brought = shown ? BROUGHT_OUT.exec(clause)?.[1] : undefined;
  if (brought) return { ...describe(page, [start - 1 - brought.length, start - 1]), kind: 'document' };
  if (shown && !LAYS_DOWN.test(words)) return null;
  const found = inIt ? LOOKED_INTO.exec(clause) : PAPER.exec(clause);
  if (!found) return null;
  const at = inIt ? start - 1 - (found[1] as string).length : from + found.index;
  const paper = describe(page, [at, start - 1]);
  // 翻查工程合约，当中X: a noun for texts, whoever is looked into
  if (inIt && HEADS.before(skeleton, start - 1, at)?.value !== 'document') return null;
  return { ...paper, kind: paper.kind === 'org' && paper.sureness >= 2 ? 'org' : 'document' };
};
