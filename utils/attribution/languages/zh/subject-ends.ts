import { Characters } from '../../characters.ts';
import { personEnd } from './predicate.ts';
import type { Subject } from './subject.ts';

/** 绿营会(说), 市府会(要求): the modal behind a body that no 会 is a part of. */
const withoutModal = (skeleton: string, found: Subject): Subject => {
  const { phrase, circumstances } = found;
  if (!phrase || phrase[1] - phrase[0] < 3 || skeleton[phrase[1] - 1] !== '会' || !BODY.in(skeleton, phrase[1] - 2))
    return found;
  return { phrase: [phrase[0], phrase[1] - 1], circumstances: [phrase[1] - 1, circumstances[1]] };
};

const BODY = new Characters('营党方府署');

const PRONOUN_END = new Characters('我你您他她咱佢们哋');
/** Whom one speaks with, behind the one who speaks. */
const ADDRESSEE = /[跟同](?:我|你|您|他|她|咱|佢)[们哋]?$/;
/** The same by what he is to the one who speaks; nobody speaks together with them so. */
const FAMILIAR_ADDRESSEE =
  /跟(?:家人|家属|家里|朋友|友人|好友|妈妈|爸爸|母亲|父亲|爸妈|父母|老公|老婆|太太|先生|妻子|丈夫|女友|男友|儿子|女儿|同事|同学|老师|老板|邻居|警方|警察|员警|医师|医生|网友|粉丝|媒体|记者|大家|对方)$/;

/** 医生|跟我(说): not two who speak. */
const withoutAddressee = (skeleton: string, found: Subject): Subject => {
  const { phrase, circumstances } = found;
  if (!phrase) return found;
  const words = skeleton.slice(...phrase);
  const addressee = PRONOUN_END.in(skeleton, phrase[1] - 1) ? ADDRESSEE.exec(words) : FAMILIAR_ADDRESSEE.exec(words);
  if (!addressee) return found;
  // 搂着他，跟他说: nobody but the one spoken with
  if (addressee.index === 0) return { phrase: null, circumstances: [phrase[0], circumstances[1]] };
  const end = phrase[0] + addressee.index;
  return { phrase: [phrase[0], end], circumstances: [end, circumstances[1]] };
};

/** With whom one sides, behind a name. */
const MAYBE_SIDES = /支持|反对|赞成|同意|欢迎|认同/;
const SIDES = /^(?:支持|反对|赞成|同意|欢迎|认同)(?![者派率度党])/;

/** 主席林国栋|支持当局(向公司提出): whose side somebody is on is not who he is. */
const withoutSided = (skeleton: string, found: Subject): Subject => {
  const { phrase, circumstances } = found;
  if (!phrase || phrase[1] - phrase[0] < 6 || !MAYBE_SIDES.test(skeleton.slice(phrase[0], phrase[1] + 3))) return found;
  const end = personEnd(skeleton, ...phrase);
  if (end < 0 || !SIDES.test(skeleton.slice(end, end + 3))) return found;
  return { phrase: [phrase[0], end], circumstances: [end, circumstances[1]] };
};

/** What somebody does first in order to say it. */
const ISSUES =
  /(?:[今昨][日天早晚]?|日前|稍早|随后|[也亦则更再])*(?:(?:发(?:表|布|出)?|披露)了?(?:书面|公开|联合|一份|一则|一[段条]|短)?(?:声明|公告|通告|通报|文告|文|帖|推文|长文|律师函|视频)|(?:拨打|打(?:来|进)?)了?[^，的]{0,14}(?:热线|电话)|(?<![^，]{24})(?:致电|投诉至|投诉到)[^，的]{2,12}(?:热线|报|新闻|记者|电视台)|来电|(?<=[方师])(?:书面|口头|结案|开案)?陈[词辞]|(?:召)?开(?:直播)?记者会|(?<=记者|媒体)(?:提问|追问|发问|询问)|(?<=[友民人丝众户者])(?:纷纷|陆续|都|也|还|则|均)*(?:留言|跟帖|回帖|[跳站]出来))$/;

const ISSUE_ENDS = new Characters('明告报文帖函频线话闻者台电会问询言来词辞');

/** 甲|发声明(否认): nor is what he does to say it. */
const withoutIssue = (skeleton: string, found: Subject): Subject => {
  const { phrase, circumstances } = found;
  const issues = phrase && ISSUE_ENDS.in(skeleton, phrase[1] - 1) ? ISSUES.exec(skeleton.slice(...phrase)) : null;
  if (!phrase || !issues || issues.index < 2) return found;
  const end = phrase[0] + issues.index;
  return { phrase: [phrase[0], end], circumstances: [end, circumstances[1]] };
};

/** The subject without what hangs on behind whoever speaks: whom he speaks with, a modal, whose side he is on, what he puts out. */
export const withoutEnding = (skeleton: string, found: Subject): Subject =>
  withoutIssue(skeleton, withoutSided(skeleton, withoutModal(skeleton, withoutAddressee(skeleton, found))));
