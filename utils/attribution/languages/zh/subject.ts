import type { Span } from '../../../span.ts';
import { Characters, SPACES } from '../../characters.ts';
import { BLANK, isAttributive, isCircumstance, leadAt, mannerStart, openingPhraseEnd } from './circumstance.ts';
import { FRAME_WORDS, HEADS, OUTLET_NAMES, SURNAME_CHARACTERS, TITLE_WORDS } from './lexicon.ts';
import { BY_SURNAME, cutsWord, insideName, isAddress, knownNameEnd, nameOpens, opensWithVerb } from './names.ts';
import { bodyBehind, describesBody, surnameAt } from './nouns-in-clauses.ts';
import { occasionEnd } from './occasion.ts';
import { heldOffice, openingPhrase } from './opening-phrase.ts';
import { bareNounEnd, closingOf, isWhole, predicateStart } from './predicate.ts';
import { withoutEnding } from './subject-ends.ts';
import { timeAt } from './time.ts';
import { isTransliterated, TRANSLITERATING } from './transliterated.ts';

/** What joins the parts of a foreign name. */
const DOT = new Characters('·‧・');
const NAME_MARK = new Characters('·‧・.', 'AZ', 'az');
const CAPITAL = new Characters('', 'AZ');
const PRONOUN = new Characters('他她');
/** Before a pronoun that is no subject: 其他, 跟她. */
const NO_SUBJECT = new Characters('其跟');
const LOOSE_END = new Characters(`、${SPACES}`);
const LEFT_OVER = new Characters('与经由让令使');
/** Behind a document: where in it words stand. */
const INSIDE = new Characters('上内里中');
/** Acting for somebody, behind the one who acts. */
const ON_BEHALF =
  /代表[^，的]{2,12}?(?:求情|陈词|结案|结案陈词|盘问|出庭|应讯|出席|致辞|致词|领奖|签署|申请保释|抗辩)(?:时|后|期间)?$|答[^，的]{2,12}?记者问(?:时)?$/;
/** Those who are spoken to, one of them by name: 对包括晨星社在内的媒体. */
const TO_SEVERAL = /[对向](?:包括|含)[^，]{2,30}在内的[^，]{1,8}$/;
const MAYBE_BEHALF = /代表|记者问|在内的/;
/** Prepositions of whom one speaks to. */
const TO_WHOM = new Characters('对向');
/** 也是商会会长的周国梁: what somebody is besides, before his name. */
const BESIDES = /^(?:是|身为|担任|兼任|现任|现为)[^，。的]{2,24}的(?=[^的]{2,9}$)/;
const IS = new Characters('是身担兼现');
/** An answer that is made, by the verb that makes it. */
const MAKES = /^(?:[作做]出|[作做]了)了?[^，的]{0,6}(?:反应|回应|答复|评论|表态|解释|说明|澄清|声明)$/;
const MADE = new Characters('作做');
/** Verbs that make others speak. */
const CAUSES = /^(?:引[发起来]|惹[来得]|招[来致]|触发|导致|使得|涌[入进现来]|吸引|掀起|激起|钓出|引得|换来|迎来)/;
/** The same behind what moved them: 影片|引来|大票粉丝. */
const MOVED = /(?:引[来得]|惹[来得]|涌[入进现来]|吸引|掀起|激起|钓出|换来)(?![^，]*的)/;
/** Even these, before a verb with 都: 连对手的教练都. */
const EVEN = /^连(?=[^，]{2,}$)/;
/** What opens a quotation or a title. */
const QUOTED = new Characters('「《');
/** Ends of an occasion. */
const TURN = new Characters('时后中间');
const OCCASION_ENDS = new Characters('时后际中间');
/** Behind a verb: it is over. */
const DONE = new Characters('过完毕');

/** The part of a clause before its cue, taken apart. */
export interface Subject {
  /** The noun phrase, or null where the clause has none. */
  readonly phrase: Span | null;
  /** What stands between the phrase and the cue: time, place, manner, venue. */
  readonly circumstances: Span;
}

/** Longest stretch before a cue that is looked at. */
const REACH = 100;

/** Where a title with a Chinese full name behind it ends, in a phrase that goes on: 裁判官李志豪|裁决时. Else -1. */
const afterFullName = (text: string, from: number, to: number): number => {
  for (let i = to - 3; i > from + 1; i--) {
    // 姐姐陈小姐|步出法庭时: a surname with a form of address
    if (SURNAME_CHARACTERS.in(text, i) && isAddress(text, i + 1) && i + 3 < to && HEADS.before(text, i, from))
      return i + 3;
    if (!SURNAME_CHARACTERS.in(text, i) || !TITLE_WORDS.before(text, i, from)) continue;
    const end = Math.min(i + 3, to);
    // 检察官石沉大|海: no name
    return end < to && !cutsWord(text, i, end, to) ? end : -1;
  }
  return -1;
};

/** The length of the foreign name at `position` up to and including what stands behind its dots, 0 where none opens there: 侯赛因·阿里. */
const dottedName = (text: string, position: number, to: number): number => {
  let dot = position;
  while (dot < to && dot - position < 7 && TRANSLITERATING.in(text, dot) && !DOT.in(text, dot)) dot++;
  if (dot === position || dot >= to || dot - position > 6 || !DOT.in(text, dot)) return 0;
  let at = dot + 1;
  const goesOn = (i: number): boolean =>
    (NAME_MARK.in(text, i) || TRANSLITERATING.in(text, i)) &&
    timeAt(text, i, to) === 0 &&
    (FRAME_WORDS.at(text, i, to)?.length ?? 0) < 2;
  while (at < to && goesOn(at)) at++;
  return at - position;
};

/** Takes apart what stands between a clause's start and its cue. O(to - from), bounded by a constant reach. */
export const findSubject = (skeleton: string, start: number, to: number): Subject => {
  // 一名官员匿名|透露: how he speaks
  if (to - start > 3 && skeleton.startsWith('匿名', to - 2)) {
    const { phrase, circumstances } = findSubject(skeleton, start, to - 2);
    if (phrase?.[1] === to - 2) return { phrase, circumstances: [circumstances[0], to] };
  }
  return withoutEnding(skeleton, bySubject(skeleton, start, to));
};

const bySubject = (skeleton: string, start: number, to: number): Subject => {
  const manner = mannerStart(skeleton, start, to);
  if (manner > 0) {
    const { phrase, circumstances } = subjectIn(skeleton, start, manner);
    return { phrase, circumstances: [circumstances[0], to] };
  }
  return subjectIn(skeleton, start, to);
};

/** What joins two that describe one noun. */
const JOINER = new Characters('与和及或、');
/** Whether an office is held still. */
const OFFICE_HELD = /^(?:卸任|离任|离职|退休|退役|前任|候任|现任|在任|在职)/;

/** Last characters of most words for those who do something: 值班人员, 主办方. */
const PERSON_END = new Characters('人者员方家商生师客友');

const THERE = /^(?:[也亦更还则都就仍曾已]|一度|不时|陆续|继续|不断)*有(?![关的些点])/;
/** The same with a place or an occasion before it. */
const THERE_AT =
  /^[^，的有「《]{1,14}[上中里内外下间](?:[也亦更还则都就仍曾已却]|一度|不时|陆续|继续|不断)*(?=有(?![关的些点])[^，]{2})/;

/** Prepositions and adverbs that are a part of nouns as often. */
const WEAK = new Characters('应经因自以与和同当至获受供叹率从就代');
/** Verbs of one character that the names of bodies hold. */
const IN_BODIES = new Characters('抵供率');

/** 全国|抵抗运动党|则: what opens at `at` goes on to the noun for a body that all of the phrase ends in, but for adverbs. */
const goesOnToBody = (text: string, at: number, to: number): boolean => {
  if (!IN_BODIES.in(text, at)) return false;
  let end = to;
  for (let adverb = FRAME_WORDS.before(text, end, at); adverb; adverb = FRAME_WORDS.before(text, end, at)) {
    if (!adverb.value.has('adverb')) break;
    end -= adverb.length;
  }
  return end - at > 3 && HEADS.before(text, end, at + 2)?.value === 'organisation';
};

/** Behind the aside that opens at `at`, where a noun goes on with what stands before it: 卫生组织（WHO）|非洲办事处主任. -1 where none does. */
const asideInside = (text: string, at: number, to: number): number => {
  const end = closingOf(text, at, to) + 1;
  const head = end > 0 && end < to ? HEADS.at(text, end, to) : null;
  return head && head.length > 1 && /^(?:title|place|organisation|company|collective)$/.test(head.value) ? end : -1;
};

/** Where the last title in `[from, to)` ends that a name of two or three characters stands behind, at the end or before a time or preposition; `from` where none does. */
const titleEnd = (text: string, from: number, to: number): number => {
  for (let i = to - 2; i > from + 1; i--)
    if (SURNAME_CHARACTERS.in(text, i) && (TITLE_WORDS.before(text, i, from)?.length ?? 0) > 1) return i;
  return from;
};

/** 新华社北京7月27日电（记者某某）: the dateline that a paragraph opens with. */
const DATELINE =
  /^(?:《[^《》]{2,20}(?:专讯|专电|讯|电)》|[^，。：；「]{2,22}?(?:(?:[日月]?电|讯)(?:（\uE001*）|[\s—–-])|日\s*[—–-]\s*)+)/;

/** 2. (证实): the number of an item in a list. */
const NUMBERED = /^[0-9]{1,2}(?:[.．](?![0-9])|、)/;

/** True where nothing but a foreign name stands behind the office at `at` of a body that is somewhere. */
const foreignBehind = (text: string, at: number, end: number, to: number): boolean =>
  text.startsWith('代表', at) &&
  to - end > 1 &&
  (isTransliterated(text.slice(end, to)) || foreignUpTo(text, end, to)) &&
  /驻[^，]{1,10}$|副$/.test(text.slice(0, at).slice(-12));

/** 波利扬斯基|在会议上: a foreign name of three characters or more before a time or preposition. */
const foreignUpTo = (text: string, at: number, to: number): boolean => {
  let end = at;
  while (end < to && TRANSLITERATING.in(text, end)) end++;
  return (
    end - at > 2 &&
    end < to &&
    !HEADS.at(text, at, end) &&
    (timeAt(text, end, to) > 0 || FRAME_WORDS.at(text, end, to) !== null)
  );
};

/** 两名因担心遭报复而要求匿名的(前雇员), 由于话题敏感而不愿透露姓名的(学者): why somebody is not named is a part of who speaks. */
const WITHHELD =
  /^(?:[一二两三四五六七八九十多数几]+[名位])?(?:因为?|由于|出于|鉴于)[^，。]{2,24}?(?:而|不愿|要求)[^，。]{0,12}(?:匿名|具名|姓名|身份|公开)[^，。的]{0,4}的/;

/** A time up to which nothing was said, and the adverb that tells so before the verb. */
const UNTIL = /^(?:直到|直至|迟至|到|至)/;
const ONLY_THEN = new Characters('才始');

/** What those reasons open with. */
const REASONS = new Characters('因由出鉴一二两三四五六七八九十多数几');

const subjectIn = (skeleton: string, start: number, to: number): Subject => {
  let from = Math.max(start, to - REACH);
  if (from === 0 || skeleton[from - 1] === '\n')
    from += DATELINE.exec(skeleton.slice(from, Math.min(to, from + REACH)))?.[0].length ?? 0;
  from += NUMBERED.exec(skeleton.slice(from, Math.min(to, from + 5)))?.[0].length ?? 0;
  const because = REASONS.in(skeleton, from) ? (WITHHELD.exec(skeleton.slice(from, to))?.[0].length ?? 0) : 0;
  while (because === 0) {
    while (from < to && BLANK.in(skeleton, from)) from++;
    if (from >= to) return { phrase: null, circumstances: [to, to] };
    // 直到去年|政府才(承认)
    const until = UNTIL.exec(skeleton.slice(from, Math.min(from + 2, to)))?.[0].length ?? 0;
    const since = until > 0 && ONLY_THEN.in(skeleton, to - 1) ? timeAt(skeleton, from + until, to) : 0;
    if (since > 0 && from + until + since < to - 2) {
      from += until + since;
      continue;
    }
    const occasion = occasionEnd(skeleton, from, to);
    if (occasion > 0) {
      from = occasion;
      continue;
    }
    if (isCircumstance(skeleton, from, to)) return { phrase: null, circumstances: [from, to] };
    const lead = leadAt(skeleton, from, to);
    if (lead > 0) {
      from += lead;
      continue;
    }
    const end = openingPhraseEnd(skeleton, from, to);
    if (end > 0 && !isAttributive(skeleton, from, to)) {
      from = end;
      continue;
    }
    break;
  }
  let end = to;
  // 大律师祈文代表冯达文求情时: whom he speaks for is no source
  const clause = skeleton.slice(from, to);
  const behalf = MAYBE_BEHALF.test(clause) ? (ON_BEHALF.exec(clause) ?? TO_SEVERAL.exec(clause)) : null;
  if (behalf && behalf.index > 3)
    return { phrase: [from, from + behalf.index], circumstances: [from + behalf.index, to] };
  const first = HEADS.at(skeleton, from, to) ?? OUTLET_NAMES.at(skeleton, from, to);
  const noun = FRAME_WORDS.at(skeleton, from, to);
  const skipped = Math.max(
    1,
    because,
    first?.length ?? 1,
    noun?.value.has('noun') ? noun.length : 1,
    dottedName(skeleton, from, to),
  );
  const titled = titleEnd(skeleton, from, to);
  // 《华尔街观察报》: what stands in title marks is one noun
  const title = skeleton[from] === '《' ? closingOf(skeleton, from, to) + 1 - from : 0;
  for (let i = from + Math.max(skipped, title); i < to; i++) {
    if (QUOTED.in(skeleton, i)) {
      i = Math.max(i, closingOf(skeleton, i, to));
      continue;
    }
    const foreign = dottedName(skeleton, i, to);
    if (foreign > 0) {
      i += foreign - 1;
      continue;
    }
    // 驻华代表马丁·泰勒, 驻当地代表恩杜尔: an office, not the verb
    const office = TITLE_WORDS.at(skeleton, i, to)?.length ?? 0;
    if (
      office > 0 &&
      (dottedName(skeleton, i + office, to) > 0 ||
        foreignBehind(skeleton, i, i + office, to) ||
        ((HEADS.before(skeleton, i, from)?.length ?? 0) > 1 &&
          skeleton.startsWith('代表', i) &&
          (SURNAME_CHARACTERS.in(skeleton, i + office) || CAPITAL.in(skeleton, i + office))))
    ) {
      i += office - 1;
      continue;
    }
    // 方远作为股东(认为): behind somebody it tells in what part he speaks
    if (skeleton.startsWith('作为', i) && isWhole(skeleton, from, i) && !skeleton.slice(i, to).includes('的')) {
      end = i;
      break;
    }
    const head = HEADS.at(skeleton, i, to) ?? OUTLET_NAMES.at(skeleton, i, to);
    const word = FRAME_WORDS.at(skeleton, i, to);
    const time = timeAt(skeleton, i, to);
    const named = word?.value.has('noun') && word.length >= time ? word.length : 0;
    if (named > 0 || (head && head.length > Math.max(word?.length ?? 0, 1, time))) {
      const skip = Math.max(named, head?.length ?? 0);
      i += skip - 1;
      continue;
    }
    if (heldOffice(skeleton, i, to)) {
      i++;
      continue;
    }
    const aside = skeleton[i] === '（' ? asideInside(skeleton, i, to) : -1;
    if (aside > 0) {
      i = aside - 1;
      continue;
    }
    if (word?.length === 1 && goesOnToBody(skeleton, i, to)) continue;
    // 留存下来的|经费凭证: behind 的 stands a noun
    if (word?.length === 1 && skeleton[i - 1] === '的' && WEAK.in(skeleton, i)) continue;
    // 胞弟慕都（35岁）: an aside stands behind a name, not behind an adverb
    if (word?.length === 1 && time === 0 && word.value.has('adverb') && skeleton[i + 1] === '（') continue;
    // 检方组建的特别调查本部: behind 的 these describe a body
    if (skeleton[i - 1] === '的' && describesBody(skeleton, i)) {
      i = bodyBehind(skeleton, i + 2, to) - 1;
      continue;
    }
    // 本场最佳(球员): behind what it is the best of
    if (skeleton[i] === '最' && word?.length === 1) continue;
    // 现任与卸任官员
    if (JOINER.in(skeleton, i - 1) && OFFICE_HELD.test(skeleton.slice(i, i + 2))) continue;
    if (surnameAt(skeleton, from, i, to)) continue;
    // 党首李在明, 张晓刚大校, 教授周以安: the character of a preposition or adverb stands in a name
    if (insideName(skeleton, from, i, to)) continue;
    // 神经科医生, 庆应大学, 会前主席: no preposition or adverb where what stands before it is no noun yet
    if (
      word &&
      i < titled &&
      (word.length === 1 ? WEAK.in(skeleton, i) : word.value.has('adverb') || word.value.has('starter')) &&
      !isWhole(skeleton, from, i)
    )
      continue;
    // 教练王志明|对由家长推选的校委会: behind a name this opens no description of a noun
    if (
      TO_WHOM.in(skeleton, i) &&
      word?.length === 1 &&
      HEADS.before(skeleton, i, from) === null &&
      isAttributive(skeleton, i, to) &&
      isWhole(skeleton, from, i)
    ) {
      end = i;
      break;
    }
    if (
      (word?.value.has('adverb') ||
        word?.value.has('starter') ||
        time > 0 ||
        skeleton[i] === '（' ||
        skeleton[i + 1] === '着') &&
      isCircumstance(skeleton, i, to)
    ) {
      if (skeleton[i] === '（' && skeleton[to - 1] === '）' && skeleton.indexOf('）', i) === to - 1) continue;
      end = i;
      break;
    }
  }
  if (because > 0) return { phrase: [from, end], circumstances: [end, to] };
  // 约谈中她否认
  if (end - from > 1 && PRONOUN.in(skeleton, end - 1) && !NO_SUBJECT.in(skeleton, end - 2))
    return { phrase: [end - 1, end], circumstances: [end, to] };
  if (OCCASION_ENDS.in(skeleton, end - 1) && /(?:时|后|之际|中|间)$/.test(skeleton.slice(end - 2, end))) {
    const named = afterFullName(skeleton, from, end);
    if (named > 0) end = named;
    else if (end === to) {
      // 他离庭时, 发言人结束访问后: a pronoun or title alone, with what it was doing
      const alone = HEADS.at(skeleton, from, to);
      if (alone && /person|people|title/.test(alone.value) && to - from - alone.length >= 2) end = from + alone.length;
    }
  }
  // 技术员看过照片|后: what somebody had done before he spoke
  if (end - from > 4 && end < to && (skeleton[end] === '后' || skeleton[end] === '时'))
    for (let i = from + 2; i < end - 1; i++)
      if (DONE.in(skeleton, i + 1) && isWhole(skeleton, from, i)) {
        end = i;
        break;
      }
  // 儿子散|庭后: the verb's last character opens an adverb
  if (
    end < to &&
    opensWithVerb(skeleton, end - 1, to) > 1 &&
    (HEADS.before(skeleton, end, from)?.length ?? 0) < 2 &&
    isWhole(skeleton, from, end - 1)
  )
    end--;
  const predicate = predicateStart(skeleton, from, end);
  if (predicate < end) {
    // 网上亦有山友质疑: who there is speaks, not the place
    const there = THERE.exec(skeleton.slice(predicate, end));
    if (there && end - predicate > there[0].length + 1) from = predicate + there[0].length - 1;
    else end = predicate;
  }
  end = bareNounEnd(skeleton, from, knownNameEnd(skeleton, from, end));
  // 改口称, 点算后称: nothing but what was done before
  const verb = opensWithVerb(skeleton, from, end);
  if (
    verb > 0 &&
    verb < 4 &&
    (HEADS.at(skeleton, from, end)?.length ?? 0) <= verb &&
    !isWhole(skeleton, from, end) &&
    end - from < 8 &&
    !nameOpens(skeleton, from, end) &&
    !PERSON_END.in(skeleton, end - 1) &&
    !isAttributive(skeleton, from, end)
  )
    return { phrase: null, circumstances: [from, to] };
  while (end > from && LOOSE_END.in(skeleton, end - 1)) end--;
  // 母亲总念叨: an adverb behind a whole noun, which behind a surname is a title
  if (skeleton[end - 1] === '总' && (HEADS.before(skeleton, end - 1, from)?.length ?? 0) > 1) end--;
  // 报告上写着, 信里说: the place in a document where words stand
  const document = INSIDE.in(skeleton, end - 1) ? HEADS.before(skeleton, end - 1, from) : null;
  if (document?.value === 'document' && (document.length > 1 || skeleton[end - 1] !== '中')) end--;
  // 报导中(指出)
  if (/^(?:该|此|这[篇则])?报[道导]中$/.test(skeleton.slice(from, end))) end--;
  // 地院审理时萧男否认: whose turn it was to speak stands behind the occasion
  if (
    end < to - 2 &&
    TURN.in(skeleton, to - 3) &&
    BY_SURNAME.in(skeleton, to - 1) &&
    SURNAME_CHARACTERS.in(skeleton, to - 2)
  )
    return { phrase: [to - 2, to], circumstances: [to, to] };
  // 现为议员的何俊明: what is left when the clause before the noun was taken for a circumstance
  while (from < end - 1 && skeleton[from] === '的' && (HEADS.at(skeleton, from, end)?.length ?? 0) < 2) from++;
  const besides = IS.in(skeleton, from) ? (BESIDES.exec(skeleton.slice(from, end))?.[0].length ?? 0) : 0;
  if (besides > 0 && (isWhole(skeleton, from + besides, end) || isTransliterated(skeleton.slice(from + besides, end))))
    from += besides;
  if (MADE.in(skeleton, from) && MAKES.test(skeleton.slice(from, end)))
    return { phrase: null, circumstances: [from, to] };
  // 引发外界质疑: who is made to say so
  const made = CAUSES.exec(skeleton.slice(from, from + 2));
  if (made && end - from > 3 && isWhole(skeleton, from + 2, end)) from += 2;
  else if ((HEADS.before(skeleton, end, from)?.length ?? 0) > 1) {
    const clause = skeleton.slice(from, end);
    const moved = MOVED.exec(clause);
    if (moved && moved.index > 1 && HEADS.before(skeleton, end, from + moved.index + 2)?.value === 'collective')
      from += moved.index + 2;
    else if (EVEN.test(clause) && /[都也亦]/.test(skeleton[end] ?? '')) from++;
  }
  // 与联邦调查局, 经检察官讯问后: what is left of a phrase whose preposition stands before the one who speaks
  if (
    LEFT_OVER.in(skeleton, from) &&
    end - from > 2 &&
    (HEADS.at(skeleton, from, end)?.length ?? 0) < 2 &&
    (FRAME_WORDS.at(skeleton, from, end)?.length ?? 0) < 2 &&
    isWhole(skeleton, from + 1, end)
  )
    from++;
  // 有村民|由于担心X
  if (skeleton.startsWith('由于', end - 1)) end--;
  // 36氪独家获悉
  if (end - from > 3 && skeleton.startsWith('独家', end - 2)) end -= 2;
  // 论坛上也|有学者: the place is no part of who there is
  const place = THERE_AT.exec(skeleton.slice(from, end))?.[0].length ?? 0;
  if (place > 0 && HEADS.before(skeleton, end, from + place)) from += place;
  const words = skeleton.slice(from, end);
  const reporter = words.includes('记者') ? LOOKS_INTO.exec(words) : null;
  if (reporter) end = from + reporter[0].length;
  // 负责人发来整改后的照片并回复称: what somebody does before he speaks
  const does = end - from > 5 && skeleton[end] === '并' && end < to ? openingPhrase(skeleton, from, end) : null;
  if (does && does[0] === from && does[1] < end && isWhole(skeleton, from, does[1])) end = does[1];
  // 热线的回复显示: whose answer it is
  if (end - from > 2 && skeleton[end - 1] === '的' && ANSWER.test(skeleton.slice(end, to))) end--;
  return { phrase: end > from ? [from, end] : null, circumstances: [end, to] };
};

/** A reporter in front of what he does to find out: 记者|查询天眼查(发现). */
const LOOKS_INTO =
  /^(?:《[^《》]{2,12}》|[^，的《》]{0,8})?记者(?=(?:现场|实地)$|(?:随后|还|又|也|多次|进一步|现场)?(?:[从自]|查|搜索|走访|多方|实地|梳理|检索|致电|拨打|联系|调查|暗访|翻|浏览|登录|体验|随机|进入|点击|打开|测试|试|核|探访|辗转))/;
/** An answer by whose it is, behind 的. */
const ANSWER = /^(?:书面|官方|最新)?(?:回复|回应|答复|解释|介绍|说明|通报)(?:中|里|内容)?$/;
