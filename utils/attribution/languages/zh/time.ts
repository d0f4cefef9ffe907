import { Characters } from '../../characters.ts';
import { OUTLET_NAMES, WELL_KNOWN_NAMES } from './lexicon.ts';

/** Every character a time expression can start with. */
const TIME_STARTS = new Characters(
  '0123456789〇○零廿卅一二三四五六七八九十两几数上下本今去前同当这该此每第周星礼昨明隔凌清早中正傍晚深午北公农后最近百台香东首纽伦巴莫基华美格欧',
);

/** Sticky: a date or time of day at a given place: 5月3日上午10时, 周三, 29日, 上星期五, 两天前. */
const TIME =
  /(?:[今昨明前][日天晚早晨]（\uE001+）|(?:公元|农历)?(?:[0-9]{2,4}|[〇○零一二三四五六七八九十廿卅两几数百]+(?!周[一二三四五六日天末])|[0-9]+|上|下|本|今|去|前|同|当|这|该|每|明(?![周星礼])|后(?![周星礼])|上上|前几|最近|近)(?:个)?(?:年初|年底|年代|年|月份|月初|月底|月中|月|日|号(?![线楼院机车门店馆员坑矿码桥船舰房厂球])|时许|时|点半|点钟|点多|点|分许|分(?![局行店院队部校站署])|秒|世纪|季度|季|小时|天|周|星期|礼拜)(?:[0-9一二三四五六日天末初](?![0-9.%个名人年亿万月日号时点分秒周岁季届])|[晚早夜](?![间上报期些])|以?[前后来]|上旬|中旬|下旬|左右)?(?:的)?|第[0-9一二三四五六七八九十]+(?:个)?(?:天|晚|次|堂课|节课|句话|季度?|时间)|前一[天日晚夜周年]|(?:上|下|本|这|隔)?(?:个)?(?:周|星期|礼拜)[一二三四五六日天末](?:[晚早](?![间上]))?|[今昨]（\uE001*）(?![日天晚早晨])|[今昨明前]（\uE001*）[日天晚早晨]|凌晨|清晨|早上|早晨|上午|中午|正午|下午|傍晚|晚上|晚间|深夜|午间|午后|(?:当地|北京|台北|台湾|香港|东京|首尔|纽约|伦敦|巴黎|莫斯科|基辅|华盛顿|美国|美东|美西|格林尼治|欧洲)时间)/y;

/** The length of the time expression at `position`, 0 where there is none. Constant cost. */
export const timeAt = (text: string, position: number, limit: number): number => {
  if (!TIME_STARTS.in(text, position)) return 0;
  // 每日经济新闻: the name of an outlet
  const outlet = OUTLET_NAMES.at(text, position, limit);
  if (outlet && !outlet.value.collides) return 0;
  // 周一鸣: a name
  if (text[position] === '周' && WELL_KNOWN_NAMES.at(text, position, limit)) return 0;
  let at = position;
  for (let pieces = 0; pieces < 8 && at < limit; pieces++) {
    if (!TIME_STARTS.in(text, at)) break;
    TIME.lastIndex = at;
    const match = TIME.exec(text);
    if (!match || at + match[0].length > limit) break;
    at += match[0].length;
  }
  return at - position;
};
