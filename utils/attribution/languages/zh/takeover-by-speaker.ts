import type { Frame } from '../../language.ts';
import type { Page } from '../../page.ts';
import { speakerOf } from './frames/reading.ts';

/** Those who judge, at the end of a mention or of what stands before a name. */
const JUDGES =
  /(?:法官|裁判官|审判长|法院|法庭|合议庭|地院|高院|中院|终院|上诉庭|审裁处|仲裁庭|陪审团|北院|士院|雄院|官)/;
/** What judges do with what they found. */
const JUDGED =
  /^[，；](?:故此?|因此|遂|最终|终|并|及|乃|爰)*(?:依法|一致|即时|当庭|今日?|昨日?)*(?:将(?:案件|全案|其|他|她)|对(?:其|他|她|被告)|就[^，]{1,6})?(?:裁定|判囚|判处|判监|判罚|改判|判令|判决|判(?:他|她|其|被告)|驳回|撤销|维持原判|下令|准以|准予|准许|批准|谕知|颁令|押后|拒绝保释|取消保释|裁罪|豁免)/;

/** Verbs of promising and claiming: what came of it is the reporter's. */
const PROMISES = /^(?:承诺|保证|声称|扬言|誓言|答应|坚称|宣称|佯称|谎称|诈称|允诺|许诺)/;
const CAME_OF_IT =
  /^[，；](?:结果|岂料|怎料|岂知|谁知|不料|没想到|殊不知|[^，；]{0,14}却|只是|至今|迄今|直到|最终|相约)/;

/** Analysts' acts behind their forecasts. */
const RATED =
  /^[，；](?:并|亦|也|因此|故|且)?(?:维持|给予|重申|首予|上调|下调|调升|调低|将)[^，。]{0,16}(?:评级|评等|目标价)/;

/** What somebody lays before the reporter behind a short report of what he said. */
const SHOWN =
  /^[，；](?:并|还|也|同时)(?:向[^，]{1,10}?)?(?:(?:出示|展示|提供|晒出|发来|拿出|贴出|发送)了|附上|配上|晒出)/;
/** Longest report that such an act follows. */
const SHORT_REPORT = 16;

/** What somebody does about what he thinks: 认为系工伤，遂向人社局提出申请. */
const THINKS = /^(?:认为|觉得|怀疑|质疑|担心|相信)/;
const ACTS_ON_IT =
  /^[，；](?:遂|于是|便|随即|因此)(?:多次)?(?:向[^，]{2,14}(?:提出|提起|申请|投诉|举报|反映|报案|起诉|索赔|求助)|报警|报案|起诉|诉至|提起|拨打|将[^，]{2,14}(?:诉至|告上|起诉|告到))/;

/** In a title: who answers what was said before. */
const ANSWERS =
  /^[，；！？：\s](?:[^，；。！？：\s的]{0,12}?(?:最新|再|再次|紧急|官方|正式|已)?(?:回应|致歉|道歉|通报|发声|辟谣|澄清|介入|介入调查|答复))(?:了|此事)?(?=[：！。]|$)/;

/** True where what opens at `at` is what the speaker of these words did, or what became of them. */
export const takesOverAfter = (page: Page, frame: Frame, at: number): boolean => {
  const { skeleton } = page;
  const behind = skeleton.slice(at, at + 40);
  const cue = frame.cue ? skeleton.slice(...frame.cue) : '';
  if (PROMISES.test(cue) && CAME_OF_IT.test(behind)) return true;
  if (RATED.test(behind)) return true;
  if (THINKS.test(cue) && ACTS_ON_IT.test(behind)) return true;
  if (at - frame.span[1] <= SHORT_REPORT && SHOWN.test(behind)) return true;
  if (frame.sentence.headline && ANSWERS.test(skeleton.slice(at, Math.min(at + 40, frame.sentence.span[1]))))
    return true;
  if (!JUDGED.test(behind)) return false;
  const speaker = speakerOf(frame).hops.at(-1);
  return !!speaker?.span && JUDGES.test(skeleton.slice(...speaker.span));
};
