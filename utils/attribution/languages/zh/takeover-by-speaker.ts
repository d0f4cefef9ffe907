import type { Frame } from '../../language.ts';
import type { Page } from '../../page.ts';
import { speakerOf } from './frames/reading.ts';

/** Those who judge, at the end of a mention or of what stands before a name. */
const JUDGES =
  /(?:法官|裁判官|审判长|法院|法庭|合议庭|地院|高院|中院|终院|上诉庭|审裁处|仲裁庭|陪审团|北院|士院|雄院|官)/;
/** What judges do with what they found. */
const JUDGED =
  /^[，；](?:于[^，。]{2,20}，)?(?:故此?|因[此而]|进?而|遂|最终|终|并|及|乃|爰)*(?:依法|一致|即时|当庭|今日?|昨日?)*(?:将(?:案件|全案|其|他|她)|对(?:其|他|她|被告)|就[^，]{1,6})?(?:裁定|判囚|判处|判监|判罚|改判|判令|判决|判(?:他|她|其|被告)|驳回|撤销|维持原判|下令|准以|准予|准许|批准|谕知|颁令|押后|拒绝保释|取消保释|裁罪|豁免)/;

/** Verbs of promising and claiming: what came of it is the reporter's. */
const PROMISES = /^(?:承诺|保证|声称|扬言|誓言|答应|坚称|宣称|佯称|谎称|诈称|允诺|许诺)/;
const CAME_OF_IT =
  /^[，；](?:结果|岂料|怎料|岂知|谁知|不料|没想到|殊不知|[^，；]{0,14}却|只是|至今|迄今|直到|最终|相约)/;

/** Analysts' acts behind their forecasts. */
const RATED =
  /^[，；\s](?:并|亦|也|因此|因而|故|且|遂|同时|同步|相应|[其该][行股])*(?:(?:维持|予以?|给予|重申|首予|首次给予|上调|下调|调[升降高低]|[升降]|将)[^，。]{0,16}(?:评级|评等|目标价)|(?:投资)?(?:评[级等]|目标价)(?:则|亦|也|同步|相应|仍|均|将)*(?:由|从|为|升至|降至|维持|上调|下调|调[升降高低]|看至?|定为?))/;

/** True where what opens at `at` is what an analyst does about a share, and not what he says of it. */
export const rates = (skeleton: string, at: number, to: number): boolean =>
  RATED.test(skeleton.slice(at, Math.min(to, at + 40)));

/** What somebody lays before the reporter behind a short report of what he said. */
const SHOWN =
  /^[，；](?:(?:并|还|也|同时|[他她](?:还|并|也|随后)?)(?:向[^，]{1,10}?|当场|随后)*(?:(?:出示|展示|提供|晒出|发来|拿出|贴出|发送|翻出|附上|公布|递上|播放)(?:了|过|一[段张份条封叠组]|多[段张份条]|几[段张份条]|[两三][段张份条]|相关|部分|当[天日时晚]的?)|附上|配上|晒出)|附上|配上|晒出)/;
/** Longest report that such an act follows. */
const SHORT_REPORT = 16;

/** What somebody does about what he thinks: 认为系工伤，遂向人社局提出申请. */
const THINKS = /^(?:认为|觉得|怀疑|质疑|担心|相信)/;
const ACTS_ON_IT =
  /^[，；](?:遂|于是|便|随即|因此)(?:多次)?(?:向[^，]{2,14}(?:提出|提起|申请|投诉|举报|反映|报案|起诉|索赔|求助)|报警|报案|起诉|诉至|提起|拨打|将[^，]{2,14}(?:诉至|告上|起诉|告到))/;

/** In a title: who answers what was said before. */
const ANSWERS =
  /^[，；！？：\s](?:[^，；。！？：\s的]{0,12}?(?:最新|再|再次|紧急|官方|正式|已)?(?:回应|致歉|道歉|通报|发声|辟谣|澄清|介入|介入调查|答复))(?:了|此事)?(?=[：！。]|$)/;

/** What the speaker of these words left open, or would not tell: 但没有说明日期, 不过未透露细节. */
const UNTOLD =
  /^[，；](?:但是?|不过|惟|然而|却|只是|而)(?:他们?|她们?|其|该[^，]{1,6})?(?:也|并|还|都|均|亦|却|仍|暂时?|目前|至今)*(?:没有|并未|未有|未能|未|拒绝|不愿意?|不肯|无法|没)(?:[就对][^，]{2,16}|立即|马上|当场|正面)?(?:进一步|具体|详细|更多|明确|公开|直接|清楚)*(?:地)?(?:加以|作出|做出|给出|予以)?(?:说明|透露|公布|披露|解释|指明|指出|指名|点名|提及|提到|表明|交代|详述|阐述|详谈|多谈|细说|详细说|言明|讲明|给出(?!去)|提供(?:更多|进一步|任何|具体|详细|相关|有关|确切|直接|其|他)*(?:证据|细节|数字|数据|详情|信息|资讯|资料|解释|说明|依据|理由|时间表|日期|名单|姓名|来源|答案))/;
/** What has come of what was asked for: ，但有关建议至今未获落实. */
const UNHEARD = /^，(?:但是?|不过|惟|然而|而)[^，。「]{0,10}(?:至今|迄今|目前|一直)(?:仍|还|尚|都|均)?(?:没有?|未|无)/;
/** What befell what was said: ，不过这一说法遭到医院否认. */
const REFUTED =
  /^[，；](?:但是?|不过|惟|然而|而)?(?:这一|这个|该|此|上述|有关|相关|这种|这些)(?:说法|指控|消息|言论|报[道导]|观点|主张)(?:已|随即|随后|立即|很快|也|则|均|都|迅速)*(?:遭到?|被|受到|引发|引起|招致|未获|没有得到|未得到)/;
/** What somebody did with the accusation that was reported: 检方指控他行贿，他不认罪. */
const PLEADS =
  /^[，；](?:但|而|不过)?(?:他们?|她们?|被告|两人|二人|三人)(?:均|都|皆|已|全部|一直|对此|其后)*(?:不认罪|认罪|拒绝认罪|否认控罪|否认有罪|予以否认|否认)/;
/** What somebody did along with the accusation or denial: 反驳有关言论是抹黑，并予以强烈谴责. */
const PROTESTS =
  /^[，；](?:并且?|也|同时|亦)?(?:对此|就此)?(?:对此|就此)?(?:表示|予以|提出|表达|致以|作出)了?(?:最?强烈|坚决|严正|极大|严厉|深切|最大|愤慨|、|的|和)+(?:不满|谴责|反对|抗议|交涉|关切|愤慨|遗憾|驳斥|抨击)/;
/** What the same speaker did before: ，此前他曾威胁退出. */
const EARLIER =
  /^，(?:此前|早前|先前)(?:他|她|他们|双方|两人|该(?:公司|国|党|组织|机构))?(?:还|也|已|一直)?(?:曾|曾经|多次|两度|一度|数次|屡次)/;

/** Who somebody is, has been through or does, told behind his own quoted words: 「甲，」她说，她带着三个孩子逃离了村庄. */
const TELLS_OF =
  /^(?:[他她]们?(?:是[^，。]{0,20}[的名位]|带着|来自|所在的|曾在|曾是|今年|现年|要求匿名|要求不具名|不愿|拒绝透露|在[^，。]{0,10}[0-9]{4}年|在(?:袭击|空袭|地震|爆炸|事故|战争|冲突|火灾|洪水)|停下|停了|顿了|低下|抬起|摇|转|指着|一边|的(?:丈夫|妻子|父亲|母亲|儿子|女儿|孩子|哥哥|弟弟|姐姐|妹妹|家人|房子|住所|公司|商店|家)(?:都|也|在|于|已|被|曾|是))|身[后旁边]|手[里中]|脸上|眼[里中睛]|声音|语气)/;

/** True where what stands behind a verb of saying, whose quoted words stand before it, tells of the speaker. */
export const tellsOfSpeaker = ({ skeleton, working }: Page, { span, cue }: Frame, from: number): boolean =>
  skeleton[span[0] - 1] === '」' &&
  /^[，。！？—…]$/.test(working[span[0] - 2] ?? '') &&
  cue !== null &&
  skeleton[from - 1] === '，' &&
  TELLS_OF.test(skeleton.slice(from, from + 40));

/** True where what opens at `at` is what the speaker of these words did, or what became of them. */
export const takesOverAfter = (page: Page, frame: Frame, at: number): boolean => {
  const { skeleton } = page;
  const behind = skeleton.slice(at, at + 40);
  const cue = frame.cue ? skeleton.slice(...frame.cue) : '';
  if (PROMISES.test(cue) && CAME_OF_IT.test(behind)) return true;
  if (RATED.test(behind) || UNTOLD.test(behind) || EARLIER.test(behind) || REFUTED.test(behind)) return true;
  if (frame.stance === 'urges' && UNHEARD.test(behind)) return true;
  if ((frame.stance === 'alleges' || frame.stance === 'denies') && PROTESTS.test(behind)) return true;
  if (frame.stance === 'alleges' && PLEADS.test(behind)) return true;
  if (THINKS.test(cue) && ACTS_ON_IT.test(behind)) return true;
  if (at - frame.span[1] <= SHORT_REPORT && SHOWN.test(behind)) return true;
  if (frame.sentence.headline && ANSWERS.test(skeleton.slice(at, Math.min(at + 40, frame.sentence.span[1]))))
    return true;
  if (!JUDGED.test(behind)) return false;
  const speaker = speakerOf(frame).hops.at(-1);
  return !!speaker?.span && JUDGES.test(skeleton.slice(...speaker.span));
};
