import { Characters } from '../../characters.ts';
import type { Frame } from '../../language.ts';
import type { Page } from '../../page.ts';
import { tellsTime } from './frames/occasions.ts';
import { PEOPLE } from './frames/speakers.ts';
import type { Judge } from './judge/judge.ts';
import { describe } from './noun-phrase.ts';
import { openingPhrase } from './opening-phrase.ts';
import { endsByForm } from './takeover-by-form.ts';
import { othersGoOn } from './takeover-by-others.ts';
import { outerGoesOn } from './takeover-by-outer.ts';
import { TAKES_OVER } from './takeover-by-reporter.ts';
import { rates, takesOverAfter, tellsOfSpeaker } from './takeover-by-speaker.ts';

/** Marks between clauses. */
const CLAUSE_MARK = new Characters('，；。「」');
/** What reported words can end at, and the marks of quotes, in which they do not. */
const STOP = new Characters('，；—「」');

/** What opens a clause that only leads in the attribution behind it: 至于连任，她说…; 被追问时，他…. */
const LEAD_IN =
  /^(?:但是?|不过|然而|可是|此外|另外|而且|同时|与此同时|因此|所以|尽管如此|即便如此|相反|其次|最后)$|^(?:但|而|不过|另外|此外|其后|随后)?(?:至于|对于|针对|面对|对此$|就此$|为此$|被问|当被问|再被问|问到|问及|谈到|谈及|说到|提到|有关|关于|就|对(?![^，]*[也都并不没未])[^，「」]{2,30}$|在[^，]{1,20}(?:时|后|中|上)$|[^，]{0,12}(?:追问|问到|问及|采访|访问|查询)(?:时|后|下)$)/;

/** Where the clause that leads in an attribution at `to` begins, or `to`. */
export const leadsIn = (skeleton: string, from: number, to: number): number => {
  if (skeleton[to - 1] !== '，') return to;
  let start = to - 1;
  while (start > from && !CLAUSE_MARK.in(skeleton, start - 1)) start--;
  if (start <= from) return to;
  // 甲说X；周六（3月4日），乙援引丙: when the next one spoke
  const aside = /（[^（）]*）$/.exec(skeleton.slice(start, to - 1))?.[0].length ?? 0;
  const when = skeleton[start - 1] === '；' && tellsTime(skeleton, start, to - 1 - aside);
  return when || LEAD_IN.test(skeleton.slice(start, to - 1)) ? start : to;
};

/** What a speaker means to do with quoted words. */
const ACTS =
  /^(?:欲|试图|企图|打断|阻止|一语带过|带过|收场|作结|来回应|作回应|缓颊|打圆场|[便就](?:匆|挂|转身|离[开去]|走|钻|不再|没再|登车|上车|低头|关)|后(?:挂线|挂断|收线|离开|离去|便|即|随即|转身|登车|上车))/;

/** Reported words that have only begun: 他说，我认为，这意味着X. */
const OPENS = /^(?:我们?|他们?|她们?|自己)?(?:认为|觉得|相信|想|看)$/;

/** Inside quoted words: where the one who speaks them goes on behind what others say. */
const SPEAKER_GOES_ON = /^[，；](?:但是?|不过|可是?|结果|所以|因此|因而|然后|于是|而|那)?(?:我们?|我哋|咱们?|俺们?)/;

/** What opens a supposition, which is the speaker's. */
const SUPPOSES = /^[，；](?:一旦|如果|若是|倘若|假如|假若|要是|除非|否则|不管|无论|哪怕|即便)/;

/** A blank between the halves of a title. */
const HALVES = /(?<=[\u4e00-\u9fff」”])[ \u3000](?=[\u4e00-\u9fff])/;

/** 平台称影响有限 商家叫苦: where the other half of a title tells of somebody else, or `to`. */
const otherHalf = (page: Page, { sentence, cue }: Frame, from: number, to: number): number => {
  if (!sentence.headline || !cue || page.skeleton[cue[0]] === '：') return to;
  const at = HALVES.exec(page.text.slice(from, to))?.index;
  if (at === undefined || at < 2) return to;
  // 里昂料租金受压 降恒隆目标价至6.8元
  if (rates(page.skeleton, from + at, to)) return from + at;
  const phrase = openingPhrase(page.skeleton, from + at + 1, to);
  if (!phrase || phrase[1] >= to) return to;
  const { kind, sureness, guess } = describe(page, phrase);
  if (guess) return to;
  return (sureness >= 2 && PEOPLE.has(kind)) || (sureness === 3 && kind === 'org') ? from + at : to;
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
    const close = from + skeleton.slice(from, to).indexOf('」');
    if (close > from && ACTS.test(skeleton.slice(close + 1, close + 6))) return close + 1;
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
        outerGoesOn(skeleton, frame, at) ||
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
