import type { Frame } from '../../language.ts';
import { speakerOf } from './frames/reading.ts';
import { ONE_HUMAN, originOf, SPEAKERS } from './frames/speakers.ts';

/** What somebody draws from another's words, holds against them or tells of what came then. */
const DRAWN =
  /^[，；](?:(?:不过|然而|惟(?!一))(?!说)|与[^，]{2,12}(?:相符|吻合|不符|矛盾)|(?:由此|据此|亦)?(?:可见|足见|足认|显见|堪信)|(?:但|可|而|却)?(?:其实|实际上|事实上|所以|因此|因而|于是|结果|只是|如今|后来|到头来|最后(?!一)|直到|根本|反映|毫无|明显|显然|分明|是在|简直|无疑|令人|难道|岂料|怎料|谁知|不料|没想到|殊不知|才(?:发现|知道|知|肯|僵)|这(?!(?:份|项|些|次|名|位|个人|里|时|两|三))|此(?:举|种|说|话)))/;
/** What answers the words of an opponent one has quoted: 甲说，乙说X，那我们就Y. */
const REPLIES =
  /^[，；？](?:那(?:么|就|我|她|他|你|请|为什么|何)|既要|既然|这(?:推翻|根本|就是|不是|叫|跟|和|与|简直|等于|等同|形同)|是典型的|又在|根本|只会|只敢|怎么|为何|为什么|何以|凭什么|请问|试问|结果(?!是))/;

/** True where the one who has quoted somebody answers him, at the mark at `at`. Constant cost. */
export const repliesAt = (skeleton: string, at: number): boolean => REPLIES.test(skeleton.slice(at, at + 8));

/** 他 is the one who tells of another's words. */
const HE = /^[，；](?:但是?|可是?|而|不过|然而|所以|于是|因此|却|令|让)?[他她佢](?!们|人|日|的(?!(?:答案|意见)))/;
/** What the speaker's own side does about them. */
const HIS_SIDE =
  /^[，；](?:但|而|惟|不过|然而|所以|因此)?(?:政府|当局|学校|公司|我们|[本我该][署院校会局部台司店方]|[署院校警检市县府部局厂馆军资党台会区]方)(?:一方)?(?:早)?(?:已|会(?!议|员|长)|将|正|亦|也|都|才|从|没|并|不会|未|认为|责令|要求)/;

/** True where the one who passes on another's words, those of `frame`, goes on at the mark at `at` with his own: 署长说，专家认为X，政府会跟从. Constant cost. */
export const outerGoesOn = (skeleton: string, frame: Frame, at: number): boolean => {
  const around = frame.within ?? frame.inside;
  const outer = around && originOf(speakerOf(around))?.kind;
  if (!outer || !SPEAKERS.has(outer)) return false;
  const behind = skeleton.slice(at, at + 16);
  return (
    DRAWN.test(behind) || repliesAt(skeleton, at) || HIS_SIDE.test(behind) || (ONE_HUMAN.test(outer) && HE.test(behind))
  );
};
