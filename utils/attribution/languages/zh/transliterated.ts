import { Characters } from '../../characters.ts';

/** Characters that names are transliterated with. */
const CHARACTERS =
  '胡吕施冯范邦琼翁佛侯何乔丁万丘丝丹为丽义乌乔习于亚亨京什仁他任伊伍休伦伯佐佩信倍克兰兹内冈凯切列利力加努劳勃勒华博卡卢古史叶司吉吴哈因图圣坎坦埃基塔塞夏多夫夸奇契奥妮姆威娃娅娜婆季宁安宾密尔尤尼山岸川巴市布希帕平库庞康廉廖延廷弗弥彼德思恩戈戴扎托扬拉拜提敏文斯施日昂昆易晋普曼朔朗本朱杜杭杰松林柏查柯根格桑梅森楚欧正武比毕汉汤沃沙法波泰泽洁洛洪海涅温潘澳热爱特猜玛珍理琪琳琴瑞瑟瓦田申登皮石破祖祺福科穆立米素索约纳纽维罗美翠翰考耶肖肯育舍舒艾芙芬苏若英茨莉莎莫莱菅菲萨葛蒂蒙蓬蕾薇西詹让诺谢豪贝费贺贾赛赫路辛达迈连迪逊通道邓那里金钦钱锡锦阮阿雅雪雯雷霍韦顿颂马高鲁鲍麦黎黑默黛齐·‧';

/** A run of nothing but characters that names are transliterated with. */
export const TRANSLITERATED = new RegExp(`^[${CHARACTERS}]+$`);
export const TRANSLITERATING = new Characters(CHARACTERS);
