import { OWN_ACT_WORDS } from '../lexicon.ts';
import { ATTITUDES } from '../vocabulary/attitudes.ts';
import { wordSet } from '../word-set.ts';
import { CLAUSE } from './acceptance.ts';

/** 宣布对公司实施制裁后，…: the verb stands in a clause of time. */
export const isTimeClause = (skeleton: string, from: number, to: number): boolean => {
  const stop = /[，。；！？「]/.exec(skeleton.slice(from, Math.min(to, from + CLAUSE)));
  return stop?.[0] === '，' && /(?:后|之后|以后|[^对国海意例]外|之外)$/.test(skeleton.slice(from, from + stop.index));
};

/** 希望扩大市场: what one wishes to do oneself is no statement. */
export const isOwnHope = (cue: string, skeleton: string, content: number): boolean =>
  HOPE.test(cue) &&
  OWN_ACT_WORDS.at(skeleton, content) !== null &&
  !OTHER_SIDE.test(skeleton.slice(content, content + 2));
/** 希望对方道歉: what others should do. */
const OTHER_SIDE = /^对[方岸手]/;
const HOPE = /^(?:希望|期望|期盼|盼望?|冀望?|期待|寄望)$/;

export const ANNOUNCING = wordSet('宣布 公布 宣告');
const ACT =
  /^，?(?:制裁|暂停|停止|关闭|撤出|撤销|排除|取消|推出|成立|解散|辞职|辞任|退出|参选|破产|放弃|终止|恢复|启动|实施|实现|展开|召回|收购|并购|回购|发行|派息|派发|分红|配股|配售|配发|增持|减持|停牌|复牌|上市|涨价|降价|调价|调涨|加价|加息|减息|降息|升息|降准|分拆|出售|入股|注资|扩产|减产|停产|量产|投产|开源|开售|正式|全面|独立|就职|结婚|离婚|退休|开幕|闭幕|开始|结束|戒严|封锁|进入|当选|胜选|获胜|无罪|有罪|死亡|脱离|离开|改组|任命|委任|解雇|开除|裁员|停课|停工|应对|一项|一系列|新(?![增加确])|最新|这|该|其|调查|检测|名单|结果|数据|报告)/;
export const isBareAct = (clause: string): boolean =>
  ACT.test(clause) && !/[将会拟]|即日|下[周月]|明[天年日]|今[天年日]|由|于/.test(clause.slice(0, 14));

export const isBareAttitude = (skeleton: string, from: number, to: number): boolean => {
  const words = skeleton.slice(from, Math.min(to, from + 12));
  const stop = /[，。；！？]/.exec(words);
  return BARE_ATTITUDE.test(stop ? words.slice(0, stop.index) : words);
};
const BARE_ATTITUDE = new RegExp(
  `^(?:强烈|极大|极度|深切|高度|十分|非常|最|深感|深表|甚感|极感|感到)?(?:${ATTITUDES.flatMap(({ words }) => words).join('|')})$`,
);
