// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArticle, readArticle } from '../../../utils/article/read-article.ts';
import { readHtml } from '../../../utils/article/read-html.ts';
import type { Article } from '../../../utils/article/types.ts';
import { slice } from '../../../utils/span.ts';
import { ENCYCLOPEDIA_PAGE, HOME_PAGE, inParagraphs, newsPage, PARAGRAPHS, SIGN_IN_PAGE, TITLE } from './pages.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const ADDRESS = 'https://news.example/a/1.html';
const read = (html: string, url = ADDRESS): Article => readArticle(parse(html), { url });
const bodyOf = (article: Article): readonly string[] =>
  article.blocks.filter(({ kind }) => kind !== 'title').map(({ span }) => slice(article.text, span));

const TEXT = [TITLE, ...PARAGRAPHS].join('\n');

describe('the text of an article, however a site lays it out', () => {
  const layouts: readonly (readonly [name: string, html: string])[] = [
    ['paragraph elements', newsPage({ body: inParagraphs() })],
    ['divisions', newsPage({ body: PARAGRAPHS.map((text) => `<div><div>${text}</div></div>`).join('') })],
    [
      'line breaks in a table cell',
      newsPage({
        body: `<table><tr><td width="700">&nbsp;<br>${PARAGRAPHS.map((text) => `　　${text}`).join('<br><br>&nbsp;<br>')}</td><td><a href="/x">专题</a></td></tr></table>`,
      }),
    ],
    ['paragraphs cut by inline elements', newsPage({ body: inParagraphs().replaceAll('，', '<b>，</b>') })],
    ['preformatted text', newsPage({ body: `<pre>\n${PARAGRAPHS.join('\n')}\n</pre>` })],
    [
      'text whose breaks a style keeps',
      newsPage({ body: `<div style="white-space: pre-wrap">${PARAGRAPHS.join('\n\n')}</div>` }),
    ],
    ['text indented in the source', newsPage({ body: inParagraphs().replaceAll('。', '。\n        ') })],
    [
      'a page wrapped in a form and a share box',
      newsPage({ body: `<form><div class="share-wrap">${inParagraphs()}</div></form>` }),
    ],
    [
      'an article element with header, footer and an aside in the text',
      newsPage({
        body: `<article><header><p>滨城新闻网</p><time>2024-03-05</time></header>${inParagraphs().replace('</p>', '</p><aside><h4>推荐</h4><p>城南水厂下月扩建，预计年底完工，届时供水能力将翻一番。</p></aside>')}<footer><p>本文由滨城新闻网编发，欢迎关注我们的账号，了解更多本地消息。</p></footer></article>`,
      }),
    ],
    [
      'sections and spans as a message app lays them out',
      newsPage({
        body: PARAGRAPHS.map(
          (text) =>
            `<section style="margin:0"><section><p><span style="font-size:15px"><span>${text.slice(0, 9)}</span>${text.slice(9)}</span></p><p><br></p></section></section>`,
        ).join(''),
      }),
    ],
    [
      'advertisements and frames between paragraphs',
      newsPage({
        body: inParagraphs().replaceAll(
          '</p>',
          '</p><div class="ad-slot"><p>广告</p><iframe src="about:blank"></iframe><a href="/shop">买二送一，限时抢购，先到先得</a></div>',
        ),
      }),
    ],
    [
      'a headline under the site’s own main heading',
      newsPage({ body: inParagraphs() }).replace(
        `<h1>${TITLE}</h1>`,
        `<h1><a href="/">滨城新闻网</a></h1><h2>${TITLE}</h2>`,
      ),
    ],
    [
      'breadcrumbs that repeat the headline',
      newsPage({ body: inParagraphs() }).replace(
        `<h1>${TITLE}</h1>`,
        `<div><a href="/">首页</a> &gt; <a href="/c">城事</a> &gt; ${TITLE}</div><h2>${TITLE}</h2>`,
      ),
    ],
    [
      'paragraphs with names of advertising',
      newsPage({ body: PARAGRAPHS.map((text) => `<p class="ad-free-text">${text}</p>`).join('') }),
    ],
    [
      'a long list of links before and after',
      newsPage({
        body: `<table><tr><td>${'<p><a href="/x">城南水厂扩建工程下月动工</a></p>'.repeat(30)}</td><td>${inParagraphs()}</td><td>${'<p><a href="/x">滨城灯会今晚开幕</a></p>'.repeat(30)}</td></tr></table>`,
      }),
    ],
    ['an anchor that is left open', newsPage({ body: `<a name="top">${inParagraphs()}` })],
    ['soft hyphens and zero width spaces', newsPage({ body: inParagraphs().replaceAll('，', '\u200b，\u00ad') })],
  ];
  it.each(layouts)('%s', (_, html) => {
    expect(read(html).text).toBe(TEXT);
  });

  it.each(layouts)('%s: the same in the parser of the command line', (_, html) => {
    expect(readHtml(html).text).toBe(TEXT);
  });

  it('leaves out what stands around and in between', () => {
    const html = newsPage({
      above:
        '<div class="info"><span>2024-03-05 09:12</span> <span>来源：滨城晚报</span> <span>作者：沈一帆</span></div><div class="share">分享到 微博 微信</div>',
      body: `<div class="text"><p>${PARAGRAPHS[0]}</p><figure><img alt=""><figcaption>水厂的工人在检查水泵，身后是新装的过滤池。</figcaption></figure>
        <p>${PARAGRAPHS[1]}</p><p><a href="/b">相关阅读：城北停水三天，超市矿泉水售空</a></p><p>${PARAGRAPHS[2]}</p>
        <p>图为维修现场。（记者 周岭 摄）</p><p>${PARAGRAPHS[3]}</p><p>责任编辑：吴敏</p><p>声明：本文版权归滨城新闻网所有，转载请注明出处。</p></div>`,
      below: `<div class="related"><h3>相关新闻</h3><ul><li><a href="/1">城南水厂下月扩建，预计年底完工</a></li></ul></div>
        <div id="comments"><p>网友甲：停了三天的水，总算来了，希望别再停了。</p><p>网友乙：应该赔偿居民的损失，不能一句话就过去了。</p></div>`,
    });
    expect(read(html).text).toBe(TEXT);
  });

  it('keeps subheadings, lists, quotations and short sentences inside, and says what each is', () => {
    const html = newsPage({
      body: `<p>“水什么时候来？”</p><p>${PARAGRAPHS[0]}</p><h3>水质合格</h3><p>${PARAGRAPHS[1]}</p>
        <ul><li>城北区今晚八时前恢复供水。</li><li>高层住户明早恢复供水。</li></ul><blockquote>${PARAGRAPHS[2]}</blockquote><p>${PARAGRAPHS[3]}</p>`,
    });
    const article = read(html);
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'list-item',
      'quote',
      'paragraph',
    ]);
    expect(bodyOf(article)[0]).toBe('“水什么时候来？”');
  });

  it.each([
    '评论人士说，水务局应当公布完整的检测报告。',
    '举报人告诉记者，水管早在三年前就漏了。',
    '打印机旁边的一名职员说，通知是昨晚发出的。',
    '最新消息显示，城南也将在今晚恢复供水。',
    '一家企业向受影响的住户捐款二十万元。',
    '市民可下载客户端查询，也可拨打求助热线。',
    '更多新闻发布会将在本周举行，发言人说。',
    '编辑这份报告的专家表示，数据没有改动过。',
    '法院认为，平台未经许可使用三千首歌曲，已经构成侵权。',
    '一架飞机昨天未经授权进入滨城领空，军方说。',
    '影片的版权所有者滨城影业表示，将追究到底。',
    '版权所有者滨城影业表示，将追究到底。',
    '主编：我们去查过，没有收到过这样的通知。',
    '编辑：您怎么看这件事？',
    '宣传部要求各网站不得转载这篇报道，一名编辑说。',
    '律师说，这幅画受著作权法保护。',
    '校长呼吁学生珍惜生命，远离毒品。',
    '他问：“为什么大家都要用这个APP？”',
    '她喊道，“请登录后再投票！”',
  ])('keeps a paragraph that begins like furniture: %s', (paragraph) => {
    expect(bodyOf(read(newsPage({ body: inParagraphs([...PARAGRAPHS, paragraph]) }))).at(-1)).toBe(paragraph);
  });

  it.each([
    '责编：吴敏 网编：郑朗',
    '(责编：吴敏、郑朗)',
    '【责任编辑:吴敏】',
    '本文来源：滨城晚报 责任编辑：吴敏_NB1234',
    '特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。',
    '© 2024年滨城新闻网版权声明：本文所有内容受到著作权法保护，未经书面许可不得转载。',
    '未经滨城新闻网授权，任何媒体不得转载。',
    '未经授权，不得转载、摘编。',
    '凡本网注明来源的稿件，任何单位不得转载。',
    '請珍惜生命，再給自己一次機會。',
    '分享让更多人看到',
    '海量资讯、精准解读，尽在滨城新闻APP',
    '滨城新闻报料热线：000-1234567',
    '喜欢这篇文章？请点赞',
    '扫一扫，手机阅读',
    '标签：供水 水务局 城北',
    '图像来源，滨城水务局',
    '图片来源：滨城水务局',
    '图源：滨城水务局',
    '下载滨城新闻客户端 看更多本地新闻',
    '延伸阅读',
    '上一篇：城南水厂扩建',
  ])('leaves out: %s', (line) => {
    expect(
      read(
        newsPage({
          body: `<div class="text"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p><p>${line}</p><p>${PARAGRAPHS[3]}</p></div>`,
        }),
      ).text,
    ).toBe(TEXT);
    expect(read(newsPage({ body: `${inParagraphs()}<p>${line}</p>` })).text).toBe(TEXT);
  });

  it('reads a news flash above more legal text than it has', () => {
    const legal = `<div class="page-footer"><p>${'本网站的内容不构成任何投资意见，读者应自行判断，或咨询专业人士的意见。'.repeat(6)}</p></div>`;
    const flash = [PARAGRAPHS[0] as string, PARAGRAPHS[3] as string];
    expect(bodyOf(read(newsPage({ body: inParagraphs(flash), below: legal })))).toEqual(flash);
  });

  it.each([
    ['a question about cookies', (text: string) => `<div id="onetrust-consent-sdk">${text}</div>`],
    ['the same on an AMP page', (text: string) => `<amp-user-notification>${text}</amp-user-notification>`],
    ['what readers wrote', (text: string) => `<div class="gentie-list">${text}</div>`],
  ])('is not longer by %s below it', (_, wrap) => {
    const below = wrap('<div><p>我们和合作伙伴会在您的设备上存储信息，您可以随时改变主意，或者查看说明。</p></div>');
    expect(read(newsPage({ body: inParagraphs(), below })).text).toBe(TEXT);
  });

  it('is not misled by names on the whole page', () => {
    const html = newsPage({ body: inParagraphs() }).replace(
      '<body>',
      '<body class="has-nav no-ads comments-open footer-dark">',
    );
    expect(read(html).text).toBe(TEXT);
  });

  it('ends where the next article begins on an endless page', () => {
    const next = `<h1>城南水厂下月扩建</h1><p>滨城市水务局说，城南水厂下月开始扩建，工期约一年，费用由市财政承担。</p>`;
    expect(read(newsPage({ body: `${inParagraphs()}${next}` })).text).toBe(TEXT);
  });

  it('is a short article’s own on an endless page, however long the next is', () => {
    const links = Array.from(
      { length: 20 },
      (_, n) => `<li><a href="/n/${n}">城南第${n}座水厂扩建工程下月动工</a></li>`,
    );
    const long = Array.from(
      { length: 30 },
      (_, n) => `<p>第${n}名居民说，城南水厂下月开始扩建，工期约一年，费用由市财政承担。</p>`,
    );
    const next = `<h1>城南水厂下月扩建预算公布</h1><div>${long.join('')}</div>`;
    const html = newsPage({ body: inParagraphs(), below: `<ul>${links.join('')}</ul><div>${next}</div>` });
    expect(read(html).text).toBe(TEXT);
  });

  it('is that of all posts of a live blog, each under a link to it', () => {
    const posts = PARAGRAPHS.map((text, n) => `<h3><a href="#post${n}">现场的第${n}条消息</a></h3><p>${text}</p>`);
    const head = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"${TITLE}"}</script>`;
    const texts = bodyOf(read(newsPage({ head, body: `<div>${posts.join('')}</div>` })));
    expect(texts).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  });

  it('goes on below main headings among its paragraphs', () => {
    const [first, second, third, fourth] = PARAGRAPHS;
    const body = `<div class="text"><p>${first}</p><h1>水质</h1><p>${second}</p><p>${third}</p><h1>水管</h1><p>${fourth}</p></div>`;
    expect(bodyOf(read(newsPage({ body })))).toEqual([first, '水质', second, third, '水管', fourth]);
  });

  it('shows a paragraph once that stands there for two screens', () => {
    const copy = `<div class="mobile"><p>${PARAGRAPHS[0]}</p></div>`;
    expect(read(newsPage({ body: inParagraphs().replace('</p>', `</p>${copy}`) })).text).toBe(TEXT);
  });

  it('reads a text that waits for a script to be shown', () => {
    const long = [
      ...PARAGRAPHS,
      ...PARAGRAPHS.map((text) => `${text}他随后又重复了一遍，并补充说，具体的数字要等到下周才能公布。`),
    ];
    const html = newsPage({ body: `<div style="visibility: hidden; opacity: 0">${inParagraphs(long)}</div>` });
    expect(bodyOf(read(html))).toEqual(long);
  });

  it('does not read what the markup hides, other documents, or shadow roots', () => {
    const secret = '这一句谁也看不见，所以它不是文章的一部分，也不该被读到。';
    const hidden = [
      `<p hidden>${secret}</p>`,
      `<p style="color:red; display: none">${secret}</p>`,
      `<noscript><p>${secret}</p></noscript>`,
      `<template><p>${secret}</p></template>`,
      `<p aria-hidden="true">${secret}</p>`,
      `<iframe srcdoc="<p>${secret}</p>"></iframe>`,
      `<div><template shadowrootmode="open"><p>${secret}</p></template></div>`,
      `<textarea>${secret}</textarea>`,
      `<img alt="${secret}" title="${secret}">`,
    ].join('');
    expect(read(newsPage({ body: inParagraphs().replace('</p>', `</p>${hidden}`) })).text).toBe(TEXT);
  });

  it('finds the text that JSON-LD repeats, among longer text of others', () => {
    const others = Array.from(
      { length: 12 },
      (_, index) => `<p>读者第${index}号来信说，本市的公园太少，长椅又旧，周末根本找不到座位。</p>`,
    ).join('');
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: PARAGRAPHS.join('\n') });
    const html = newsPage({
      head: `<script type="application/ld+json">${json}</script>`,
      body: `<section>${inParagraphs()}</section><section>${others}</section>`,
    });
    expect(read(html).text).toBe(TEXT);
  });

  it.each([
    ['in one part', (texts: string) => `<div class="paywall">${texts}</div>`],
    ['paragraph by paragraph', (texts: string) => texts.replaceAll('<p>', '<p class="paywall">')],
  ])('reads what the page sells to its subscribers %s', (_, sell) => {
    const part = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' };
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, hasPart: part });
    const free = inParagraphs(PARAGRAPHS.slice(0, 2));
    const html = newsPage({
      head: `<script type="application/ld+json">${json}</script>`,
      body: `<div>${free}${sell(`<p>${PARAGRAPHS[3]}</p>`)}</div>`,
    });
    expect(bodyOf(read(html))).toEqual([...PARAGRAPHS.slice(0, 2), PARAGRAPHS[3]]);
  });

  it('joins Chinese lines that only the source breaks, and keeps a space between words', () => {
    const html = newsPage({
      body: inParagraphs([...PARAGRAPHS, '水厂的\n新水泵由 Acme\n  Pumps 制造，去年九月运抵。']),
    });
    expect(bodyOf(read(html)).at(-1)).toBe('水厂的新水泵由 Acme Pumps 制造，去年九月运抵。');
  });
});

describe('the title', () => {
  it('is the headline on the page, not the document title', () => {
    const article = read(newsPage({ body: inParagraphs() }));
    expect([article.title, article.titleLength]).toEqual([TITLE, TITLE.length]);
  });

  it.each(['<br>', ' <br>\n', '</span><br/><span>'])('is one where it is set in two lines by %j', (line) => {
    const html = newsPage({ body: inParagraphs() }).replace(
      `<h1>${TITLE}</h1>`,
      `<h1><span>${TITLE.replace(' ', line)}</span></h1>`,
    );
    const article = read(html);
    expect(article.text).toBe(TEXT);
    const shown = article
      .ranges([0, article.titleLength])
      .map(({ startContainer: node, startOffset, endOffset }) =>
        (node as Text).data.slice(startOffset, endOffset).trim(),
      );
    expect(shown.join(' ')).toBe(TITLE);
  });

  it('is told from a list of the latest news that repeats it', () => {
    const html = newsPage({
      above: '',
      body: inParagraphs(),
      below: `<ul class="latest"><li><a href="/">${TITLE}</a></li><li><a href="/2">另一条新闻的标题</a></li></ul>`,
    }).replace(`<h1>${TITLE}</h1>`, `<div class="bt"><span>${TITLE}</span></div>`);
    expect(read(html).text).toBe(TEXT);
  });

  it('is not the site’s name, though its head calls every page so', () => {
    const head = '<meta property="og:title" content="滨城新闻网">';
    const html = newsPage({ head, body: inParagraphs() });
    const shown = `<h1>滨城新闻网</h1><div class="bt">${TITLE}</div>`;
    expect(read(html.replace(`<h1>${TITLE}</h1>`, shown)).text).toBe(TEXT);
    expect(read(html.replace(`<h1>${TITLE}</h1>`, '')).title).toBe(TITLE);
  });

  it('comes from the head where the page shows none, and then has no ranges', () => {
    const article = read(newsPage({ body: inParagraphs() }).replace(`<h1>${TITLE}</h1>`, ''));
    expect(article.title).toBe(TITLE);
    expect(article.ranges([0, article.titleLength])).toEqual([]);
  });
});

describe('the credits', () => {
  it.each([
    ['<p>2024年3月5日 09:12　来源：滨城晚报　作者：沈一帆</p>', '滨城晚报', '沈一帆', '2024-03-05T09:12'],
    ['<ul><li>稿源：滨城晚报</li><li>记者／沈一帆</li><li>2024/3/5</li></ul>', '滨城晚报', '沈一帆', '2024-03-05'],
    [
      '<div>來源︰濱城晚報 | 發佈時間︰2024-03-05 21:40</div><div>記者沈一帆／濱城報導</div>',
      '濱城晚報',
      '沈一帆',
      '2024-03-05T21:40',
    ],
    ['<div>转载自：滨城晚报</div><div>2024-03-05</div><div>文／沈一帆</div>', '滨城晚报', '沈一帆', '2024-03-05'],
    [
      '<div><span>来源：</span></div><div><a href="/">滨城晚报</a></div><div>撰文：沈一帆</div><div>05/03/2024 08:01</div>',
      '滨城晚报',
      '沈一帆',
      '2024-03-05T08:01',
    ],
  ])('%s', (above, source, author, published) => {
    const article = read(newsPage({ above, body: inParagraphs() }));
    expect(article.text).toBe(TEXT);
    expect(article.credits).toEqual([source]);
    expect([article.author, article.published]).toEqual([author, published]);
  });

  it.each([
    '作者：沈一帆（滨城大学教授）',
    '作者：（美）沈一帆',
    '作者：[英]沈一帆 译者：郑朗',
    '文/本报记者 沈一帆 图/周岭',
    '文：沈一帆【滨城观察】',
  ])('names the author alone: %s', (line) => {
    expect(read(newsPage({ above: `<p>${line}</p>`, body: inParagraphs() })).author).toBe('沈一帆');
  });

  it.each([
    ['at the end', (texts: readonly string[]) => [...texts.slice(0, 3), `${texts[3]}（沈一帆／滨城报道）`]],
    ['with the desk', (texts: readonly string[]) => [`〔記者沈一帆／濱城報導〕${texts[0]}`, ...texts.slice(1)]],
    [
      'with the paper',
      (texts: readonly string[]) => [`【本报讯】（滨城晚报记者 沈一帆）${texts[0]}`, ...texts.slice(1)],
    ],
    [
      'in an agency’s dateline',
      (texts: readonly string[]) => [`（中央社記者沈一帆濱城5日電）${texts[0]}`, ...texts.slice(1)],
    ],
    [
      'after a dateline',
      (texts: readonly string[]) => [`新华社滨城3月5日电（记者沈一帆）${texts[0]}`, ...texts.slice(1)],
    ],
  ])('finds a reporter who signs %s', (_, sign) => {
    expect(read(newsPage({ body: inParagraphs(sign(PARAGRAPHS)) })).author).toBe('沈一帆');
  });

  it('takes the head where the page prints nothing, but no outlet for a person', () => {
    const json = (author: string): string =>
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2024-03-05T09:12:00+08:00","author":{"@type":"Person","name":"${author}"},"publisher":{"@type":"Organization","name":"滨城新闻网"}}]}</script>`;
    const person = read(newsPage({ head: json('沈一帆'), body: inParagraphs() }));
    expect([person.publisher, person.author, person.published]).toEqual([
      '滨城新闻网',
      '沈一帆',
      '2024-03-05T09:12:00+08:00',
    ]);
    expect(read(newsPage({ head: json('滨城新闻网'), body: inParagraphs() })).author).toBeNull();
  });

  it.each([
    ['a question', '<p>记者：后来呢？</p>', ['记者：后来呢？']],
    ['a question under who asks it', '<p>记者：</p><p>为什么停水？</p>', ['记者：', '为什么停水？']],
    ['an answer', '<p>作者：没有。</p>', ['作者：没有。']],
  ])('takes no words of an interview for a name: %s', (_, said, lines) => {
    const [first, ...others] = PARAGRAPHS as readonly [string, ...string[]];
    const article = read(newsPage({ body: `<div class="text"><p>${first}</p>${said}${inParagraphs(others)}</div>` }));
    expect(bodyOf(article)).toEqual([first, ...lines, ...others]);
    expect(article.author).toBeNull();
  });

  it('takes what the head says of this article, not of the one before', () => {
    const json = JSON.stringify([
      {
        '@type': 'NewsArticle',
        headline: '城南水厂下月扩建',
        author: { name: '赵立' },
        datePublished: '2020-01-01',
      },
      { '@type': 'NewsArticle', headline: TITLE, author: { name: '沈一帆' }, datePublished: '2024-03-05' },
    ]);
    const head = `<script type="application/ld+json">${json}</script>`;
    const article = read(newsPage({ head, body: inParagraphs() }));
    expect([article.author, article.published]).toEqual(['沈一帆', '2024-03-05']);
  });

  it('does not take the editor for the author', () => {
    const head = '<meta name="author" content="吴敏">';
    expect(read(newsPage({ head, body: inParagraphs() })).author).toBe('吴敏');
    expect(read(newsPage({ head, body: `${inParagraphs()}<p>责任编辑：吴敏</p>` })).author).toBeNull();
  });

  it.each(['来源：<a>人民日报</a><a>新华网</a>', '来源：新华网－人民日报', '来源：新华网-《人民日报》'])(
    'parts two outlets that stand side by side: %s',
    (above) => {
      const article = read(newsPage({ above: `<p>${above}</p>`, body: inParagraphs() }));
      expect(article.credits).toEqual(['人民日报']);
    },
  );

  it('knows a saved page by the site it links to', () => {
    const links = '<a href="https://www.reuters.com/a">往期</a>'.repeat(6);
    expect(readHtml(newsPage({ body: inParagraphs(), below: links, documentTitle: TITLE })).publisher).toBe('路透社');
  });

  it('survives a head that lies or is broken', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": [1, {"x": null}], "author": 7, "datePublished": {}}</script><script type="application/ld+json">{ not json</script><meta property="og:title">';
    expect(read(newsPage({ head, body: inParagraphs() })).text).toBe(TEXT);
  });

  it('names the outlet of the address', () => {
    expect(read(newsPage({ body: inParagraphs() }), 'https://www.reuters.com/world/x/').publisher).toBe('路透社');
  });
});

describe('pages that are no article', () => {
  it.each([
    ['a front page', HOME_PAGE, 'https://news.example/'],
    ['a section of summaries', HOME_PAGE, 'https://news.example/city/list.html'],
    ['a sign-in form', SIGN_IN_PAGE, 'https://news.example/login'],
    ['an entry of an encyclopedia', ENCYCLOPEDIA_PAGE, 'https://baike.example/item/1'],
    ['a search', newsPage({ body: inParagraphs() }), 'https://news.example/search?q=x'],
    ['an empty page', '', 'https://news.example/a/1'],
    ['a page of navigation', newsPage({ body: '' }), 'https://news.example/a/1'],
  ])('%s', (_, html, url) => {
    const article = read(html, url);
    expect(isArticle(article)).toBe(false);
    expect([article.text, article.titleLength, article.blocks]).toEqual(['\n', 0, []]);
  });
});

describe('addresses of articles', () => {
  it.each([
    ['of a section that is called like a search', 'https://news.example/s/2024-03-05/doc-1.shtml'],
    ['of an account’s article', 'https://news.example/s/AbCdEf'],
    ['of an article by its number', 'https://news.example/s?id=1234'],
    ['of a single-page site', 'https://news.example/#/article/1234'],
  ])('%s', (_, url) => {
    expect(read(newsPage({ body: inParagraphs() }), url).text).toBe(TEXT);
  });

  it('leave a search under a short name one', () => {
    expect(isArticle(read(newsPage({ body: inParagraphs() }), 'https://news.example/s?wd=x'))).toBe(false);
  });
});

describe('hostile pages', () => {
  it('reads below ten thousand elements', () => {
    const deep = '<div><section>'.repeat(5000);
    expect(readHtml(newsPage({ body: `${deep}${inParagraphs()}` }), ADDRESS).text).toBe(TEXT);
  });

  it('reads an article among a hundred thousand nodes', () => {
    const filler = '<div class="x"><i></i><b></b></div>'.repeat(25_000);
    expect(readHtml(newsPage({ body: inParagraphs(), below: filler })).text).toBe(TEXT);
  });

  it('is not kept by a name without end', () => {
    const head = `<meta property="og:site_name" content="${'·'.repeat(200_000)}x">`;
    expect(readHtml(newsPage({ head, body: inParagraphs() })).text).toBe(TEXT);
  });

  it('reads markup that is not closed or crosses', () => {
    const html = `<html><title>${TITLE}</title><body><h1>${TITLE}</h2><div><p>${PARAGRAPHS.join('<p>')}<b><i></b></i></div><td>`;
    expect(read(html).text).toBe(TEXT);
  });

  it('never throws, whatever stands in the page', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '<p>',
              '</div>',
              '<table><td>',
              '<h1>',
              '<a href=x>',
              '来源：',
              '<br>',
              '作者：',
              '2024-13-45',
              '<script type="application/ld+json">',
              '</script>',
              '。',
            ),
          ),
        ),
        (parts) => {
          const html = parts.join('');
          expect(read(html).text).toContain('\n');
          expect(readHtml(html).text).toContain('\n');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the live map', () => {
  const shown = (ranges: readonly StaticRange[]): string =>
    ranges
      .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset))
      .join('');
  const squeeze = (text: string): string => text.replace(/[\s\u200b\u00ad]+/g, '');
  const layout = newsPage({
    body: inParagraphs()
      .replaceAll('，', '<b>，</b>')
      .replaceAll('水', '水\u200b')
      .replaceAll('说', '<a href="/"> 说 </a>'),
  });

  it('covers the text by blocks', () => {
    const article = read(layout);
    expect(article.blocks.map(({ span }) => slice(article.text, span)).join('\n')).toBe(article.text);
  });

  it('leads from any span to the characters it covers, and back to the span', () => {
    const article = read(layout);
    const visible = [...article.text.matchAll(/\S/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.nat(visible.length - 1), fc.nat(visible.length - 1), (a, b) => {
        const span = [visible[Math.min(a, b)] as number, (visible[Math.max(a, b)] as number) + 1] as const;
        const ranges = article.ranges(span);
        expect(squeeze(shown(ranges))).toBe(squeeze(slice(article.text, span)));
        const first = ranges[0] as StaticRange;
        const last = ranges.at(-1) as StaticRange;
        const whole = new StaticRange({
          startContainer: first.startContainer,
          startOffset: first.startOffset,
          endContainer: last.endContainer,
          endOffset: last.endOffset,
        });
        expect(article.span(whole)).toEqual(span);
      }),
    );
  });

  it('clips a selection that reaches beyond the article', () => {
    const document = parse(layout);
    const article = readArticle(document, { url: ADDRESS });
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(article.span(range)).toEqual([0, article.text.length]);
    range.selectNode(document.querySelector('.footer') as Element);
    expect(article.span(range)).toBeNull();
    range.selectNode(document.querySelectorAll('p')[1] as Element);
    expect(article.span(range)).toEqual(article.blocks[2]?.span);
  });

  it('has nothing for text that the page has taken away or rewritten', () => {
    const document = parse(layout);
    const article = readArticle(document, { url: ADDRESS });
    const [first, second] = [...document.querySelectorAll('.text p')] as [Element, Element];
    first.remove();
    second.textContent = '整段都改写了。';
    expect(article.ranges(article.blocks[1]?.span ?? [0, 0])).toEqual([]);
    expect(article.ranges(article.blocks[2]?.span ?? [0, 0])).toEqual([]);
    expect(article.ranges(article.blocks[3]?.span ?? [0, 0])).not.toEqual([]);
  });
});
