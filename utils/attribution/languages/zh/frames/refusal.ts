import type { Span } from '../../../../span.ts';
import type { Frame } from '../../../language.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import { findSubject } from '../subject.ts';
import { carriersIn } from './carriers.ts';
import type { Phenomenon, Reading, Token } from './reading.ts';
import { clauseStart, floorOf, speakerOf } from './reading.ts';
import { OUTER_KINDS, originOf } from './speakers.ts';
import { subjectBefore } from './subject-before.ts';

/** An answer that did not come: its subject is the one who asked. */
const UNANSWERED = /^(?:始终|仍|至今|均|都|尚|也|亦)*(?:未获|未得到|未收到|不获|没有?收到|没有?得到|未见)/;
const ASKED =
  /(?:向|致电|致函|去信|去函|去电|电邮|联络|联系|发函|致信|拨打)(?:了)?([^，。；：「」]{2,24}?)(?:的?电话)?(?:查询|询问|求证|了解|置评|寻求|提问|发出|发送|发去|就|，|及|但|惟)/g;

/** What is told somebody, behind whom it is told. */
const TOLD = /(?:证实|表示|透露|指出|承认|强调|披露|否认|介绍|坦言|解释|说明|保证|承诺|[说称])$/;

/** Verbs whose words may be that nothing is said. */
const ONLY_SAYS = /(?:表示|回应|回复|答复|称|说|指)$/;
/** What stands before such a refusal. */
const HARDLY = /^(?:目前|暂时?|现阶段|对此|一律|仅|只|均|都|他们?|她们?|我们?|其)*(?:[对就][^，。；：「」]{1,16})?$/;
/** What may stand behind it in its clause: what is not told. */
const REST = /^[^，。；：「」]{0,14}(?:[，。；！]|$)/;

/** 本报向运输署查询，截稿前未获回覆: the one who was asked, in the sentence or the one before. */
const askedOne = (reading: Reading, at: number): Described | null => {
  const { page, skeleton, sentence } = reading;
  const floor = (page.paragraphs[sentence.paragraph] as Span)[0];
  const from = Math.max(floor, at - ASKED_REACH);
  let found: Described | null = null;
  for (const match of skeleton.slice(from, at).matchAll(ASKED)) {
    const name = match[1] as string;
    // 发言人向路透社证实，…，但拒绝透露细节: what somebody was told is no inquiry
    if (TOLD.test(name)) continue;
    const start = from + match.index + match[0].indexOf(name);
    const described = describe(page, [start, start + name.length]);
    if (described.sureness >= 1 && described.kind !== 'self') found = described;
  }
  return found;
};
const ASKED_REACH = 120;

/** Refusing outright: 但拒绝透露细节. */
const OUTRIGHT = /^(?:拒绝|不愿|不肯|婉拒|谢绝)/;
/** Nouns for what is not told, which end a phrase before the refusal: 其他细节则不便透露. */
const DETAILS = /(?:细节|详情|情况|内容|原因|信息|身份|数字|金额|名单)$/;

const TELLS = /(?:透露|披露|说明|解释|提及|交代)$/;

/** What nobody answers. */
const UNSPOKEN_TO = /^(?:但|惟|而|不过)?(?:对于?|就|针对|至于|关于)/;

/** What people ask for, to which nobody answers. */
const UNHEEDED =
  /(?:回应|回复|答复|回答)[^，]*(?:诉求|求助|投诉|呼吁|建议|质疑|意见|(?<!置评|评论|采访|访问|专访|受访)[要请]求)$/;

/** True where the speaker of these words is one who asks for comment. */
const asksItself = (frame: Frame): boolean => /^(?:media|self)$/.test(originOf(speakerOf(frame))?.kind ?? '');

/** 律师拒绝透露姓名: who does not tell his name refuses no comment. */
const NAMELESS = /(?:透露|公开|披露)?(?:真实)?(?:姓名|名字|身份|身分|全名|真名)/;
/** 政府连一页证据都未有披露: what not even is done, before the verb. */
const EVEN = /连[^，]{1,14}[都也]$/;

/** 甲拒绝置评 · 甲没有回应置评请求: somebody says nothing. The token spans the whole refusal. */
export const refusal: Phenomenon = (reading, token: Token) => {
  if (token.word.type !== 'refusal') return null;
  const { page, skeleton } = reading;
  const floor = floorOf(reading);
  if (token.at < floor || NAMELESS.test(skeleton.slice(token.at, token.end + 3))) return null;
  const start = clauseStart(reading, token.at, floor);
  if (EVEN.test(skeleton.slice(start, token.at))) return null;
  const subject = findSubject(skeleton, start, token.at);
  const last = reading.frames.at(-1);
  const base = {
    rule: 'refusal',
    span: [start, token.end],
    cue: [token.at, token.end],
    stance: 'declines',
    place: 'none',
    sentence: reading.sentence,
  } as const;
  // 总统府对美方的要价不予置评: the topic before the verb is no part of who says nothing
  const named = openingPhrase(skeleton, start, token.at);
  const sure = (phrase: Span | null): phrase is Span => phrase !== null && describe(page, phrase).sureness >= 2;
  let said = sure(subject.phrase) || !sure(named) ? (subject.phrase ?? named) : named;
  // 木原对租约内容则没有置评: nor is what he says nothing of
  const about = said ? /.(?=对[^，]+$)/.exec(skeleton.slice(...said)) : null;
  if (about && said && describe(page, [said[0], said[0] + about.index + 1]).sureness > 0)
    said = [said[0], said[0] + about.index + 1];
  // 对甲的批评则未有回应: what is not answered is no speaker
  const unspoken = said && start === said[0] && last && UNSPOKEN_TO.test(skeleton.slice(...said));
  // 首相以「涉及机密」为由未予作答: on what ground is nobody
  const ground = said && /^以「/.test(skeleton.slice(...said)) && skeleton.startsWith('为由', said[1]);
  const opening = unspoken || ground ? null : said;
  // 他表示X，其他细节则不便透露: what is not told says nothing
  if (last && opening && DETAILS.test(skeleton.slice(...opening)))
    return start === floor ? null : { ...base, hops: [], continues: speakerOf(last) };
  const self = opening !== null && describe(page, opening).kind === 'self';
  if (!opening || self || UNANSWERED.test(skeleton.slice(token.at, token.end))) {
    // 公司称，已向海关提出申请，至今未获回覆: what did not come is a part of what he tells
    if (last?.place === 'after' && UNANSWERED.test(skeleton.slice(token.at, token.end)) && !asksItself(last))
      return null;
    const asked = askedOne(reading, token.at);
    if (asked) return { ...base, hops: [asked] };
    if (UNANSWERED.test(skeleton.slice(token.at, token.end))) return null;
  }
  if (opening) {
    const described = describe(page, opening);
    // 声明已无法评论: a text answers nothing
    if (described.kind === 'document') return null;
    // 但该报道未透露细节: what an outlet leaves out it was not asked for
    if (described.kind === 'media' && TELLS.test(skeleton.slice(token.at, token.end))) return null;
    if (described.sureness < 1 || described.kind === 'self' || /^(?:本报|本刊)?记者/.test(skeleton.slice(...opening)))
      return null;
    const hops = [...carriersIn(page, subject.circumstances), described];
    const joins =
      last &&
      last.place === 'after' &&
      // 记者致电两家公司核实，甲不便多说: who asks tells nothing
      originOf(last)?.kind !== 'self' &&
      (start === floor || last.sentence === reading.sentence) &&
      start === last.span[1];
    // 工会说，公司没有回应工人的要求: what he complains of is no answer refused to the press
    if (joins && !asksItself(last) && UNHEEDED.test(skeleton.slice(token.at, token.end))) return null;
    const frame: Frame = { ...base, hops, ...(joins ? { within: last } : {}) };
    // 该发言人说，细节不便透露: what is not told is no speaker
    if (joins && described.sureness < 2) return null;
    // 金融时报说，微软谢绝置评，OpenAI也没有回复: the second refusal stands under the same outlet
    if (!joins && last?.place === 'none' && last.within)
      return {
        ...frame,
        within: last.within,
        ...(OUTER_KINDS.has(originOf(last.within)?.kind ?? '') ? { certain: true } : {}),
      };
    return frame;
  }
  // 他表示，没有收到报告，无法回答: what he cannot do he says himself
  if (
    last?.place === 'after' &&
    last.content === undefined &&
    /^无法/.test(skeleton.slice(token.at, token.end)) &&
    start === token.at
  )
    return null;
  // 发言人表示，不予置评: all that is said is that nothing is
  if (last && start === floor && last.place === 'after' && last.cue && ONLY_SAYS.test(skeleton.slice(...last.cue))) {
    const alone = HARDLY.test(skeleton.slice(start, token.at)) && REST.test(skeleton.slice(token.end, reading.end));
    return alone ? { ...base, hops: [], within: last, certain: true } : null;
  }
  // 他证实X，但拒绝透露细节
  const turns =
    /^(?:但|惟|不过|但是|然而|惟独)[他她]?$/.test(skeleton.slice(start, token.at)) &&
    OUTRIGHT.test(skeleton.slice(token.at, token.end));
  if (last) {
    if (start === floor) return null;
    return {
      ...base,
      hops: [],
      continues: speakerOf(last),
      ...(turns && last.place === 'after' ? { certain: true } : {}),
    };
  }
  // 公司表示：「甲。」但拒绝透露细节。: behind his own quotation the speaker goes on
  const previous = reading.earlier.at(-1);
  if (turns && start === reading.start && skeleton[start - 1] === '」' && previous?.place === 'after')
    return { ...base, hops: [], continues: speakerOf(previous), certain: true };
  const first = openingPhrase(skeleton, reading.start, token.at);
  // 至于海关总署，截至深夜，并未回覆: set off by a comma
  const setOff =
    first && !skeleton.slice(...first).includes('，') ? null : subjectBefore(reading, reading.start, start);
  const described = setOff ?? (first ? describe(page, first) : null);
  if (!first || !described) return setOff ? { ...base, hops: [setOff] } : null;
  // 记者追问，段崇礼回答X，惟未有回应Y: not the one who asked
  const answerer = described.kind === 'self' ? subjectBefore(reading, first[1], start) : described;
  if (!answerer || answerer.kind === 'self') return null;
  return answerer.sureness >= 2 ? { ...base, hops: [answerer] } : null;
};
