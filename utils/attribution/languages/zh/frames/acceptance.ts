import { Characters } from '../../../characters.ts';
import type { Sentence } from '../../../page.ts';
import type { Described } from '../noun-phrase.ts';
import { wordSet } from '../word-set.ts';
import { GOES_ON, MARKED, type Reading, type Right, type Token } from './reading.ts';

/** A predicate's marks: what makes the words behind 宣布 or 承诺 a proposition and no object. */
const PREDICATE =
  /[将会已有是要能可须应不没未被把让]|正在|开始|决定|停止|取消|暂停|恢复|推出|实施|完成|成立|增加|减少|提高|调整|继续|即日起|展开|落实|符合|存在|包括|感染|涉嫌|构成|属于|死于|(?<![体统关联干派])系(?![统列])|达|升|降|跌|涨/;

/** Verbs of a mind, which tell that somebody stands before them. */
const MINDS = wordSet('认为 相信 担心 质疑 怀疑');

export const needed = (token: Token, right: Right, phrase: Described, sentence: Sentence, cue: string): boolean => {
  const { headline } = sentence;
  const { manner } = token.word;
  // 索恩认为X: a short name nobody introduced, at the head of the sentence
  const opens = phrase.span[0] === sentence.span[0] && /^[\u4e00-\u9fff·]{2,5}$/.test(phrase.name) && MINDS.has(cue);
  // 拜登称X: headlines name people by the shortest name and leave out the comma
  if (
    headline &&
    right === 'clause' &&
    phrase.sureness >= 1 &&
    phrase.span[1] - phrase.span[0] <= 8 &&
    token.word.weak !== true
  )
    return (manner !== 'topic' || cue === '爆') && manner !== 'finding' && manner !== 'act';
  const { sureness, kind } = phrase;
  const marked = MARKED.has(right);
  switch (manner) {
    case 'speech':
      return marked ? sureness >= 1 : sureness >= 2 || (sureness >= 1 && token.word.sure === true);
    case 'short':
      return marked ? sureness >= 1 : sureness >= 2 && token.word.weak !== true;
    case 'topic':
      // 议员形容做法荒谬
      return (marked && sureness >= 1) || (right === 'clause' && cue === '形容' && sureness >= 2);
    case 'gesture':
      return marked && sureness >= 1;
    case 'inquiry':
      return sureness >= 2 && kind !== 'document';
    case 'thought':
      return sureness >= (marked || opens ? 1 : 2);
    case 'directive':
    case 'attack':
    case 'act':
      return sureness >= 2;
    case 'finding':
      if (right === 'comma' && /^显示/.test(cue)) return sureness >= 1;
      return (
        sureness >= 2 &&
        (kind === 'document' ||
          kind === 'org' ||
          kind === 'self' ||
          kind === 'media' ||
          (kind === 'group' && (!phrase.refers || marked)) ||
          (kind === 'person' && marked))
      );
  }
};

/** 宣布学校停课: somebody or something of its own, and what becomes of it. */
const OWN_PREDICATE =
  /^.{2,}(?:停课|停工|停业|停运|停航|停牌|停飞|复课|复工|复产|延后|延期|延迟|押后|推迟|顺延|提前|照常|生效|失效|作废|关闭|重开|开放|结束|破产|解散|获胜|当选|中止|终止|启动|翻倍|上调|下调|涨价|降价|减半)$/;

const PROMISES = wordSet('承诺 保证 允诺 许诺 誓言 恫言');

/** Marks between clauses and sentences. */
const CLAUSE_MARK = new Characters('，；。！？');

/** Longest clause that is looked at. */
export const CLAUSE = 200;

export const enough = (reading: Reading, token: Token, content: number, right: Right): boolean => {
  const { skeleton, page } = reading;
  const reach = Math.min(reading.end, content + CLAUSE);
  if (MARKED.has(right)) return true;
  let end = content;
  while (end < reach && !CLAUSE_MARK.in(skeleton, end)) end++;
  const length = end - content;
  const clause = page.working.slice(content, end);
  switch (token.word.manner) {
    case 'act':
      // 承诺全额退款: nothing but what one will do is promised
      if (PROMISES.has(page.working.slice(token.at, token.end)) && length >= 4) return true;
      // 确认死者为附近住户
      if (length >= 6 && skeleton.startsWith('确认', token.at) && /.(?<![作成认因])为(?![了何])/.test(clause))
        return true;
      return OWN_PREDICATE.test(clause) || (length >= 6 && (length >= 10 || PREDICATE.test(clause)));
    case 'short':
      // 寺院称已报警
      return length >= (reading.sentence.headline ? 3 : 4) || end < reading.end;
    case 'directive':
      // 民团促冻薪: titles are short
      return length >= 4 || (length >= 2 && (reading.sentence.headline || GOES_ON.in(skeleton, end)));
    case 'attack':
      // 把失利归咎于伤病: a cause is a noun
      if (skeleton[token.end - 1] === '于') return length >= 2;
      // 斥为无稽: nothing but what it is called
      if (skeleton[token.end - 1] === '为') return length >= 4;
      // 议员斥离地: titles are short
      return length >= 4 || (length >= 2 && (reading.sentence.headline || GOES_ON.in(skeleton, end)));
    case 'speech':
      return length >= 2;
    default:
      return length >= 2;
  }
};
