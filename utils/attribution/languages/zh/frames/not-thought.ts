import { wordSet } from '../word-set.ts';
import type { CueSite } from './cue-doubts.ts';
import { originOf } from './speakers.ts';

/** Verbs of thinking that the news of what befell has as adverbs: as is thought. */
const SUPPOSED = wordSet('怀疑 相信 估计 料 预料 预计 推断 推测');
/** Verbs of finding out, which go on with what nobody in particular tells. */
const FOUND = wordSet('发现 证实 确认');
/** What somebody does before a body. */
const TURNS_TO = wordSet('投诉 举报 申诉 求助 报案 上诉 检举');

/** What turned out to be otherwise. */
const MISTAKEN = /(?:一度|起初|最初|初时|曾|还|误|原本|本来|当时|当初|先是)$/;
/** What thinks nothing: vehicles, fires, the dead. */
const NOBODY =
  /(?:[车船机艇]|的士|巴士|小巴|列车|起火|火警|火势|火头|意外|车祸|事故|爆炸|案件|事件|死者|遗体|尸体|[男女]尸|位置|原因|单位|大厦|外墙|杂物|肇因|现场)$/;
/** What befalls people, who do not suppose it of themselves. */
const BEFELL =
  /^(?:由(?:高处|[^，]{0,8}(?:层|楼|单位|平台|天台|窗))|[从自](?:高处|高空)|失足|失控|失平衡|失去平衡|失事|失救|[坠堕]|跳楼|跳海|轻生|自杀|晕倒|昏迷|昏倒|不适|身体不适|病发|心脏病|中暑|醉酒|酒后|药后|吸毒|遇溺|服食|服药|烧炭|误踏|误踩|误服|误闯|不慎)/;

/** A clause that supposes something, with whom it is about before it. */
const SUPPOSES = /^[^，；。：「」]{0,8}(?:如(?![何此今常期实同])|若(?!干)|如果|假如|倘若|一旦)[^；。：]*，$/;
/** What follows from what is supposed. */
const CONSEQUENCE = /^.*?，(?:[^，]{0,8}(?:应|须|可|请|便|就|则|必须|都|均|立即|切勿|谨记|会|将|不排除|需|要(?!求)))/;
/** A supposition that tells by itself what follows. */
const DRAWN = /^[^，]*(?:会(?![议员])|将|就|便|才|应|须|可[能以]|必)/;
/** How far behind the verb a supposition may reach. */
const SUPPOSED_REACH = 70;

/** Verbs of thinking that tell no more than that something is supposed. */
export const NOT_THOUGHT: readonly (readonly [string, (site: CueSite) => boolean])[] = [
  // 的士怀疑失控撞栏 · 老妇怀疑由高处堕下 · 死者相信是住客: an adverb
  [
    'describes',
    ({ words, right, subject, reading }) =>
      right.kind === 'clause' &&
      subject.phrase !== null &&
      SUPPOSED.has(words) &&
      (NOBODY.test(reading.skeleton.slice(...subject.phrase)) ||
        ((words === '怀疑' || words === '相信') &&
          BEFELL.test(reading.skeleton.slice(right.content, right.content + 12)))),
  ],
  // 消息指，死者已昏迷多时，相信已无呼吸 · 据悉，X，料Y: nobody supposes it but those whom nobody names
  [
    'goes-on-inside',
    ({ words, right, subject, reading }) => {
      const last = reading.frames.at(-1);
      return (
        right.kind === 'clause' &&
        (SUPPOSED.has(words) || FOUND.has(words)) &&
        last?.place === 'after' &&
        last.rule === 'hearsay' &&
        originOf(last)?.kind === 'agentless' &&
        subject.phrase === null
      );
    },
  ],
  // 他向医管局投诉，其后获通知开会: an act, unless the words follow with a verb of their own
  [
    'asks',
    ({ words, right, before }) => right.kind === 'comma' && TURNS_TO.has(words) && /向[^，]{2,20}$/.test(before),
  ],
  // 市民如收到电话，指自己换了号码，并要求汇款，均可能是骗案: a part of what is supposed
  [
    'if',
    ({ reading, start, before }) => {
      const last = reading.frames.at(-1);
      if (last?.place !== 'after' || start - last.span[1] > SUPPOSED_REACH || start <= last.span[1]) return false;
      if (!/^(?:并且?|又|再|还|而且?)*$/.test(before)) return false;
      const told = reading.skeleton.slice(last.span[1], start);
      return SUPPOSES.test(told) && !DRAWN.test(told) && !CONSEQUENCE.test(told.slice(told.indexOf('，')));
    },
  ],
  // 继甲宣布加价后，乙也提出申请: what came before the news
  [
    'matter',
    ({ before, right, reading, token }) =>
      right.kind === 'clause' &&
      /^继/.test(before) &&
      /^[^，。；：「」]{2,50}后，/.test(reading.skeleton.slice(token.end, Math.min(reading.end, token.end + 54))),
  ],
  // 他一度以为是药味，其后…: the story goes on
  ['describes', ({ words, right, before }) => words === '以为' && right.kind === 'clause' && MISTAKEN.test(before)],
  // 证人的说法有多处分歧，例如指称X: an example of what was said
  [
    'goes-on-inside',
    ({ before, reading }) =>
      reading.frames.at(-1)?.place === 'after' &&
      /^(?:例如|譬如|比如|诸如|好像)(?:[是在]|一直|曾|当中|一度|只|有时)*$/.test(before),
  ],
  // 至于技工承认失误，最终会否影响判决，律师说X: what is spoken of
  [
    'matter',
    ({ before, right, reading, token }) =>
      right.kind === 'clause' &&
      /^(?:而|但)?(?:至于|关于|对于|就)/.test(before) &&
      /^[^，；。「」]{1,30}，[^，；。「」]{0,8}(?:[会有能可]否|是否|如何|为何|何时|怎样)/.test(
        reading.skeleton.slice(token.end, Math.min(reading.end, token.end + 44)),
      ),
  ],
];
