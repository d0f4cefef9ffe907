import type { Span } from '../../../../span.ts';
import type { Frame } from '../../../language.ts';
import { describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import { isQuotation, type Reading } from './reading.ts';
import { PEOPLE } from './speakers.ts';

/** What people do while they speak, and what they speak of. */
const DOING =
  /谈起|说起|谈到|谈及|说到|提起|提到|聊起|讲起|回忆起|忆起|想起|感慨|感叹|赞不绝口|笑|摇[了着]?摇?头|点[了着]?点?头|叹|激动|高兴|开心|竖起|自豪|欣慰|哽咽|无奈|兴奋|满意|感激|流[下着]/;

/** How a sentence ends. */
const WHOLE = /^[\u4e00-\u9fff][。！？…]$/;

/** True where the quotation right before the sentence is all that its paragraph holds so far, and whole sentences. */
const opensParagraph = ({ page, sentence, skeleton, start }: Reading): boolean => {
  const [from] = page.paragraphs[sentence.paragraph] as Span;
  return isQuotation(skeleton, from, start - 1) && WHOLE.test(page.working.slice(start - 3, start - 1));
};

/** 「甲。」章某某是溪头镇人，也是村里的扎灯人。: a paragraph that opens with words goes on with whose they are. */
const introduced = (reading: Reading): Frame | null => {
  const { page, sentence, skeleton, start, end } = reading;
  if (!opensParagraph(reading)) return null;
  const phrase = openingPhrase(skeleton, start, end);
  if (!phrase || phrase[0] !== start || phrase[1] >= end) return null;
  const described = describe(page, phrase);
  if (described.sureness < 3 || described.kind !== 'person' || described.refers) return null;
  return {
    rule: 'quote-lead-in',
    span: [start, end],
    cue: null,
    hops: [described],
    stance: 'says',
    place: 'before',
    sentence,
  };
};

/** 「甲。」居民某某谈起…赞不绝口。: the words before belong to whom the sentence behind them opens with, though no verb says so. */
export const behindQuote = (reading: Reading): Frame | null => {
  const { page, sentence, skeleton, start, end } = reading;
  if (sentence.headline || skeleton[start - 1] !== '」') return null;
  const stop = /[。；]/.exec(skeleton.slice(start, end));
  const clause = skeleton.slice(start, stop ? start + stop.index : end);
  const doing = DOING.exec(clause);
  if (!doing || clause.includes('「')) return introduced(reading);
  const lead = /^[^，]{0,12}(?:谈起|说起|谈到|谈及|说到|提起|提到|聊起|讲起|回忆起)[^，]*，/.exec(clause);
  const from = start + (lead ? lead[0].length : 0);
  const phrase = openingPhrase(skeleton, from, start + clause.length);
  if (!phrase || phrase[0] !== from) return null;
  const described = describe(page, phrase);
  if (described.sureness < 2 || !PEOPLE.has(described.kind)) return null;
  const at = start + doing.index;
  return {
    rule: 'quote-lead-in',
    span: [start, start + clause.length],
    cue: [at, at + doing[0].length],
    hops: [described],
    stance: 'says',
    place: 'before',
    sentence,
  };
};
