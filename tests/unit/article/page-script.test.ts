// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageScript } from '../../../utils/article/page-script.ts';
import { readArticle } from '../../../utils/article/read-article.ts';
import { slice } from '../../../utils/span.ts';
import { inParagraphs, newsPage, PARAGRAPHS } from './pages.ts';
import { toyConversion, toyConverter } from './toy-conversion.ts';

let life: AbortController;
let script: PageScript;

const load = (body: string, head = '', attributes = 'lang="zh-CN"'): void => {
  document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  for (const [, name, value] of attributes.matchAll(/(\w+)="([^"]*)"/g))
    document.documentElement.setAttribute(name as string, value as string);
};
const html = (): string => document.documentElement.outerHTML;
/** What the page says; that it says so in another language is a test of its own. */
const body = (): string => document.body.innerHTML.replaceAll(' lang="zh-Hant-TW"', '');
/** Long enough for changes of the page to be noticed, gathered and converted. */
const settle = async (): Promise<void> => {
  for (let round = 0; round < 4; round += 1) await new Promise((resolve) => setTimeout(resolve, 60));
};

beforeEach(() => {
  life = new AbortController();
  script = new PageScript(document, { signal: life.signal });
});
afterEach(() => life.abort());

describe('showing a page in another script', () => {
  it.each([
    ['a phrase across elements', '<p>他的头<b>发</b>很长</p>', '<p>他的頭<b>髮</b>很长</p>'],
    [
      'a phrase under annotations, and they by themselves',
      '<ruby>头<rp>（</rp><rt>tóu</rt><rp>）</rp>发<rt>信<i>息</i><br>网</rt></ruby>说',
      '<ruby>頭<rp>（</rp><rt>tóu</rt><rp>）</rp>髮<rt>資<i>訊</i><br>網</rt></ruby>說',
    ],
    ['not a phrase across paragraphs', '<p>头</p><p>发布</p>', '<p>头</p><p>發佈</p>'],
    ['nor across a line break', '<p>头<br>发</p>', '<p>头<br>發</p>'],
    ['a phrase that changes length', '<p>用<i>打</i>印机，打印</p>', '<p>用<i>印</i>表機，列印出</p>'],
    [
      'what a reader hears or sees beside text',
      '<img alt="国" title="信息"><a aria-label="发布">a</a><input placeholder="信息">',
      '<img alt="國" title="資訊"><a aria-label="發佈">a</a><input placeholder="資訊">',
    ],
    [
      'not what a reader types',
      '<textarea>信息</textarea><input value="信息"><div contenteditable="">信息</div><div contenteditable="true"><p>信息</p></div>',
      '<textarea>信息</textarea><input value="信息"><div contenteditable="">信息</div><div contenteditable="true"><p>信息</p></div>',
    ],
    [
      'not code, scripts or styles',
      '<pre>信息</pre><code>信息</code><kbd>国</kbd><samp>国</samp><script>"信息"</script><style>/*信息*/</style><noscript>信息</noscript><svg><text>信息</text></svg>',
      '<pre>信息</pre><code>信息</code><kbd>国</kbd><samp>国</samp><script>"信息"</script><style>/*信息*/</style><noscript>信息</noscript><svg><text>信息</text></svg>',
    ],
    [
      'not Japanese or Korean, said or seen',
      '<p lang="ja">中国</p><p>中国のニュースを読む</p><p>중국 中国 뉴스</p><p>中国の新闻网今天发布</p>',
      '<p lang="ja">中国</p><p>中国のニュースを読む</p><p>중국 中国 뉴스</p><p>中國の新闻網今天發佈</p>',
    ],
    [
      'a choice, but not what it sends',
      '<select><option value="1">中国</option><option>中国</option></select>',
      '<select><option value="1">中國</option><option>中国</option></select>',
    ],
  ])('%s', async (_, before, after) => {
    load(before);
    const published = html();
    await script.show('zh-Hant-TW', toyConverter);
    expect(body()).toBe(after);
    await script.restore();
    expect(html()).toBe(published);
  });

  it.each([
    ['what holds converted text', '<p>国<b>国</b></p>', '<p lang="zh-Hant-TW">國<b>國</b></p>'],
    ['not what did not change', '<p>中文</p>', '<p>中文</p>'],
    ['what said that it was Chinese', '<p lang="zh-CN">国</p>', '<p lang="zh-Hant-TW">國</p>'],
    ['what stands in such a part', '<p lang="zh-CN"><b>国</b></p>', '<p lang="zh-CN"><b lang="zh-Hant-TW">國</b></p>'],
    ['not what is said to be of another language', '<p lang="en">国</p>', '<p lang="en">國</p>'],
  ])('says the language of %s, and puts it back', async (_, before, after) => {
    load(before);
    const published = html();
    await script.show('zh-Hant-TW', toyConverter);
    expect(document.body.innerHTML).toBe(after);
    await script.restore();
    expect(html()).toBe(published);
  });

  it('leaves a language that the page has set meanwhile', async () => {
    load('<p>国</p>');
    await script.show('zh-Hant-TW', toyConverter);
    document.querySelector('p')?.setAttribute('lang', 'yue');
    await script.restore();
    expect(document.body.innerHTML).toBe('<p lang="yue">国</p>');
  });

  it('converts the document title and puts it back', async () => {
    load('<p>国</p>', '<title>信息</title>', '');
    await script.show('zh-Hant-TW', toyConverter);
    expect(document.title).toBe('資訊');
    await script.restore();
    expect(document.title).toBe('信息');
  });

  it('goes from one variant to another by way of the original', async () => {
    load('<p>中国打印信息</p>');
    await script.show('zh-Hant-TW', toyConverter);
    const given: string[] = [];
    await script.show('zh-Hant-HK', async (blocks) => {
      given.push(...blocks);
      return blocks.map(toyConversion);
    });
    expect(given).toEqual(['中国打印信息']);
  });

  it('keeps what the page wrote meanwhile when it goes back', async () => {
    load('<p>中国</p><p>信息</p><img alt="国">');
    await script.show('zh-Hant-TW', toyConverter);
    life.abort();
    (document.querySelector('p')?.firstChild as Text).data = '新的';
    document.querySelector('img')?.setAttribute('alt', '改了');
    await script.restore();
    expect(body()).toBe('<p>新的</p><p>信息</p><img alt="改了">');
  });

  it('restores nodes that the page had taken out and puts in again', async () => {
    load('<div><p>信息</p></div>');
    const paragraph = document.querySelector('p') as Element;
    await script.show('zh-Hant-TW', toyConverter);
    paragraph.remove();
    await script.restore();
    document.body.append(paragraph);
    expect(paragraph.textContent).toBe('信息');
  });

  it('leaves the page as it was when the conversion fails', async () => {
    load(Array.from({ length: 30 }, (_, index) => `<p>${'信息'.repeat(400)}${index}</p>`).join(''));
    const published = html();
    let calls = 0;
    const failing = script.show('zh-Hant-TW', async (blocks) => {
      calls += 1;
      if (calls === 3) throw new Error('The dictionary did not load.');
      return blocks.map(toyConversion);
    });
    await expect(failing).rejects.toThrow('The dictionary did not load.');
    expect([html(), script.variant]).toEqual([published, null]);
  });

  it('refuses an answer that does not fit the question', async () => {
    load('<p>信息</p>');
    const published = html();
    await expect(script.show('zh-Hant-TW', async () => [])).rejects.toThrow(RangeError);
    await expect(script.show('zh-Hant-TW', async () => [{ text: 'x', map: Uint32Array.of(0, 9) }])).rejects.toThrow(
      RangeError,
    );
    expect(html()).toBe(published);
  });

  it('lets the last call win', async () => {
    load('<p>中国</p>');
    const published = html();
    const first = script.show('zh-Hant-TW', async (blocks) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return blocks.map(toyConversion);
    });
    await script.restore();
    await first;
    expect(html()).toBe(published);
  });

  it('asks in batches, with the page taking its turn in between', async () => {
    load(Array.from({ length: 400 }, () => `<p>${'信息发布，'.repeat(60)}</p>`).join(''));
    const batches: number[] = [];
    const applied = vi.fn();
    const own = new PageScript(document, { signal: life.signal, onApplied: applied });
    await own.show('zh-Hant-TW', async (blocks) => {
      batches.push(blocks.join('').length);
      return blocks.map(toyConversion);
    });
    expect(Math.max(...batches)).toBeLessThan(8000);
    expect(applied.mock.calls.length).toBeGreaterThanOrEqual(batches.length);
    expect(document.body.textContent).not.toContain('信');
  });
});

describe('restoring is the inverse of showing', () => {
  const node: fc.Arbitrary<string> = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        '打印',
        '头',
        '发',
        '信息',
        '互联网',
        ' ',
        '\n',
        'abc',
        '<br>',
        '<img alt="信息">',
        '<input placeholder="国">',
      ),
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'div',
            'b',
            'span',
            'li',
            'code',
            'a title="发布"',
            'p lang="zh-TW"',
            'p lang="ja"',
            'title',
          ),
          fc.array(tie('node'), { maxLength: 5 }),
        )
        .map(([tag, children]) => `<${tag}>${children.join('')}</${tag.split(' ')[0]}>`),
    ),
  })).node as fc.Arbitrary<string>;

  it('on any page, after any number of switches', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(node, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), async (nodes, switches) => {
        load(nodes.join(''));
        const published = html();
        for (let count = 0; count < switches; count += 1)
          await script.show(count % 2 ? 'zh-Hant-HK' : 'zh-Hant-TW', toyConverter);
        await script.restore();
        expect(html()).toBe(published);
      }),
      { numRuns: 60 },
    );
  });
});

describe('content that arrives later', () => {
  it('is converted with the line it joins', async () => {
    load('<p>他的头</p><ul></ul>');
    await script.show('zh-Hant-TW', toyConverter);
    document.querySelector('p')?.append(document.createTextNode('发长'));
    (document.querySelector('ul') as Element).innerHTML = '<li>中国</li><li>信息</li>';
    await settle();
    expect(body()).toBe('<p>他的頭髮长</p><ul><li>中國</li><li>資訊</li></ul>');
  });

  it('is converted when the page writes over what was shown', async () => {
    load('<p title="国">中国</p>');
    await script.show('zh-Hant-TW', toyConverter);
    (document.querySelector('p')?.firstChild as Text).data = '信息';
    document.querySelector('p')?.setAttribute('title', '发布');
    await settle();
    expect(body()).toBe('<p title="發佈">資訊</p>');
    await script.restore();
    expect(body()).toBe('<p title="发布">信息</p>');
  });

  it('is left alone once the page is back as published, and after the end', async () => {
    load('<p>中国</p>');
    await script.show('zh-Hant-TW', toyConverter);
    await script.restore();
    document.body.insertAdjacentHTML('beforeend', '<p>信息</p>');
    await settle();
    expect(body()).toBe('<p>中国</p><p>信息</p>');
  });

  it('does not ask again for what it has shown', async () => {
    load('<p title="国">中国</p><p>信息</p>');
    const convert = vi.fn(toyConverter);
    await script.show('zh-Hant-TW', convert);
    const asked = convert.mock.calls.length;
    await settle();
    expect(convert.mock.calls.length).toBe(asked);
  });

  it('gives way to another writer that insists', async () => {
    load('<p>中国</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    const rival = new MutationObserver(() => {
      if (text.data !== '中国') text.data = '中国';
    });
    rival.observe(document.body, { characterData: true, subtree: true });
    const convert = vi.fn(toyConverter);
    await script.show('zh-Hant-TW', convert);
    for (let round = 0; round < 8; round += 1) await settle();
    rival.disconnect();
    expect(convert.mock.calls.length).toBeLessThan(30);
  });

  it('is never asked for without end by a page that writes without end', async () => {
    load('<p>中国</p><ul></ul>');
    const convert = vi.fn(toyConverter);
    await script.show('zh-Hant-TW', convert);
    const list = document.querySelector('ul') as Element;
    const writing = setInterval(() => {
      list.innerHTML = '<li>信息</li>'.repeat(20);
      (document.querySelector('p') as Element).textContent = `中国${Date.now()}`;
    }, 1);
    for (let round = 0; round < 6; round += 1) await settle();
    clearInterval(writing);
    // The changes of some 60 ms are one question.
    expect(convert.mock.calls.length).toBeLessThan(40);
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect(list.textContent).toBe('資訊'.repeat(20));
    await script.restore();
    expect(list.textContent).toBe('信息'.repeat(20));
  });

  it('leaves a text that another extension has converted as that one wrote it', async () => {
    load('<p>中国发布</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    const other = new MutationObserver(() => {
      if (text.data !== '中國發布！') text.data = '中國發布！';
    });
    other.observe(document.body, { characterData: true, subtree: true });
    await script.show('zh-Hant-TW', toyConverter);
    await settle();
    await script.restore();
    other.disconnect();
    expect(text.data).toBe('中國發布！');
  });

  it('follows a page that moves on while it is being converted', async () => {
    load(Array.from({ length: 60 }, (_, index) => `<p>${'信息'.repeat(200)}${index}</p>`).join(''));
    let asked = 0;
    const shown = script.show('zh-Hant-TW', async (blocks) => {
      asked += 1;
      if (asked === 2) document.body.innerHTML = '<p>中国</p><p title="国">发布</p>';
      return blocks.map(toyConversion);
    });
    await shown;
    await settle();
    expect(body()).toBe('<p>中國</p><p title="國">發佈</p>');
    await script.restore();
    expect(body()).toBe('<p>中国</p><p title="国">发布</p>');
  });

  it('is not asked for where it is in frames and shadow roots, and those stay', async () => {
    load('<iframe srcdoc="<p>中国</p>">信息</iframe><div id="host"></div>');
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>中国</p>';
    const published = html();
    const convert = vi.fn(toyConverter);
    await script.show('zh-Hant-TW', convert);
    expect([convert.mock.calls.length, root.innerHTML, html()]).toEqual([0, '<p>中国</p>', published]);
  });

  it('is put back but for what the page has written in part of a line', async () => {
    load('<p>他的头<b>发</b>，互联网</p>');
    await script.show('zh-Hant-TW', toyConverter);
    (document.querySelector('b')?.firstChild as Text).data = '巾';
    await script.restore();
    expect(document.body.innerHTML).toBe('<p>他的头<b>巾</b>，互联网</p>');
  });

  it('a text of a million characters is converted and put back', async () => {
    load('<p></p>');
    const text = document.createTextNode('他的头发，互联网的信息。'.repeat(84_000));
    document.querySelector('p')?.append(text);
    const published = text.data;
    const lengths: number[] = [];
    await script.show('zh-Hant-TW', async (blocks) => {
      lengths.push(blocks.join('').length);
      return blocks.map(toyConversion);
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8000);
    expect(text.data).toBe(toyConversion(published).text);
    await script.restore();
    expect(text.data === published).toBe(true);
  });

  it('reports what fails', async () => {
    load('<p>中国</p>');
    const onError = vi.fn();
    const own = new PageScript(document, { signal: life.signal, onError });
    let fails = false;
    await own.show('zh-Hant-TW', async (blocks) => {
      if (fails) throw new Error('gone');
      return blocks.map(toyConversion);
    });
    fails = true;
    document.body.insertAdjacentHTML('beforeend', '<p>信息</p>');
    await settle();
    expect(onError).toHaveBeenCalledOnce();
    expect(body()).toBe('<p>中國</p><p>信息</p>');
  });
});

describe('an article and a selection through a change of script', () => {
  const paragraphs = PARAGRAPHS.map((text) => text.replaceAll('水', '打印机').replaceAll('，', '<b>互联</b>网，'));
  beforeEach(() => {
    const page = new DOMParser().parseFromString(newsPage({ body: inParagraphs(paragraphs) }), 'text/html');
    load(page.body.innerHTML, page.head.innerHTML);
  });
  const shown = (ranges: readonly StaticRange[]): string =>
    ranges
      .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset))
      .join('');
  const options = { url: 'https://news.example/a/1.html' };

  it('reads the same article, whatever is shown', async () => {
    const before = readArticle(document, options);
    await script.show('zh-Hant-TW', toyConverter);
    const { ranges: _r, span: _s, ...data } = readArticle(document, options);
    const { ranges: _r2, span: _s2, ...expected } = before;
    expect(data).toEqual(expected);
  });

  it('keeps spans on their words, there and back', async () => {
    const article = readArticle(document, options);
    await script.show('zh-Hant-TW', toyConverter);
    for (const { span } of article.blocks) {
      const words = slice(article.text, span);
      expect(shown(article.ranges(span)).replace(/\s/g, '')).toBe(toyConversion(words).text.replace(/\s/g, ''));
    }
    const [start] = article.blocks[1]?.span ?? [0, 0];
    const at = article.text.indexOf('打印机', start);
    expect(shown(article.ranges([at, at + 3]))).toBe('印表機');
    const [range] = article.ranges([at, at + 3]);
    expect(article.span(range as StaticRange)).toEqual([at, at + 3]);
    await script.restore();
    expect(shown(article.ranges([at, at + 3]))).toBe('打印机');
  });

  it('keeps an open selection on its words', async () => {
    const article = readArticle(document, options);
    const at = article.text.indexOf('打印机', article.titleLength);
    const [first] = article.ranges([at, at + 3]);
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(
      (first as StaticRange).startContainer,
      (first as StaticRange).startOffset,
      (first as StaticRange).endContainer,
      (first as StaticRange).endOffset,
    );
    await script.show('zh-Hant-TW', toyConverter);
    expect(selection.toString()).toBe('印表機');
    expect(article.span(selection.getRangeAt(0))).toEqual([at, at + 3]);
    await script.restore();
    expect(selection.toString()).toBe('打印机');
  });
});
