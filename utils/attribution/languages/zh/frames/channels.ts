import type { Span } from '../../../../span.ts';
import type { Mention } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import { describe } from '../noun-phrase.ts';
import { isPublisher } from './carriers.ts';
import type { CueSite } from './cue-doubts.ts';
import { SPEAKERS } from './speakers.ts';

const THROUGH = /(?:通过|透过|经由|借由)/;

/** 甲组织通过其控制的乙电视台(宣布): whoever speaks, through the outlet that the phrase ends in; null where it holds no such two. */
export const channelIn = (page: Page, skeleton: string, [from, to]: Span): readonly Mention[] | null => {
  const found = THROUGH.exec(skeleton.slice(from, to));
  if (!found || found.index < 2) return null;
  const speaker = describe(page, [from, from + found.index]);
  const of = skeleton.slice(from, to).lastIndexOf('的');
  const outlet = describe(page, [from + Math.max(found.index + found[0].length, of + 1), to]);
  if (speaker.sureness < 1 || !SPEAKERS.has(speaker.kind) || outlet.kind !== 'media') return null;
  return isPublisher(page, outlet.name) ? [speaker] : [outlet, speaker];
};

/** 朝中社发表乙的谈话(称): an outlet that brings out somebody's words. */
const BRINGS_OUT =
  /^(?:[^，。：]{0,8}?)(?:发表|刊登|刊发|刊出|播发|播出|公布|发布|登出|转发)了?([^，。：「」]{2,24}?)的(?:谈话|声明|讲话|署名文章|公开信|信件|信函|信|专访|演讲|致辞|贺电|贺信|复电|电文|投书|采访|录音|视频讲话)$/;

/** The outlet and whose words it brings out, where the phrase ends at `from` that names the outlet; null where they are its own. */
export const publishedBy = ({ reading, token }: CueSite, outlet: Mention, from: number): readonly Mention[] | null => {
  const { page, skeleton } = reading;
  const name = BRINGS_OUT.exec(skeleton.slice(from, token.at))?.[1];
  if (!name) return null;
  const at = skeleton.indexOf(name, from);
  const author = describe(page, [at, at + name.length]);
  return author.sureness >= 2 && SPEAKERS.has(author.kind) ? [outlet, author] : null;
};

/** 《甲报》刊登乙撰写的文章， right before a verb without a subject. */
const AUTHORED =
  /(?:^|[，；。])(《[^《》，]{2,14}》|[^《》，；：「」]{2,12}?)[^《》，；：「」的]{0,8}?(?:发表|刊登|刊出|刊发|刊载|登出)了?([^，；：「」]{2,24}?)(?:所?(?:撰写|执笔|写)|署名)?的[^，；：「」的]{0,4}(?:文章|评论|专栏|投书|专文|长文|社评|公开信)，$/;
/** Longest such clause. */
const AUTHORED_REACH = 64;

/** The outlet and the author of the piece that the clause before a verb without a subject is about. */
export const authorBefore = ({ reading, start, token }: CueSite): readonly Mention[] | null => {
  const { page, skeleton } = reading;
  if (skeleton[start - 1] !== '，' || start !== token.at) return null;
  const from = Math.max(reading.start, start - AUTHORED_REACH);
  const found = AUTHORED.exec(skeleton.slice(from, start));
  if (!found) return null;
  const [whole, paper, name] = found as unknown as readonly [string, string, string];
  const at = from + found.index + whole.indexOf(paper);
  const outlet = describe(page, [at, at + paper.length]);
  const by = from + found.index + whole.indexOf(name, whole.indexOf(paper) + paper.length);
  const author = describe(page, [by, by + name.length]);
  if (outlet.kind !== 'media' || author.sureness < 2 || !SPEAKERS.has(author.kind)) return null;
  return isPublisher(page, outlet.name) ? [author] : [outlet, author];
};
