import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Span } from '../../../span.ts';
import { oncePerPage } from '../../once-per-page.ts';
import type { Page } from '../../page.ts';
import { type Affiliation, affiliationBefore, brokerBefore, businessBefore } from './affiliations.ts';
import { BODY_REACH, type Body, bodyBefore, endingOf, fitsSign, isGeneral, nameStart } from './bodies.ts';
import { CUES, HEADS, isPlace } from './lexicon.ts';
import { opensSentence } from './people-index.ts';
import { type Learnt, LOOKED_AT, last } from './short-names.ts';
import { wordSet } from './word-set.ts';

/** 该行, 这家公司, 该部新闻发言人: a body that the text named before, and what of it speaks. */
const DEFINITE =
  /^(?:(?:该|此|上述|前述|这家|这间|这所|这个|这一|那家|有关|涉事)(公司|机构|组织|集团|企业|银行|大学|医院|基金会|基金|团体|协会|学会|商会|工会|委员会|政府|学校|中学|小学|平台|部门|智库|法院|网站|餐厅|酒店|单位)|[该此](?!社[交区会群团保]|部[队落分]|市[民场]|行[业为人动程]|国民|区[域块]|局[面势]|会[议员场计所]|厂[商家]|店员|台[风词])([党行校院府国店厂馆所社台局署部会处市省州县区港]))(.*)$/;

/** Signs that any body but an authority has. */
const BUSINESS = wordSet('公司 企业 集团 平台 网站 单位');
const AUTHORITY = /(?:部|局|署|厅|处|委|院|府|会|党|法院|政府|警方|检方|海关|[交易究务]所|央行)$/;
/** What the name of a company does not hold. */
const NO_NAME = /[的在了]|方面$|[老小阿].$|发言人|人士/;
const COMPANY = /(?:公司|企业|集团|股份|控股|科技|实业)$/;
const SIDE = /方面$/;
/** What nobody calls an organisation. */
const OF_STATE = /(?:[政国海空陆美俄以]军|军方|政府|国防部|外交部|警方)$/;
/** Those who rate businesses or count what they sell: who 公司 is not, unless the text is about nobody else. */
const WATCHES =
  /(?:证券|投顾|投信|[外内]资|大行|投行|券商|期货|法人|研究[院所]|研究中心|咨询|评级|资本市场|数据|交易所|[统监]计局)$|^(?:高盛|大摩|小摩|摩通|摩根(?:大通|士丹利)|花旗|瑞银|瑞信|里昂|野村|美银|汇丰|星展|大和|麦格理|杰富瑞|巴克莱|富瑞|中金|招银国际|交银国际|标普|穆迪|惠誉|集邦|彭博|IDC|Counterpoint|Gartner|Wind|TrendForce)/;
/** What any body may be called. */
const GENERAL = wordSet('机构 组织 团体 单位');
/** How far back a body may stand that has said nothing. */
const REACH = 900;

/** True where the words are a reference to a body named before. */
export const isDefiniteBody = (text: string): boolean => DEFINITE.test(text);

const fits = (name: string, sign: string): boolean => {
  if (BUSINESS.has(sign))
    return (
      COMPANY.test(name) ||
      (name.length <= 12 && !isPlace(name) && !AUTHORITY.test(name) && !NO_NAME.test(name.replace(SIDE, '')))
    );
  if (GENERAL.has(sign)) return !OF_STATE.test(name);
  return sign.length > 1 ? name.endsWith(sign) : fitsSign(name, sign);
};

/** The country named last before `at`. */
const placeBefore = (page: Page, at: number): Span | undefined => {
  for (let i = at - 2; i >= Math.max(0, at - REACH); i--) {
    const head = HEADS.at(page.working, i, at);
    if (head?.value === 'place' && (HEADS.before(page.working, i + head.length)?.length ?? 0) <= head.length)
      return [i, i + head.length];
  }
  return undefined;
};

/** What may stand between the start of a clause and the body that it is about. */
const LONGEST_LEAD = 6;

/** 哈桑呼吁|安理会: whoever is called upon is not whom the clause is about. */
const holdsCue = (skeleton: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const cue = CUES.at(skeleton, i, to);
    if (cue?.value.type === 'cue' && cue.length > 1) return true;
  }
  return false;
};

/** Where a business stands whose shares are traded: 鸿海（2317）, 恒隆地产(00101.HK). */
const LISTED = /（(?=[^（）]{0,12}\d{4,6})[\dA-Za-z.:： -]{4,16}）/g;
/** What a business makes, before its name: 散热模组厂|健策. */
const MAKES = /^.*(?:[厂商]|龙头|业者)(?=[^厂商]{2,}$)/;

/** One pass over the text, at most once a page. */
const listedIn = oncePerPage((page): readonly Affiliation[] =>
  [...page.working.matchAll(LISTED)].slice(0, LOOKED_AT).flatMap(({ index }): Affiliation[] => {
    const from = nameStart(page.working, index);
    const start = from + (MAKES.exec(page.working.slice(from, index))?.[0].length ?? 0);
    return index - start > 1 ? [{ name: page.text.slice(start, index), span: [start, index] }] : [];
  }),
);

/** The latest of the bodies by where the text last has its name: a company is spoken of after it spoke. One look back over `REACH` for each. */
const lastNamed = (page: Page, at: number, bodies: readonly Affiliation[]): Affiliation | undefined => {
  const before = page.text.slice(Math.max(0, at - REACH), at);
  let latest: Affiliation | undefined;
  for (const { name: whole, span } of bodies) {
    if (span[0] >= at) continue;
    const name = whole.replace(SIDE, '');
    const again = before.lastIndexOf(name);
    const start = Math.max(again < 0 ? 0 : at - before.length + again, span[0]);
    if (start >= (latest?.span[0] ?? 0)) latest = { name, span: [start, start + name.length] };
  }
  return latest;
};

const opensClause = (skeleton: string, at: number): boolean => {
  for (let i = at - 1; i >= at - 1 - LONGEST_LEAD; i--)
    if (i < 0 || /[。！？；，\n]/.test(skeleton[i] as string))
      return !holdsCue(skeleton, i + 1, at) && opensSentence(skeleton, at);
  return false;
};

/** The last body of this kind in the paragraph that a sentence opens with, which it is about. */
const openingBody = (page: Page, at: number, ending: RegExp, fits: (folded: string) => boolean): Body | undefined => {
  const near = page.text.slice(Math.max(0, at - BODY_REACH), at);
  return bodyBefore(
    page,
    at,
    {
      ending,
      fits: ({ folded, is, span: [start] }) =>
        folded.length > 2 &&
        !isGeneral(folded) &&
        fits(is ?? folded) &&
        opensClause(page.skeleton, page.working[start - 1] === '「' ? start - 1 : start),
    },
    near.length - near.lastIndexOf('\n') - 1,
  );
};

/** Which body 该行 or 这家公司 is, with what is said to belong to it behind its name (该行管理层). */
export const bodyMeant = (
  page: Page,
  mention: string,
  span: Span,
  known: readonly Learnt[],
): { readonly name: string; readonly span: Span; readonly rest: boolean } | undefined => {
  const definite = DEFINITE.exec(foldCharacters(mention));
  const sign = definite?.[1] ?? definite?.[2] ?? foldCharacters(mention).slice(-1);
  const tail = definite?.[3] ? mention.slice(mention.length - definite[3].length) : '';
  const office = foldCharacters(tail);
  if (office.length > 2 && HEADS.before(office, office.length)?.value === 'organisation') {
    // 该县卫健局, 该国运输安全委员会: the office itself was named before, or the place it is of
    const ends = (name: string): boolean => name.endsWith(office) && !/^[该此]/.test(name);
    const whole =
      last(known, ({ name }) => ends(foldCharacters(name))) ??
      bodyBefore(page, span[0], { ending: new RegExp(`${office.slice(-1)}$`), fits: ({ folded }) => ends(folded) });
    if (whole) return { name: whole.name, span: whole.span, rest: true };
  }
  if (sign === '国') {
    const place = placeBefore(page, span[0]);
    if (place) return { name: page.text.slice(...place) + tail, span: place, rest: tail !== '' };
  }
  const business = BUSINESS.has(sign);
  const isMeant = ({ kind, name }: Learnt): boolean =>
    (kind === 'org' || (kind === 'media' && !GENERAL.has(sign) && (sign === '网站' || !business))) &&
    name.length > 1 &&
    !isDefiniteBody(foldCharacters(name)) &&
    !isGeneral(foldCharacters(name)) &&
    fits(foldCharacters(name), sign);
  const businesses = business ? [...known.slice(-LOOKED_AT).filter(isMeant), ...listedIn(page)] : [];
  const told =
    lastNamed(
      page,
      span[0],
      businesses.filter(({ name }) => !WATCHES.test(foldCharacters(name))),
    ) ?? last(known, isMeant);
  const seen = bodyBefore(
    page,
    span[0],
    {
      ending: BUSINESS.has(sign) ? COMPANY : endingOf(sign),
      fits: ({ folded, is }) => folded.length > 2 || is !== undefined,
    },
    REACH,
  );
  const about = openingBody(
    page,
    span[0],
    GENERAL.has(sign) ? /$/ : BUSINESS.has(sign) ? COMPANY : endingOf(sign),
    (name) => GENERAL.has(sign) || BUSINESS.has(sign) || fits(name, sign),
  );
  const rating = sign === '行' || GENERAL.has(sign);
  const works = rating || business ? affiliationBefore(known, span[0], business) : undefined;
  const rates = rating ? brokerBefore(page, span[0]) : business ? businessBefore(page, span[0]) : undefined;
  const other = works && rates ? (works.span[0] > rates.span[0] ? works : rates) : (works ?? rates);
  if (other && other.span[0] >= Math.max(about?.span[0] ?? 0, told?.span[0] ?? 0, business ? (seen?.span[0] ?? 0) : 0))
    return { name: other.name + tail, span: other.span, rest: tail !== '' };
  if (about && about.span[0] >= (told?.span[0] ?? 0))
    return { name: about.name + tail, span: about.span, rest: tail !== '' };
  const body =
    told && seen
      ? told.span[0] >= seen.span[0] || GENERAL.has(sign) || seen.name.endsWith(told.name)
        ? told
        : seen
      : (told ??
        seen ??
        last(
          known,
          ({ kind, name }) =>
            kind === 'org' &&
            !isDefiniteBody(foldCharacters(name)) &&
            !BUSINESS.has(sign) &&
            !isGeneral(foldCharacters(name)) &&
            !NO_NAME.test(foldCharacters(name)),
        ));
  return body ? { name: body.name + tail, span: body.span, rest: tail !== '' } : undefined;
};
