import { Characters } from '../../characters.ts';

/** Characters that names are transliterated with. */
const CHARACTERS =
  '丁万丘丝丹为丽义乌乔习于亚亨京什仁他任伊伍休伦伯佐何佛佩侯信倍克兰兹内冈冯凡凯切列利力加努劳勃勒华南博卡卢厄叙古史叶司吉吕吴哈哲嘉噶因图圣坎坡坦埃培基塔塞墨夏多夫夸奇奈奎契奥妮姆威娃娄娅娜娥婆孔孟季宁安宾密尔尤尼山岸峇川巴市布希帕平库庞康廉廖延廷弗弥彭彼德思恩恰恺惠慈戈戴扎托扬拉拜提摩撒敏敦文斯施日旺昂昆昌易晋普曼朔朗末本朱朵杜杭杰松林柏查柯柴根格桑梅森楚欧正武比毕汉汤沃沙法波泰泽洁洛洪海涅温滕潘澳热爱特狄猜玛珀珂珍理琪琳琴琼瑙瑞瑟璐瓜瓦甘田申登皮石破祖祺福科穆立米素索约纳纽维缪罕罗美翁翠翰耀考耶肖肯育胡腾舍舒艾芒芙芬苏若英茂范茜茨茹莉莎莫莱菅菲萨葆葛蒂蒙蓝蓬蕾薇蜜裴西詹让诺谢豪贝贡费贺贾赖赛赞赫路辛达迈连迦迪逊通道邓那邦里金钦钱锡锦阮阿雅雍雪雯雷霍韦顿颂马高鲁鲍麦麻黎黑默黛齐依益慕聂珊·‧';

export const TRANSLITERATING = new Characters(CHARACTERS);

/** True of nothing but characters that names are transliterated with. */
export const isTransliterated = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (!TRANSLITERATING.in(text, i)) return false;
  return text.length > 0;
};
