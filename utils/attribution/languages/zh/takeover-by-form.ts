import { Characters } from '../../characters.ts';
import type { Frame } from '../../language.ts';
import type { Page } from '../../page.ts';
import { speakerOf } from './frames/reading.ts';
import { DEED_WORDS } from './lexicon.ts';
import { wordSet } from './word-set.ts';

/** Marks behind a cue that set its words apart from the sentence. */
const APART = new Characters('，：；');
/** What the speaker did upon his quoted words: 「甲」，因此他只好乙. */
const DID_THEN = /^，(?:因此|于是|所以|最后)?[他她]?(?:只好|只能|便|才|随即|立刻)(?=[改请转走离坐站放收作罢])/;
/** Longest clause that is looked at. */
const CLAUSE = 40;

/** What joins a deed of the speaker to his words: 他怀疑有人跟踪，并多次更换住处. */
const JOINS = /^，(?:并且?|而且|更|甚至|遂|便|于是|因此|随即|随后|其后|继而|同时|还)(?![非不未无没])/;
/** What a deed opens with that came of the words. */
const THEN = /^，(?:遂|便|于是|因此|随即|随后|其后|继而)/;
/** How far behind such a word its verb may open: 并于当晚向该局提交. */
const DEED_REACH = 8;
/** Modals of what is still to come, which is said, not done. */
const TO_COME = /[将会应须需要可能愿想]/;

/** 而 where it sets what another does against the words: 他表示有意退出，而新西兰则…. */
const WHILE = /^，而(?!且|非|是|不|又|言|已|今|后|在)[^，]{1,12}(?:则|却|更)/;

/** 虽然公司一直强调X: the concession ends where the main clause begins. */
const CONCEDES = /(?:^|[，；])(?:虽然|尽管|虽说|虽)[^，；「」]*$/;
const CONCEDED = /^，(?:但|却|可是|可|不过|然而|仍|依然|[^，]{1,12}(?:却|仍|还是|依然|依旧|照样|至今|迄今|始终))/;

/** 一如分析师预测，X，…: what came as it was foretold. */
const AS_TOLD = /(?:^|[，；])(?:一如|正如|诚如|果如)[^，；「」]*$/;

/** 有街坊指X，亦有街坊…: the other half of what some did. */
const OTHERS = /^[，；](?:也|亦|还|又|另|更|则|同时)?有/;

/** What the words brought about, as the reporter tells it, whoever spoke them. */
const BROUGHT_ABOUT =
  /^，(?:(?:消息|此事|事件|事情|声明|视频|影片|文章|贴文|言论|决定)(?:一经?)?(?:传出|传开|曝光|公布|公开|见报|刊出|发出|披露)(?:之?后)?(?![的者])|而(?:这(?:可能|将|无疑)|此举)|(?:此言|此话|此语|此番|话音)[一未甫才刚]?|一反(?![^，]{1,4}的是)|一改|不难看出|受(?:此|这一|有关|该)(?:消息|影响|言论|刺激|带动|拖累|激励|提振)(?:影响|刺激|带动|拖累)?，|全场|台下)/;
/** What prices did then, by its time, its suddenness or its figure; what they may do is said. */
const PRICES_MOVED =
  /^，[^，对因若如]{0,6}(?:股价|股指|大盘|指数|汇价|油价|金价|期货)(?:[^，会将可料望难易仍]{0,6}(?:应声|随即|随后|随之|一度|盘[中后前]|[早尾开]盘|[早午]后|当[日天]|[昨今]|周[一二三四五]|[现曾]|收[报市盘]|立即|即时|瞬间)[^，]{0,8}(?:升|跌|涨|走高|走低|下挫|反弹|收|报)|[^，会将可料望难易仍的]{0,6}(?:[大急飙暴狂闪重劲收][升跌涨挫]|(?:升|跌|涨|挫)[超逾近约了]?[0-9一二三四五六七八九十百]))/;
/** The same where the words stand close to their cue. */
const BROUGHT_ABOUT_AT_ONCE =
  /^，(?:(?:这|此举?)?(?:令|让|使)(?:[^，]{0,8})(?:市场|外界|各界|全场|在场|众人|网友|舆论|民众|家属|对方|人)[^，]{0,4}(?:大|错愕|哗然|震惊|失望|不满|意外|愕然|啼笑皆非)|但因|[^，]{0,4}(?:松一口气|松了一口气))/;

/** Those who step in where something is alleged, with what they do. */
const STEPS_IN =
  /^，(?:[^，]{0,6}(?:警方|警员|检方|法院|法官|民警|派出所|公安局|消防|卫健委|当局|地检署|检察官|市监局|劳工局|环保局|部门|机构|公司))(?:已|昨[日天]?|今[日天]?|随即|随后|立即|其后|当晚|当天|一审|二审|目前)*(?:介入|派员|派人|到场|赶到|立案|展开调查|展开侦[查办]|着手|受理|勘验|驳回|不采信|判处|拘捕|逮捕|扣留|将[^，]{1,10}(?:扣留|拘捕|逮捕|送办|移送|带走)|[^，]{0,6}正在?(?:调查|处理|跟进|侦办))/;
/** What talk of somebody stirs up: 爆料X，引起外界猜测. */
const STIRS =
  /^，(?:更|也|还|随[即之后]?|瞬间|立刻|马上|一度|因而|进而)?(?:引[发起来]|惹[来怒]|掀起|激怒|引爆|让|令)(?:不少|许多|众多|大批|大票|各界|全场|现场)?(?:外界|网友|网民|粉丝|球迷|歌迷|影迷|民众|舆论|各界|大众|乡民|众人|议论|热议|话题|讨论|关注|争议|哗然|论战)/;
const TALK_OF =
  /(?:爆料|爆|曝|揭露|踢爆|指控|控诉|投诉|吐槽|抱怨|发文|贴文|PO文|po文|留言|开酸|开呛|自曝|自爆|点名|透露|喊话|嘲讽)[称说道指]?$/;
const ALLEGES = wordSet(
  '质疑 怀疑 指责 批评 举报 投诉 声称 辩称 供称 坚称 认为 指控 控诉 抱怨 控告 报警称 反映 哭诉 痛斥 主张',
);

/** 否认上述指控，并于次日报警: talk that is denied or attacked, all of it one noun phrase up to the comma. */
const ANSWERS = /^(?:再次|坚决|断然|公开)?(?:否认|驳斥|反驳|批驳|否定|澄清)了?$/;
const TALK =
  /^了?[^，；「」]{0,40}(?:说法|指控|指责|指称|传闻|传言|谣言|报[道导]|猜测|揣测|消息|质疑|言论|论调|说辞|说词|谎言|报[道导]内容)(?:内容)?$/;

/** What a clause behind a semicolon opens with that goes on with the words before. */
const GOES_ON = /^；(?:同时|此外|另外|而且|并且?|也|亦|又|还|再|其次|第[二三]|二是|三是|且|及|以及|如|若)/;

/** True where the words of `frame`, which start at `from`, stand in the clause of their cue and not apart behind a mark. */
const isClose = (skeleton: string, { span }: Frame): boolean => !APART.in(skeleton, span[1] - 1);

/** What may be a deed of those whom the words tell of: 她指控前夫打人，并搜出…. */
const TELLS_OF_OTHERS: ReadonlySet<string> = new Set(['alleges', 'urges', 'doubts']);

/** True where what is joined to the words at `at` is a deed of their speaker. */
const doesMore = (skeleton: string, { cue, stance }: Frame, at: number): boolean => {
  const joined = JOINS.exec(skeleton.slice(at, at + 6));
  // 他说学校报了警，并派人看守: what somebody says goes on
  if (!joined || !cue || cue[1] - cue[0] < 2) return false;
  const apart = skeleton[at - 1] === '」' || THEN.test(joined[0]);
  const open = at + joined[0].length;
  for (let i = open; i <= open + DEED_REACH; i++) {
    if (APART.in(skeleton, i) || TO_COME.test(skeleton[i] as string)) return false;
    const deed = DEED_WORDS.at(skeleton, i, i + CLAUSE);
    // 他说已派人看守，并通知家属: what is joined to words without quotation marks is as soon a part of them
    if (deed) return (apart && !TELLS_OF_OTHERS.has(stance)) || skeleton[i + deed.length] === '了';
  }
  return false;
};

/** The part of the sentence before the cue of `frame`, as far as one clause may reach. */
const beforeCue = (skeleton: string, { cue, sentence }: Frame): string =>
  cue ? skeleton.slice(Math.max(sentence.span[0], cue[0] - CLAUSE), cue[0]) : '';

const othersToo = (skeleton: string, frame: Frame, behind: string): boolean => {
  if (!OTHERS.test(behind)) return false;
  const speaker = speakerOf(frame).hops.at(-1);
  const source = speaker?.span;
  if (!source || (skeleton[source[0]] !== '有' && speaker.kind !== 'group')) return false;
  const noun = skeleton.slice(Math.max(source[0] + 1, source[1] - 2), source[1]);
  return behind.slice(1, 12).includes(noun) || behind.slice(1, 6).includes('有人');
};

/** What one stands accused of, alone behind the verb of denying or owning it: 否认犯案，遭收押. */
const CHARGE =
  /^(?:(?:全部|所有|上述|相关|有关|对方|媒体|外界|检方|警方|一切)的?)?(?:犯案|犯行|犯罪|罪行|行凶|杀人|伤人|涉案|涉贪|贪污|收贿|收钱|偷窃|偷拍|性侵|吸毒|贩毒|施暴|肇事|酒驾|诈骗|造假|指控|罪嫌|传闻|传言|说法|此事|上情|恋情|绯闻|婚变|造谣|抹黑|报[道导])$/;
const PLEADS = /^(?:矢口|断然|全盘|当庭|仍|始终)?(?:否认|坦承|承认|坦认|供认|不承认)$/;

/** What somebody claims to be, which ends with the noun: 自称总秘书、副秘书，伪造签名. */
const CLAIMS_TO_BE =
  /^[^，。；「」]{2,30}(?:[长书员官师警察者司商士生授贵帝]|主任|代表|人员|客服|家属|亲戚|朋友|记者|经理|专员)$/;
/** What came of what somebody set out to do: 跟家人说要出门，不料撞树. */
const UNFORESEEN = /^，(?:不料|岂料|孰料|怎料|讵料|没想到|谁知|殊不知)/;
const SETS_OUT = /^(?:要|想|会|去|出门|出去)/;

/** 他直言「甲」，因为乙: a reason, a condition, a limit or a time to come of what was quoted is his. */
const GOES_ON_WITH_QUOTED = /^，(?:因为|毕竟|否则|不然|要不然|如果|假如|只要|除非|至少|起码|明年|后年)/;

/** True where the form of a report tells that the reporter goes on at the mark at `at`; `first` where no mark stands before it in the words that start at `from`. */
export const endsByForm = ({ skeleton }: Page, frame: Frame, from: number, at: number, first: boolean): boolean => {
  const behind = skeleton.slice(at, at + CLAUSE);
  if (BROUGHT_ABOUT.test(behind) || PRICES_MOVED.test(behind) || othersToo(skeleton, frame, behind)) return true;
  if (first && frame.stance === 'opines' && AS_TOLD.test(beforeCue(skeleton, frame))) return true;
  if (CONCEDED.test(behind) && CONCEDES.test(beforeCue(skeleton, frame))) return true;
  const cue = frame.cue ? skeleton.slice(...frame.cue) : '';
  if (
    first &&
    PLEADS.test(cue) &&
    at - from < 10 &&
    !/^，[也亦并更]/.test(behind) &&
    CHARGE.test(skeleton.slice(from, at))
  )
    return true;
  if (STEPS_IN.test(behind) && ALLEGES.has(cue)) return true;
  if (STIRS.test(behind) && TALK_OF.test(cue)) return true;
  if (skeleton[at - 1] === '」' && DID_THEN.test(behind)) return true;
  if (!isClose(skeleton, frame)) return false;
  if (BROUGHT_ABOUT_AT_ONCE.test(behind) || WHILE.test(behind) || doesMore(skeleton, frame, at)) return true;
  if (!first) return false;
  if (cue === '自称' && CLAIMS_TO_BE.test(skeleton.slice(from, at))) return true;
  if (UNFORESEEN.test(behind) && SETS_OUT.test(skeleton.slice(from, from + 2))) return true;
  if (ANSWERS.test(cue) && TALK.test(skeleton.slice(from, at))) return true;
  // 他高喊「甲」，台下…: a quotation that is the verb's object
  const quoted =
    skeleton[from] === '「' && skeleton[at - 1] === '」' && !/[「」]/.test(skeleton.slice(from + 1, at - 1));
  return (
    (skeleton[at] === '；' && !GOES_ON.test(behind)) ||
    (quoted && !GOES_ON_WITH_QUOTED.test(behind) && !/^[^，；。]*[「将会应须要]/.test(behind.slice(1)))
  );
};
