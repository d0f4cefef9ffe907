import { Characters } from '../../characters.ts';
import type { Frame } from '../../language.ts';
import type { Page } from '../../page.ts';
import type { Judge } from './judge/judge.ts';
import { describe } from './noun-phrase.ts';
import { openingPhrase } from './subject.ts';
import { endsByForm } from './takeover-by-form.ts';
import { othersGoOn } from './takeover-by-others.ts';
import { takesOverAfter, tellsOfSpeaker } from './takeover-by-speaker.ts';

/** Marks between clauses. */
const CLAUSE_MARK = new Characters('，；。「」');
/** What reported words can end at, and the marks of quotes, in which they do not. */
const STOP = new Characters('，；—「」');

/** Where the reporter takes over again behind reported words: 但这一说法无法证实, ——这意味着. */
const TAKES_OVER =
  /^(?:(?:，|；)(?:但|但是|不过|然而|惟|而)?(?:这一|该|此|相关|有关|上述|其|这些|这种|目前)*(?:说法|消息|报[道导]|指控|言论|视频|影片|数字|内容)?(?:的真实性)?(?:目前|暂时|暂|尚|仍|也|均|都|至今|迄今)*(?:(?:[\u4e00-\u9fffA-Za-z]{0,8})(?:无法|未能|没有|未)(?:立即|即时)?(?:独立|得到|获得|获|另行)*(?:独立)?(?:核实|证实|查证|验证|确认)(?![与和][^，]{2,20}(?:有关|无关|相关|关联|联系)))|[，；](?:但|惟|不过|然而|唯)(?:[他她其]|(?=未(?:有)?(?:透露|进一步|指明|详述|点名|具体)|没有?(?:透露|进一步|指明|详述|点名)|拒绝透露|不愿透露))(?:均|都|也|亦|并|暂|尚|仍)?(?:未有?|没有?|拒绝|不愿|无法|不肯)(?:进一步|具体|明确|正面|多作|再)*(?:加以)?(?:说明|透露|解释|交代|提供|指明|详述|点名|公布|披露|回应|回答)|——(?:这|此|而这|也)|，(?:这|这也|此举|而这)(?:意味着|也意味着|与[^，]{2,20}不符)|，[今昨前](?:日|天)?(?:已|并)?依[^，]{1,16}(?:起诉|提起公诉|声请|聲押)|[，；][他她](?:也|亦|还|又|并|同时)?(?:提起|提到|提及|谈到|谈及|重提|回顾|忆述|忆起)|，(?:令|引发|引起|触发|招致|惹来|引来)[^，]{0,12}(?:关注|争议|热议|批评|讨论|哗然|不满|质疑|反弹|回响|风波|骚动|共鸣|围观|联想|诚信危机|信任危机)|，(?:遂|爰|乃|因[此而]|进?而|故|复|并)?(?:依[^，]{1,18})?(?:向(?:[^，]{0,6}法院|法庭|[^，]{0,3}地院)[^，]{0,4})?(?:声请(?:预防性|延长|延)?羁押|声押|移送[^，]{0,6}侦办|移送法办|送办|函送|提起公诉|签分侦办|谕令|谕知)|，(?:全案|案经|(?:警|检|复)?[讯询]问?后)[^，]{0,12}(?:依|以|向|移送|送办|交保|函送|谕令|限制|声押)|，(?:案件|控方|辩方)?(?:将|须)?(?:押后|续审|还押|候判|候讯)|，(?:法庭|法官|裁判官|法院)(?:遂|乃|其后|最终|终)|，获[^，]{0,12}(?:批准|接纳)|，(?:随即|随后|便|遂|旋即|之后)(?:又?删除|删帖|快步|转身|匆匆|驱车|登车|登上|离开|离去|步入|乘车|上车|挂断|挂上)|，(?:却|但)?(?:遭|被|受到|引来)[^，]{1,14}(?:驳斥|反驳|拒绝|打脸|斥责|抨击|婉拒)|，(?:[现今昨]?(?:日|天)?已|决定|将|并已?)(?:经|于[^，]{1,8})?(?:去信|致函|发函|报警|报案|提告|入禀|委托律师|委请律师|向[^，]{2,14}(?:投诉|举报|报案|报警|求助|申诉|提告|检举))|，(?:但|惟)(?:至今|目前|迄今)?(?:还|仍|尚)?(?:没有?|未有|未见)(?:下文|进展|结果|动作)|，(?:场面|气氛|现场气氛)(?:一度|顿时|随即|瞬间)[^，。]{2,6}(?=[，。]|$)|，(?:这样的|如此|此番|这番|一番)(?:说法|言论|回应|讲法|话|发言)|[，；]遂(?:于|依|判|裁|批|命)|，(?:更|更是|也|却)(?:惹怒|激怒|惹恼|引爆|惹毛|掀起|引来|引发)|，(?:对于|至于|针对|问及)[^，]{2,30}，[^，]{0,10}(?:支吾|无法交代|三缄其口|避而不|沉默|不愿多)|，全案|，[一二三]审(?:仍|依|判|驳回|昨|今)|，(?:说完|说罢|语毕|话毕|言毕|讲完|语气)|，(?:并|随后|其后|最后)*(?:于[^，]{2,10})?宣[布佈](?:休息|散会|休会|休庭|退庭)|，(?:并|当场|随即|再度|多次|也)*(?:鞠躬)?(?:道歉|致歉|鞠躬)(?=[，。]|$)|，有关部门[^，]{0,4}(?:已|正)|，(?:但|惟)?记者)/;

/** What opens a clause that only leads in the attribution behind it: 至于连任，她说…; 被追问时，他…. */
const LEAD_IN =
  /^(?:但|而|不过|另外|此外|其后|随后)?(?:至于|对于|针对|面对|对此$|就此$|为此$|被问|当被问|再被问|问到|问及|谈到|谈及|说到|提到|有关|关于|就|对[^，]{2,30}$|在[^，]{1,20}(?:时|后|中|上)$|[^，]{0,12}(?:追问|问到|问及|采访|访问|查询)(?:时|后|下)$)/;

/** Where the clause that leads in an attribution at `to` begins, or `to`. */
export const leadsIn = (skeleton: string, from: number, to: number): number => {
  if (skeleton[to - 1] !== '，') return to;
  let start = to - 1;
  while (start > from && !CLAUSE_MARK.in(skeleton, start - 1)) start--;
  return start > from && LEAD_IN.test(skeleton.slice(start, to - 1)) ? start : to;
};

/** What a speaker means to do with quoted words. */
const ACTS =
  /^(?:欲|试图|企图|打断|阻止|一语带过|带过|收场|作结|来回应|作回应|缓颊|打圆场|后(?:挂线|挂断|收线|离开|离去|便|即|随即|转身|登车|上车))/;

/** Reported words that have only begun: 他说，我认为，这意味着X. */
const OPENS = /^(?:我们?|他们?|她们?|自己)?(?:认为|觉得|相信|想|看)$/;

/** Inside quoted words: where the one who speaks them goes on behind what others say. */
const SPEAKER_GOES_ON = /^[，；](?:但是?|不过|可是?|结果|所以|因此|因而|然后|于是|而|那)?(?:我们?|我哋|咱们?|俺们?)/;

/** What opens a supposition, which is the speaker's. */
const SUPPOSES = /^[，；](?:一旦|如果|若是|倘若|假如|假若|要是|除非|否则|不管|无论|哪怕|即便)/;

/** A blank between the halves of a title. */
const HALVES = /(?<=[\u4e00-\u9fff」”])[ \u3000](?=[\u4e00-\u9fff])/;
const SOMEBODY = /^(?:person|role|group|anonymous)$/;

/** 平台称影响有限 商家叫苦: where the other half of a title tells of somebody else, or `to`. */
const otherHalf = (page: Page, { sentence, cue }: Frame, from: number, to: number): number => {
  if (!sentence.headline || !cue || page.skeleton[cue[0]] === '：') return to;
  const at = HALVES.exec(page.text.slice(from, to))?.index;
  if (at === undefined || at < 2) return to;
  const phrase = openingPhrase(page.skeleton, from + at + 1, to);
  if (!phrase || phrase[1] >= to) return to;
  const { kind, sureness, guess } = describe(page, phrase);
  if (guess) return to;
  return (sureness >= 2 && SOMEBODY.test(kind)) || (sureness === 3 && kind === 'org') ? from + at : to;
};

/** Longest clause that is looked at. */
const CLAUSE = 40;
/** Longest stretch of reported words whose end is looked for. */
const REACH = 600;

/** Where reported words that could run over `[from, limit)` end: at the first mark behind which the reporter speaks again, else at `limit` or the end of a title's half. */
export const endOfWords = (judge: Judge, page: Page, frame: Frame, from: number, limit: number): number => {
  const { skeleton } = page;
  const to = otherHalf(page, frame, from, limit);
  if (tellsOfSpeaker(page, frame, from)) return from;
  // 他说「甲」欲阻止提问: what he does with his words is none
  if (skeleton[from] === '「') {
    const close = skeleton.indexOf('」', from);
    if (close > 0 && close < to && ACTS.test(skeleton.slice(close + 1, close + 6))) return close + 1;
  }
  const reach = Math.min(to - 2, from + REACH);
  let inQuote = false;
  let first = true;
  for (let at = from; at < reach; at++) {
    if (!STOP.in(skeleton, at)) continue;
    const unit = skeleton[at];
    if (unit === '「') inQuote = true;
    else if (unit === '」') inQuote = false;
    else if (
      !inQuote &&
      at > from + 1 &&
      !SUPPOSES.test(skeleton.slice(at, at + 4)) &&
      !(at - from < 6 && OPENS.test(skeleton.slice(from, at))) &&
      (unit !== '—' || skeleton[at - 1] !== '—')
    ) {
      if (
        (frame.rule !== 'headline-colon' && TAKES_OVER.test(skeleton.slice(at, at + CLAUSE))) ||
        takesOverAfter(page, frame, at) ||
        othersGoOn(skeleton, frame.stance, at) ||
        endsByForm(page, frame, from, at, first) ||
        (frame.sentence.quoted && SPEAKER_GOES_ON.test(skeleton.slice(at, at + CLAUSE))) ||
        judge.endsAt(page, frame, from, at, to)
      )
        return at;
      if (unit !== '—') first = false;
    }
  }
  return to;
};
