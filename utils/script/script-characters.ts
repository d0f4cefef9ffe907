/** Simplified characters that Traditional text has too (皇后, 公里, 干預, 台灣 …): no evidence of a script. The most frequent first. */
export const SHARED_WITH_TRADITIONAL =
  '出面克合同回里布制表千板曲志系只向秋才胡周修折松症斗暗家杯彩托蒙朱谷升致干核念扣舍吊于雕游娘卷冬注岩梁幸困采欲卜范搜刮' +
  '奸后御扎教占局征佛挨泛准查沈胄凶辟真咸云余拐戚郁朴划杆哄几栗席弦旗挽僵岳姜旋酸丑杰俊拼累私伙尸扇呆涂熏吁夸糖咽台筑糊溪丰凌涌' +
  '漓棱噪皂庵仆抵玩札即昆抬蔑杠泄佣棋污愈喂膻既淀巨沾恒溯埼帘狸逾腌矩璇捆踊恤吃冢捍蓑芸苧苔虱咨飧么霉';

/** Of these, the ones that Traditional news hardly ever has: evidence in a long sentence that has no other. */
export const RARE_IN_TRADITIONAL = '后于几云余筑丰划斗范丑仆辟咸';

/** Traditional characters that Simplified text has too (乾隆, 拚命). */
export const SHARED_WITH_SIMPLIFIED = '乾拚皁苧醣鑪扞潕薹顗騞';

/** Traditional only, though no Simplified character answers them one to one in OpenCC's table. */
export const TRADITIONAL_ONLY = '妳牠祂衞敍枱粧綫';

/** Characters that Japan's reform and Chinese text have in common. */
export const SHARED_WITH_JAPANESE = '予弁慎晃概欠瓶研缶翻萌褒郎';

/** Forms that only Hong Kong, or only Taiwan, uses; the Hong Kong line ends with the characters of written Cantonese. */
export const HONG_KONG_ONLY = '裏着衞説敍枱粧綫脱悦鋭閲温户葱潙嘅咗喺啲冇哋嚟嗰咁佢';
export const TAIWAN_ONLY = '裡妳牠祂汙';

/** Spellings of Taiwan: 著 where Hong Kong has 着, 畫 where it has 劃. Folded they would not differ. */
export const TAIWAN_SPELLINGS: readonly string[] = [
  ...'隨接看味有沿對向朝帶活坐站走抱想存意'.split('').map((character) => `${character}著`),
  ...'計企規策籌'.split('').map((character) => `${character}畫`),
];
