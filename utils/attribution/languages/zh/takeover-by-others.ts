/** Longest clause that is looked at. */
const CLAUSE = 50;

/** What becomes of a case: 案件押后至下月再讯, 全案交由重案组跟进. */
const CASE =
  /^，(?:案件|该案|此案|案子|事件|个案)(?:[^，。]{0,10})(?:交由|押后|续审|转介|排期|移交|改期|再审|宣判|续讯|提堂|列作|列为|暂列|仍在侦办|仍在调查|由[^，。]{2,14}(?:跟进|调查|侦办|接手|处理))/;
/** Words set against what is known: 这与前一天的答复并不一致. */
const COMPARED =
  /^[，；](?:而)?这(?:个|一|种)?(?:说法|数字|表述)?(?:显然|明显|却)?(?:与|和|跟|同)[^，。]{2,34}(?:不符|不一致|相反|相左|矛盾|抵触|大相径庭|截然不同|有出入|有落差|不同|如出一辙|不谋而合)(?=[，。]|$)/;
/** What the words stirred up. */
const STIRS =
  /^[，；](?:而)?(?:此举|此话|此言|此语|这番话|一番话|(?:有关|相关|这一|该|此|这则|上述)?(?:消息|言论|贴文|发言|说法|表态|视频|影片))(?:一出|随即|随后|迅速|很快|旋即|也|更|立刻|立即|曝光后|传出后|传开后)*(?:令|使|让|引发|引起|触发|招致|惹来|引来|激怒|震惊|掀起|获得?|被|遭)/;
/** 三大指数应声下挫 */
const AT_ONCE = /^，[^，。]{1,16}应声(?:[走下上急大倒]?[跌挫升涨落滑扬弹]|走[低高软]|回[落升]|重挫|下行|上行)/;
/** The reporter comes or looks. */
const REPORTER =
  /^[，；](?:但|惟|不过|然而|而)?[^，。；的「]{0,8}记者[^，。；的「]{0,14}(?:赶到|赶赴|到场|看到|见到|注意到|走访|实地|致电|拨打|翻查|查询|搜索|查阅|抵达|多次联系)/;
/** On what terms somebody spoke. */
const NAMELESS =
  /^[，；](?:其中[^，。]{1,3}|并|[他她]们?|两人|三人|二人|均|都|皆|也|同时|但)*(?:要求|希望|坚持|请求)(?:匿名|不具名|不公开(?:姓名|身份)|不透露(?:姓名|身份)|隐去)/;
/** Others' stand on the words: 但匈牙利对此表示反对. */
const OTHERS_STAND =
  /^[，；](?:但|而|惟|不过|然而)[^，。；「]{2,12}?对此(?:则|却|并|均|都|也|仍|坚决|强烈|明确|一直)*(?:表示|予以|不以为然|持|否认|提出|不认同|不同意|不买账|不领情|不满|反对|三缄其口|保持|未|没有)/;
/** Nobody told more, or a text does not: 两人都没有说明时间表, 但回复没有附上证据. */
const NOT_TOLD =
  /^[，；](?:(?:两人|双方|三人|二人)(?:都|均|皆|也|亦)?|(?:但|惟|不过|然而)(?:[^，。；「]{0,4}(?:回复|答复|声明|公告|文件|通报|报告|陈述|信件|新闻稿|通告|消息|函件|书面))(?:中|里|内)?(?:也|并|仍|却)?)(?:没有|未|并未|未有)(?:任何)?(?:说明|透露|提供|出示|附上|附|提及|提到|指明|披露|公布|交代|解释|列出|点名|写明)/;
/** Requests and complaints that nothing came of. */
const UNANSWERED =
  /^，(?:但|惟|却|不过|然而)(?:[^，。；「]{0,6})?(?:始终|一直|至今|迄今|均|都|仍|多次)*(?:未|没有|并未|未有|没|未能)(?:得到|获得?|收到|等来|等到)(?:任何|正面|明确|满意的?|实质|官方)*(?:回应|回复|答复|解决|落实|处理|受理|批准|同意)(?=[，。]|$)/;
const ASKS: ReadonlySet<string> = new Set(['alleges', 'urges']);

/** True where what opens with the mark at `at` is what others did about somebody's words, of whatever form they are. */
export const othersGoOn = (skeleton: string, stance: string, at: number): boolean => {
  const behind = skeleton.slice(at, at + CLAUSE);
  return (
    CASE.test(behind) ||
    COMPARED.test(behind) ||
    STIRS.test(behind) ||
    AT_ONCE.test(behind) ||
    REPORTER.test(behind) ||
    NAMELESS.test(behind) ||
    OTHERS_STAND.test(behind) ||
    NOT_TOLD.test(behind) ||
    (ASKS.has(stance) && UNANSWERED.test(behind))
  );
};
