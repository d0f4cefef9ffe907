import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Mention } from '../../language.ts';

/** A name that holds a reference: which part of it refers, and what kind of mention that part would be. */
interface Owned {
  readonly owner: Mention;
  /** The whole name with its owner's name put in. */
  readonly withOwner: (name: string) => string;
}

/** 公司发言人, 署方发言人, 市府体育局: a body that only refers, and whoever or whatever belongs to it. */
const BODY_FIRST =
  /^(公司|集团|企业|[局署处会院校部社馆行店厂台园府]方|[市县省州区]府)(?:的?[一1][名位]|的)?([^的一]{2,8})$/;
/** 他的一名友人, 为他辩护的律师: a pronoun inside. */
const PRONOUN_INSIDE = /(?<![其吉])[他她](?![们人国山乡日乎者])/;
/** 其辩护人, 其妻子: somebody of whoever was named before. */
const HIS = /^其(?![中他余实一二三次])的?([^的、]{2,8})$/;
/** Offices of bodies, not of people. */
const OF_BODIES = /(?:[发發]言人|客服|公[关關]|管理[层層]|高[层層]|[职職][员員])/;
/** 涉事平台「快送」的发言人: a name in quote marks, what it is before it and an office behind. */
const QUOTED_FIRST = /^[^「」的]{1,12}「([^「」，]{2,12})」的?([^的]{2,6})$/;

/** The reference that this name holds, or null. Its kind must be one that can belong to somebody. */
export const ownedBy = ({ name, kind, span }: Mention): Owned | null => {
  if (!span || name.length < 3 || !/^(?:role|group|anonymous|org|document)$/.test(kind)) return null;
  const folded = foldCharacters(name);
  const body = kind === 'document' ? null : BODY_FIRST.exec(folded);
  if (body) {
    const length = (body[1] as string).length;
    const rest = name.slice(-(body[2] as string).length);
    return {
      owner: { span: [span[0], span[0] + length], name: name.slice(0, length), kind: 'org' },
      withOwner: (owner) => owner + rest,
    };
  }
  const his = kind === 'role' ? HIS.exec(folded) : null;
  if (his) {
    const rest = name.slice(-(his[1] as string).length);
    return {
      owner: {
        span: [span[0], span[0] + 1],
        name: name.slice(0, 1),
        ...(OF_BODIES.test(rest)
          ? ({ kind: 'org', refers: 'thing' } as const)
          : ({ kind: 'person', refers: 'person' } as const)),
      },
      withOwner: (owner) => `${owner}的${rest}`,
    };
  }
  const at = folded.search(PRONOUN_INSIDE);
  if (at >= 0 && at < name.length - 1 && (at === 0 || kind === 'role' || kind === 'anonymous'))
    return {
      owner: { span: [span[0] + at, span[0] + at + 1], name: name[at] as string, kind: 'person', refers: 'person' },
      withOwner: (owner) => name.slice(0, at) + owner + name.slice(at + 1),
    };
  return null;
};

/** 我妈妈, 我的医生: somebody of whoever speaks. */
const MINE = /^我的?(?!们|国|方|校|院)(?=.)/;

/** 我妈妈 in the words of `speaker`, by the speaker's name: 赵建国妈妈; null for any other name. */
export const nameOfHis = ({ name, kind }: Mention, speaker: string): string | null =>
  (kind === 'role' || kind === 'person') && MINE.test(name) ? speaker + name.replace(MINE, '') : null;

/** 涉事平台「快送」的发言人 without what only introduces the name: 快送发言人. */
export const withoutIntroduction = (name: string): string => {
  const plain = name.replace(/[“『]/g, '「').replace(/[”』]/g, '」');
  const quoted = QUOTED_FIRST.exec(plain);
  return quoted ? (quoted[1] as string) + (quoted[2] as string) : name;
};
