import { toVariant } from '../../utils/script/convert-blocks.ts';
import { convertOpencc } from '../../utils/script/opencc.ts';
import { inRegionalForms } from '../../utils/script/regional-characters.ts';
import { TO_SIMPLIFIED, TO_TRADITIONAL } from '../unit/script/probes.ts';

/** OpenCC's result for Taiwan in the forms of its press, so that 臺 for 台 is no fault. */
const inPress = (text: string): string => inRegionalForms(text, 'zh-Hant-TW');

const share = (right: number, all: number): string => `${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`;

/** The probes of over-conversion: how many come out right here, and with OpenCC's configurations beside it. */
console.log('# Probes of over-conversion');
const traditional = TO_TRADITIONAL.length;
const simplified = TO_SIMPLIFIED.length;
const count = <T>(rows: readonly T[], isRight: (row: T) => boolean): number => rows.filter(isRight).length;

console.log(
  `\nSimplified to Taiwan\n  ours   ${share(
    count(TO_TRADITIONAL, ([hans, taiwan]) => toVariant(hans, 'zh-Hant-TW').text === taiwan),
    traditional,
  )}`,
);
console.log(
  `  s2twp  ${share(
    count(TO_TRADITIONAL, ([, taiwan, , s2twp]) => inPress(s2twp) === taiwan),
    traditional,
  )}`,
);
console.log(
  `  s2tw   ${share(
    count(TO_TRADITIONAL, ([hans, taiwan]) => inPress(convertOpencc(hans, 's2tw')) === taiwan),
    traditional,
  )}`,
);
console.log(
  `Simplified to Hong Kong\n  ours   ${share(
    count(TO_TRADITIONAL, ([hans, , hongKong]) => toVariant(hans, 'zh-Hant-HK').text === hongKong),
    traditional,
  )}`,
);
console.log(
  `Traditional to Simplified\n  ours   ${share(
    count(TO_SIMPLIFIED, ([hant, hans]) => toVariant(hant, 'zh-Hans').text === hans),
    simplified,
  )}`,
);
console.log(
  `  tw2sp  ${share(
    count(TO_SIMPLIFIED, ([, hans, tw2sp]) => tw2sp === hans),
    simplified,
  )}`,
);
console.log(
  `  tw2s   ${share(
    count(TO_SIMPLIFIED, ([hant, hans]) => convertOpencc(hant, 'tw2s') === hans),
    simplified,
  )}`,
);

console.log('\nWhere s2twp or tw2sp goes wrong: input, ours, theirs');
for (const [hans, taiwan, , s2twp] of TO_TRADITIONAL) {
  if (inPress(s2twp) !== taiwan) console.log(`  ${hans}  ${taiwan}  ${s2twp}`);
}
for (const [hant, hans, tw2sp] of TO_SIMPLIFIED) if (tw2sp !== hans) console.log(`  ${hant}  ${hans}  ${tw2sp}`);
