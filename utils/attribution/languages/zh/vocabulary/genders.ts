/** Words in or around a name that tell a woman. */
export const FEMALE =
  /女(?![足排篮籃权權性])|母(?!公司|校|亲节)|妈(?!祖)|媽(?!祖)|妻|太太|夫人|小姐|姐|妹|姨|嫂|婆(?!罗|羅)|奶(?![粉茶农農牛业業制製])|妇(?!女?[联權权会會产產科幼])|婦(?!女?[聯權会會產科幼])|姑|孀|媳|嬷|嬤|姥|婶|嬸|妃|[王皇太歌影视天]后|(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff]太$/;
/** Words in or around a name that tell a man. */
export const MALE =
  /先生|男|父|爸|(?:^|[^大])丈夫|叔|(?<![拉希])伯(?![克恩利明尔爾纳納格莱萊德希])|爷|爺|翁(?![\u4e00-\u9fff]{1,2}$)|(?<![西加洛纳納])哥(?![伦倫斯德本尼拉林特华華])|弟|舅|姑丈|国王|國王|王子|僧|神父|兄/;
/** Characters that women's given names hold far more often than men's. */
export const FEMININE =
  '芳娟娜婷莉丽玲燕慧雅静怡萍梅兰红霞琴妮婉瑶珍翠凤香淑芬雯倩颖媛婧琳琪妍姗珊珠玉秀娥婵嫣妙蓉菊莲萱蕾蓓薇韵芸芷莹盈馨欣妤婕娴娇媚洁宁佩惠敏茜琬瑄羽仪琼贞姿妹花莎艳桂菁菱霏绮诗筠曼嘉怡晴蕙巧黛娣';
/** Characters that men's given names hold far more often than women's. */
export const MASCULINE =
  '强伟刚军勇杰雄豪国建志磊涛斌彪龙虎鹏飞峰山海波浩辉毅坚勋辰翔宏鸿俊武权威汉荣祥富贵财福寿昌盛兴邦彦廷承恩启铭鑫健壮力义仁信德忠魁霖栋梁柱泰达耀宗祖冠维铨钧锋锐钢铁炳焕森林炎雷震霆逸凯帆航舟宽广博彬文武超群柏良平信杨';
