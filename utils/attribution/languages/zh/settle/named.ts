import { foldCharacters } from '../../../../script/fold-characters.ts';
import type { Span } from '../../../../span.ts';
import type { Hop } from '../../../types.ts';
import { bodyMeant } from '../definite-bodies.ts';
import { fullLatinBefore } from '../latin-names.ts';
import { issuedBefore, titleBefore } from '../named-texts.ts';
import { accusedIn, holderOf } from '../office-holders.ts';
import { personAtEnd } from '../people-index.ts';
import {
  abbreviated,
  bodyOf,
  fuller,
  givenAs,
  governmentOf,
  last,
  ofSide,
  otherNameOf,
  sameOutlet,
} from '../short-names.ts';
import { bearerBefore, ofSurname } from '../surnames.ts';
import { wordSet } from '../word-set.ts';
import { asItStands, resolved, type Settler, standingFor } from './settler.ts';

/** 工党余国栋: the name that the phrase ends in, which the page knows. */
const endsInName: Settler = ({ page, mention }) => {
  const whose = mention.span ? personAtEnd(page, ...mention.span) : undefined;
  return whose && whose.name.length > 2 && mention.name.length > whose.name.length && mention.name.endsWith(whose.name)
    ? resolved(mention, whose.name, 'person', 'text')
    : null;
};

/** Whoever wrote what the page tells of, by what forums call him. */
const POSTER = wordSet('原PO 原po 楼主 发文者 贴主');

const poster: Settler = ({ mention, known }) => {
  const who =
    POSTER.has(foldCharacters(mention.name)) && last(known, ({ kind }) => kind === 'anonymous' || kind === 'person');
  return who ? standingFor(mention, who, 'description') : null;
};

/** 萨克斯, 萨克斯先生 ← 戴维·萨克斯. */
const bySurname: Settler = ({ page, mention, known, whole }) => {
  const inTitle = mention.span !== null && mention.span[1] <= page.article.titleLength;
  const phrase = mention.span ? page.text.slice(...mention.span) : mention.name;
  const who = ofSurname(known, mention.name, phrase) ?? (inTitle ? ofSurname(whole(), mention.name) : null);
  return who ? standingFor(mention, who, 'surname') : null;
};

/** Forms of address behind a foreign name. */
const ADDRESSED = /(?:先生|女士|小姐|太太|夫人|博士|教授|医生|律师|法官|议员|爵士)$/;

/** 塔帕先生 ← 比什努·塔帕: somebody by the part of a foreign name that his family goes by. */
const byForeignSurname: Settler = ({ mention, known }) => {
  const address = ADDRESSED.exec(foldCharacters(mention.name));
  const who = address && address.index > 1 ? fuller(known, mention.name.slice(0, address.index), 'person') : undefined;
  return who ? standingFor(mention, who, 'surname') : null;
};

/** Who speaks for a body that the text named before. */
const SPOKESMAN = /^(?:新闻)?发言人$/;

/** 发言人又指: the one who spoke for somebody before. */
const spokesman: Settler = ({ mention, known }) => {
  const who =
    SPOKESMAN.test(foldCharacters(mention.name)) &&
    last(known, ({ kind, text }) => (kind === 'role' || kind === 'person') && foldCharacters(text).includes('发言人'));
  return who ? standingFor(mention, who, 'description') : null;
};

/** 金融时报 ← 伦敦金融时报. */
const outlet: Settler = ({ page, mention, known }) => {
  const same = sameOutlet(known, mention.name);
  // the 紐約時報 that a title calls 紐時 keeps its name
  const shortened = same && same.span[1] <= page.article.titleLength && same.name.length < mention.name.length;
  return same && !shortened ? resolved(mention, same.name, 'media', 'outlet', same.span) : null;
};

/** 俄方 ← 俄罗斯. */
const side: Settler = ({ page, mention, known }) => {
  const body = mention.span ? ofSide(page, known, mention.name, mention.span) : null;
  return body ? resolved(mention, body.name, 'org', 'description', body.span) : null;
};

/** IMF ← 国际货币基金组织（IMF）. */
const shortForm: Settler = ({ page, mention, known }) => {
  const whole =
    abbreviated(known, mention.name) ??
    givenAs(page, mention.name) ??
    (mention.kind === 'person' ? otherNameOf(page, mention.name) : null);
  return whole ? standingFor(mention, whole, 'short-form') : null;
};

/** A name that the text has in full, of somebody or of a company. */
const fullName: Settler = ({ page, mention, known }) => {
  const { name, span } = mention;
  const spoke = name.length > 1 && last(known, (one) => one.kind === 'person' && one.name === name);
  if (spoke && !spoke.aside) return asItStands(mention);
  const full = fuller(known, name, 'person') ?? (name.length === 1 && span ? bearerBefore(page, name, span[0]) : null);
  if (full) return resolved(mention, full.name, 'person', 'surname', full.span);
  const company = fuller(known, name, 'org');
  return company ? resolved(mention, company.name, 'org', 'short-form', company.span) : null;
};

/** How far back the judge stands whom 官 is. */
const JUDGE_REACH = 2000;
/** Whoever sits in court, whom Hong Kong papers call 官 for short. */
const JUDGE = /裁判官|法官/g;

/** 官 ← 暂委裁判官: the noun for the judge that the text used last. */
const judge: Settler = ({ page, mention }) => {
  if (mention.name !== '官' || !mention.span) return null;
  const from = Math.max(0, mention.span[0] - JUDGE_REACH);
  const found = [...page.working.slice(from, mention.span[0]).matchAll(JUDGE)].at(-1);
  if (!found) return null;
  const span: Span = [from + found.index, from + found.index + found[0].length];
  return resolved(mention, page.text.slice(...span), 'role', 'description', span);
};

/** 特首 ← 特首林郑月娥: the office of somebody whom the page names; 被告 where it names one. */
const holder: Settler = ({ page, mention, whole }) => {
  const accused = mention.name === '被告' ? accusedIn(page) : undefined;
  if (accused) return resolved(mention, accused.name, 'person', 'description', accused.span);
  const who = mention.span && holderOf(mention.name, whole, mention.span[1] <= page.article.titleLength);
  return who ? resolved(mention, who.name, 'person', 'description', who.span) : null;
};

/** Musk ← Elon Musk, which was taken for a body by itself. */
const latinSurname: Settler = ({ page, mention, known }) => {
  if (!/^[A-Za-z]+$/.test(mention.name)) return null;
  const person = last(known, ({ kind, name }) => kind === 'person' && name.split(' ').includes(mention.name));
  if (person) return resolved(mention, person.name, 'person', 'surname', person.span);
  const full = mention.span ? fullLatinBefore(page, mention.name, mention.span[0]) : null;
  return full ? resolved(mention, page.text.slice(...full), 'person', 'surname', full) : null;
};

const BARE_DOCUMENT = wordSet('报告 文件 研究 简报 宣言 文中 声明 公告 调查 论文 研报 通报');

/** 报告 ← the one that the text has called by its title. */
const titledDocument: Settler = ({ page, mention, known }) => {
  if (!BARE_DOCUMENT.has(foldCharacters(mention.name))) return null;
  const full = last(
    known,
    ({ kind, name }) => kind === 'document' && name.length > mention.name.length && name.endsWith(mention.name),
  );
  if (full) return resolved(mention, full.name, 'document', 'description', full.span);
  const title = titleBefore(page, mention.span) ?? issuedBefore(page, mention.span);
  return title ? resolved(mention, page.text.slice(...title), 'document', 'description', title) : null;
};

/** A word for a business by itself. */
const BARE_BUSINESS = wordSet('公司 集团 集團');

/** Ends of the names of bodies that are no business. */
const NO_BUSINESS = /(?:上司|[方国组盟队校团省市县区院]|大学|中心|业界|媒体|智库|基金会)$/;

/** 公司公告, 集团表示: the one that the text is about. */
const bareBusiness: Settler = ({ page, mention, known }) => {
  if (!mention.span || !BARE_BUSINESS.has(mention.name)) return null;
  const meant = bodyMeant(page, `该${mention.name}`, mention.span, known);
  return meant && !NO_BUSINESS.test(foldCharacters(meant.name))
    ? resolved(mention, meant.name, 'org', 'description', meant.span)
    : null;
};

/** 微软 ← 微软公司, 卫生部 ← 加拿大卫生部. */
const fullBody: Settler = ({ page, mention, known }) => {
  const { name, span } = mention;
  if (!span) return null;
  const full =
    otherNameOf(page, name) ?? fuller(known, name, 'org') ?? bodyOf(page, name, span) ?? governmentOf(page, name, span);
  return full ? resolved(mention, full.name, 'org', 'short-form', full.span) : null;
};

/** What settles a mention that names somebody, by its kind: asked in this order, the first that answers has it. */
export const NAMED: Readonly<Partial<Record<Hop['kind'], readonly Settler[]>>> = {
  person: [poster, bySurname, byForeignSurname, shortForm, fullName],
  role: [judge, endsInName, poster, bySurname, byForeignSurname, spokesman, holder],
  org: [endsInName, side, shortForm, latinSurname, bareBusiness, fullBody],
  group: [endsInName],
  media: [outlet],
  document: [titledDocument],
};
