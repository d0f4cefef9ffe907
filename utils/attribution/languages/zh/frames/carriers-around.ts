import type { Span } from '../../../../span.ts';
import type { Mention } from '../../../language.ts';
import { OUTLET_NAMES } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { findSubject } from '../subject.ts';
import { timeAt } from '../time.ts';
import { carriersIn, isBroughtOut, isPublisher } from './carriers.ts';
import { SENT } from './other-sources.ts';
import type { Reading } from './reading.ts';

/** How far back in its sentence the clause that names the outlet may stand. */
const SENTENCE = 400;
/** Who interviews, at the head of a clause. */
const INTERVIEWS = /^([^，]{2,16}?)(?:记者|今天|日前|近日|独家|最近|[0-9]{1,2}日)*(?:专访|访问|采访|访谈)/;
const INTERVIEW = /(?:接受|专访|采访|访问|访谈|节目|播出|撰文|刊登|[到得过了登出载发表开]的)/;

/**
 * 在接受甲采访时，乙表示X: the outlet in a clause of circumstance before the speaker's own, where nothing has been said yet.
 * 乙接受甲采访，谈到连任，他说X: a pronoun goes on with whoever spoke to the outlet.
 */
export const carriersBefore = (reading: Reading, start: number, speaker: Described): Mention[] => {
  const { skeleton, page, frames } = reading;
  if (frames.length > 0 || start <= reading.start || skeleton[start - 1] !== '，') return [];
  const reach = Math.max(reading.start, start - SENTENCE);
  let end = start - 1;
  for (let clause = 0; clause < (speaker.refers === 'person' ? 3 : 1) && end > reach; clause++) {
    const from = reach + skeleton.slice(reach, end).lastIndexOf('，') + 1;
    // 法新社10月8日发自开罗的消息，乙说X
    const sender = senderIn(skeleton, from, end);
    if (sender) {
      const outlet = describe(page, sender);
      return isPublisher(page, outlet.name) ? [] : [{ ...outlet, kind: 'media' }];
    }
    if (INTERVIEW.test(skeleton.slice(from, end))) {
      // 路透社专访外长，他说X · 报导访问分析师陈炳辰，陈炳辰说X
      const asked =
        /^(?:person|people)$/.test(speaker.refers ?? '') ||
        (speaker.kind === 'person' && skeleton.slice(from, end).endsWith(skeleton.slice(...speaker.span)));
      const asks = asked ? INTERVIEWS.exec(skeleton.slice(from, end))?.[1] : undefined;
      const outlet = asks ? describe(page, [from, from + asks.length]) : null;
      if (outlet?.kind === 'media' && (!outlet.refers || outlet.refers === 'report'))
        return isPublisher(page, outlet.name) ? [] : [outlet];
      const subject = findSubject(skeleton, from, end);
      if (!subject.phrase || isBroughtOut(skeleton, from, end)) return carriersIn(page, [from, end]);
      const talks = speaker.refers === 'person' && /^(?:接受|上)/.test(skeleton.slice(...subject.circumstances));
      return talks ? carriersIn(page, subject.circumstances) : [];
    }
    end = from - 1;
  }
  return [];
};

/** 塔斯社10日消息, 德国《商报》消息: news by whose it is, and when. */
const NEWS = /(?:最新)?消息$/;
/** Longest clause that says no more than that. */
const LONGEST_NEWS = 24;

/** The outlet whose news or dispatch the clause in `[from, to)` says that the words are, and nothing else. */
const senderIn = (skeleton: string, from: number, to: number): Span | null => {
  const clause = skeleton.slice(from, to);
  const sender = SENT.test(clause) ? OUTLET_NAMES.at(skeleton, from, to) : null;
  if (sender) return [from, from + sender.length];
  const news = to - from <= LONGEST_NEWS ? NEWS.exec(clause) : null;
  if (!news) return null;
  const at = from + (skeleton[from] === '《' ? 1 : 0);
  const named = OUTLET_NAMES.at(skeleton, at, from + news.index);
  if (!named || (at === from && named.value.collides)) return null;
  const end = at + named.length + (at > from ? 1 : 0);
  const rest = from + news.index - end;
  return rest === 0 || timeAt(skeleton, end, end + rest) === rest ? [from, end] : null;
};

/** 接受甲访问时乙说: the outlet in the occasion that the speaker's own clause opens with. */
export const carriersAhead = ({ skeleton, page }: Reading, occasion: Span): Mention[] =>
  /(?:接受|专访)[^，]*(?:采访|访问|访谈|专访)[^，]{0,3}$/.test(skeleton.slice(...occasion))
    ? carriersIn(page, occasion)
    : [];
