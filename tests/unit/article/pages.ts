/** Pages written for the tests: invented outlets, people and sentences in the ways that news sites are built. */

export const PARAGRAPHS: readonly string[] = [
  '滨城市水务局星期二说，城北水厂的供水已经恢复，市民可以放心饮用。',
  '水务局局长何维民在记者会上表示：“检测结果全部合格，我们会继续监测一周。”',
  '据《滨城晚报》报道，停水影响了约四万户居民，其中两所医院启用了备用水源。',
  '一名不愿具名的工程师说，老旧的主管道早在去年就应当更换。',
];

export const TITLE = '滨城城北恢复供水 水务局称检测合格';

export interface PageParts {
  readonly head?: string;
  readonly above?: string;
  readonly body: string;
  readonly below?: string;
  readonly documentTitle?: string;
  readonly lang?: string;
}

const NAVIGATION = `<div class="topnav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/sport">体育</a> <a href="/life">生活</a></div>`;

/** A news page with navigation, a headline, the body as given, and what usually stands below. */
export const newsPage = ({
  head = '',
  above = '',
  body,
  below = '',
  documentTitle = `${TITLE} - 滨城新闻网`,
  lang = 'zh-CN',
}: PageParts): string => `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${documentTitle}</title>${head}</head>
<body>${NAVIGATION}
<div id="main"><h1>${TITLE}</h1>
${above}
${body}
</div>
${below}
<div class="footer">版权所有 滨城新闻网 未经授权不得转载</div>
</body></html>`;

export const inParagraphs = (paragraphs: readonly string[] = PARAGRAPHS): string =>
  `<div class="text">${paragraphs.map((text) => `<p>　　${text}</p>`).join('\n')}</div>`;

export const HOME_PAGE = `<!DOCTYPE html><html lang="zh-CN"><head><title>滨城新闻网</title></head><body>${NAVIGATION}
${Array.from({ length: 30 }, (_, index) => `<div class="item"><h3><a href="/a/${index}.html">滨城第${index}届灯会今晚开幕，市民可免费入场</a></h3><p>第${index}届灯会将在河滨公园举行，主办方说，今年的灯组比去年多出一倍。</p></div>`).join('\n')}
</body></html>`;

export const SIGN_IN_PAGE = `<!DOCTYPE html><html lang="zh-CN"><head><title>登录 - 滨城新闻网</title></head><body>
<form><h2>账号登录</h2><label>手机号 <input name="phone"></label><label>密码 <input type="password"></label><button>登录</button>
<p>登录即表示同意用户协议。</p></form></body></html>`;

export const ENCYCLOPEDIA_PAGE = `<!DOCTYPE html><html lang="zh-CN"><head><title>滨城水厂_滨城百科</title></head><body>
<h1>滨城水厂</h1><h2>目录</h2><ul><li><a href="#1">历史</a></li><li><a href="#2">设施</a></li></ul>
<p><a href="/w/1">滨城水厂</a>是位于<a href="/w/2">滨城市</a>城北的一座<a href="/w/3">自来水厂</a>，始建于<a href="/w/4">1958年</a>，日供水能力二十万吨。</p>
<h2>历史</h2><p>水厂由<a href="/w/5">滨城市政府</a>与<a href="/w/6">铁路局</a>共同出资兴建，首任厂长为<a href="/w/7">林广义</a>，1962年完成第一次扩建。</p>
<h2>参考资料</h2><ol><li>滨城志，第三卷。</li></ol></body></html>`;
