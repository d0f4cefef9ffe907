import { Characters } from '../../../characters.ts';
import { CUES } from '../lexicon.ts';
import { wordSet } from '../word-set.ts';
import { SAYING } from './manners.ts';

/** 担心|地|表示, 肯定地说: how something is said, where the verb of saying stands behind it. */
const isManner = (skeleton: string, to: number, end: number): boolean => {
  if (skeleton[to] !== '地') return false;
  const verb = CUES.at(skeleton, to + 1, end)?.value;
  return verb?.type === 'cue' && SAYING.has(verb.manner);
};

/** Verbs that can be what somebody gets from others. */
const GIVEN = new Characters('通建指投举警要呼质批汇');
const GIVEN_WORD = wordSet('通报 建议 指控 投诉 举报 警告 要求 呼吁 质疑 批评 汇报');
/** Getting it: 接获110通报, 听取旁人建议, 没提出相关指控. */
const GETS =
  /(?:接获|接到|收到|听取|举行|召开|采纳|接纳|遵照|依照|[没未有]提出|没有提出)(?:了|过)?(?:[^，。；：「」的]{0,6}的?)?$/;
/** How far before it that may stand, and what shows that it is said nevertheless. */
const GETS_REACH = 12;
const SAID = new Characters('：「');

/** 有关建议至今未获落实: one that was told of before. */
const KNOWN = /(?:有关|相关|上述|这一|这个|这项|这些|该项|此项|[^应因如在于为彼至故对从]此|^该|[，。；但而对]该)$/;

/** People who turn to somebody: only they 反应 what they met; with others it is a noun. */
const TURNS_TO =
  /(?:民众|居民|邻居|家长|业者|店家|员工|师生|学生|教师|老师|里长|村长|农民|渔民|会员|网友|用户|乘客|旅客|司机|读者|住户|村民|乡亲|乡民|摊商|病患|家属)(?:也|都|纷纷|则|曾|不断|陆续|向[^，]{2,8})?$/;

/** Nouns for what somebody puts out, which are verbs of saying as well. */
const PUT_OUT = wordSet('声明 公告 通告 通报 说明 报告 评论 回应 回复 答复 留言 发言 讲话');
const WITHIN = new Characters('中里内');
const ADVERB = new Characters('也亦还则并又更就');

/** 在声明中表示: where it is said, with the verb that says it behind. */
const isPlace = (skeleton: string, at: number, to: number, end: number): boolean => {
  if (!WITHIN.in(skeleton, to) || !PUT_OUT.has(skeleton.slice(at, to))) return false;
  return CUES.at(skeleton, ADVERB.in(skeleton, to + 1) ? to + 2 : to + 1, end)?.value.type === 'cue';
};

/** Marks that a clause goes on behind. */
const MARK = new Characters('，。；、！？');
/** Measure words with how many there are, which what is taken for something has behind them. */
const COUNTED =
  /[0-9一两二三四五六七八九十几数多半这该][辆部把支枝名包批个张袋粒件枚颗条只台具架艘瓶樽罐盒堆份处宗间幅]$/;

/** What an outlet does and puts out. */
export const REPORTS = wordSet('报道 报导');

/** Nouns that read like a verb: the words, what stands before them, and whether a mark stands behind. How far before is looked at is bounded by `NOUN_REACH`. */
const NOUNS: readonly (readonly [words: ReadonlySet<string>, before: RegExp, marked: boolean])[] = [
  // 不符合当局要求，…; 按要求提交
  [wordSet('要求'), /(?:符合|不符|合乎|达到|达致|满足|违反|低于|高于|超出)[^，；：「」]{0,12}$/, false],
  [wordSet('要求'), /(?<![^，；：\s]不)[按依](?:照|足)?$/, false],
  // 释除公众疑虑，…
  [wordSet('疑虑'), /./, true],
  // 并无发现，…
  [wordSet('发现'), /(?:[无没未]有?|重大|任何|可疑|惊人|意外)(?:任何|进一步|可疑|新)?$/, true],
  // 到场调查，…
  [
    wordSet('调查'),
    /(?:到场|展开|进行|接手|入内|上门|深入|协助|继续|接受|正在|带走|带返警署|返署)(?:进一步|初步|深入|全面)?$/,
    true,
  ],
  // 补送说明，…
  [wordSet('说明'), /(?:补送|补交|提交|递交|呈交|送交|提供|检附|出具)(?:书面|相关|详细|补充)?$/, true],
  // 遭广泛报道，…
  [REPORTS, /(?:广泛|大肆|大篇幅|负面|失实|相关|连串)$/, true],
  // 一辆怀疑与案有关的货车, 检获怀疑毒品
  [wordSet('怀疑 相信 估计'), COUNTED, false],
  [wordSet('怀疑'), /(?:[检搜查寻缴]获|[搜检起查]出|检走|带走)(?:大批|大量|少量)?$/, false],
  // 比预期成功
  [wordSet('预期'), /(?:比|较|逊|胜|超出|超乎|低于|高于|优于|差过|好过)$/, false],
  // 国指目标价, 科指: the index
  [wordSet('指'), /(?:^|[，；：。、\s和与及])[国科恒红综标期]$/, false],
];
const NOUN_REACH = 18;
/** What those words open with. */
const MAYBE_NOUN = new Characters('要疑发调说报怀相估指预');

const isNoun = (skeleton: string, start: number, at: number, to: number): boolean => {
  const words = skeleton.slice(at, to);
  const told = NOUNS.filter(([noun, , marked]) => noun.has(words) && (!marked || MARK.in(skeleton, to)));
  if (told.length === 0) return false;
  const before = skeleton.slice(Math.max(start, at - NOUN_REACH), at);
  return told.some(([, shows]) => shows.test(before));
};

/** True where what looks like a verb of saying at `[at, to)` is how something is said, or what somebody got from others, or a noun. */
export const isNoVerb = (skeleton: string, start: number, at: number, to: number, end: number): boolean =>
  isManner(skeleton, to, end) ||
  (MAYBE_NOUN.in(skeleton, at) && isNoun(skeleton, start, at, to)) ||
  // 发布公报: what is put out, but 市府发布，X
  (to - at === 2 && skeleton.startsWith('发布', at) && skeleton[to] !== '，') ||
  (skeleton.startsWith('反应', at) && !TURNS_TO.test(skeleton.slice(Math.max(start, at - GETS_REACH), at))) ||
  isPlace(skeleton, at, to, end) ||
  (GIVEN.in(skeleton, at) &&
    GIVEN_WORD.has(skeleton.slice(at, to)) &&
    !SAID.in(skeleton, to) &&
    (KNOWN.test(skeleton.slice(Math.max(start, at - 3), at)) ||
      GETS.test(skeleton.slice(Math.max(start, at - GETS_REACH), at))));
