// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageScript } from '../../../utils/article/page-script.ts';
import { readArticle } from '../../../utils/article/read-article.ts';
import type { Article } from '../../../utils/article/types.ts';
import { watchArticle } from '../../../utils/article/watch-article.ts';
import { inParagraphs, newsPage, PARAGRAPHS } from './pages.ts';
import { toyConverter } from './toy-conversion.ts';

let life: AbortController;
const load = (body: string): void => {
  const page = new DOMParser().parseFromString(newsPage({ body }), 'text/html');
  document.documentElement.innerHTML = page.documentElement.innerHTML;
};
const main = (): Element => document.getElementById('main') as Element;
interface Told {
  readonly onRest?: () => void;
  readonly isAwaited?: (text: string) => boolean;
  readonly read?: () => Promise<{ readonly article: Article } | null>;
}
const readHere = async (): Promise<{ readonly article: Article }> => ({ article: readArticle(document) });
/** What is called for each article but the first. */
const watch = (more: Told = {}): ReturnType<typeof vi.fn> => {
  const onChange = vi.fn();
  let isFirst = true;
  watchArticle(document, life.signal, {
    read: readHere,
    ...more,
    onArticle({ article }) {
      if (!isFirst) onChange(article);
      isFirst = false;
    },
  });
  return onChange;
};
/** A ticker that changes each second: such a page is read less and less often. */
const keepBusy = async (seconds: number): Promise<void> => {
  for (let second = 0; second < seconds; second += 1) {
    (document.querySelector('#ticker') ?? main()).textContent =
      `第${second}秒，股市的指数又涨了一点，交易所的大屏幕上写着。`;
    await vi.advanceTimersByTimeAsync(1000);
  }
};
const withTicker = (): void => document.body.insertAdjacentHTML('beforeend', '<div id="ticker"></div>');

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  history.replaceState(null, '', '/a/1.html');
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('watching for an article', () => {
  it('tells once when a client-rendered page has its text', async () => {
    load('');
    const onChange = watch();
    for (const text of PARAGRAPHS) {
      main().insertAdjacentHTML('beforeend', `<p>${text}</p>`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(onChange).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('tells when the text is replaced, also by the same words in new nodes', async () => {
    load(inParagraphs());
    const onChange = watch();
    main().innerHTML = main().innerHTML;
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it.each([
    ['by its style', 'style="display: none"', (rest: HTMLElement) => (rest.style.display = 'block')],
    ['by its attribute', 'hidden', (rest: HTMLElement) => (rest.hidden = false)],
  ])('tells when the rest of the text is shown that was hidden %s', async (_, hiding, show) => {
    load(`${inParagraphs(PARAGRAPHS.slice(0, 3))}<div id="rest" ${hiding}><p>${PARAGRAPHS[3]}</p></div>`);
    const onChange = watch();
    await vi.advanceTimersByTimeAsync(1000);
    show(document.getElementById('rest') as HTMLElement);
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).toHaveBeenCalledOnce();
    expect(onChange.mock.calls[0]?.[0].text).toContain(PARAGRAPHS[3]);
  });

  it('tells when a single-page site moves on', async () => {
    load(inParagraphs());
    const onChange = watch();
    history.pushState(null, '', '/a/2.html');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it.each([
    ['a counter', () => main().insertAdjacentHTML('beforeend', '<i>128</i>')],
    [
      'styles and scripts',
      () => document.head.insertAdjacentHTML('beforeend', `<style>${'p{margin:0}'.repeat(20)}</style>`),
    ],
    [
      'a menu that opens and a picture that moves',
      () => {
        main().insertAdjacentHTML('beforeend', '<ul style="display: none"><li>首页</li></ul>');
        const menu = main().lastElementChild as HTMLElement;
        menu.style.display = '';
        menu.style.transform = 'translateX(9px)';
      },
    ],
    [
      'an advertisement beside the text',
      () =>
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div class="ad"><a href="/">新款电动自行车全场八折，今天下单明天送到，先到先得。</a></div>',
        ),
    ],
  ])('does not tell of %s', async (_, change) => {
    load(inParagraphs());
    const onChange = watch();
    change();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('does not tell of our own conversions', async () => {
    load(inParagraphs(['打印机和互联网的信息，中国说已经发布了。', ...PARAGRAPHS]));
    const onChange = watch();
    const script = new PageScript(document, { signal: life.signal });
    const shown = script.show('zh-Hant-TW', toyConverter);
    await vi.advanceTimersByTimeAsync(5000);
    await shown;
    const back = script.restore();
    await vi.advanceTimersByTimeAsync(200);
    await back;
    // Nor is the page to be read again for nothing, which takes long on a long one.
    expect(vi.getTimerCount()).toBe(0);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('looks less and less often at a page that never rests', async () => {
    load(inParagraphs());
    const onChange = watch();
    for (let second = 0; second < 300; second += 1) {
      (main().querySelectorAll('p')[1] as Element).textContent =
        `第${second}秒，现场的记者说，水务局的发言人还没有出来回答提问。`;
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(onChange.mock.calls.length).toBeGreaterThan(3);
    expect(onChange.mock.calls.length).toBeLessThan(14);
  });

  it('tells that other text arrived beside the article, and says nothing of the article then', async () => {
    load(inParagraphs());
    const onRest = vi.fn();
    const onChange = watch({ onRest });
    document.body.insertAdjacentHTML('beforeend', '<div>一位读者留言说，他小时候就住在那座桥的旁边。</div>');
    await vi.advanceTimersByTimeAsync(1000);
    expect(onRest).toHaveBeenCalledOnce();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('reads a restless page as soon as awaited text is there, and not again for each time it comes', async () => {
    load(inParagraphs());
    withTicker();
    const onRead = vi.fn();
    const read = async () => {
      onRead();
      return readHere();
    };
    watch({ read, isAwaited: (text) => text.includes('等着的话') });
    await keepBusy(200);
    const readings = onRead.mock.calls.length;
    // The first reading is among them.
    expect(readings).toBeLessThan(11);
    for (let time = 0; time < 10; time += 1) {
      document.body.insertAdjacentHTML('beforeend', '<p id="late">这里是一直等着的话，读者在上面写过一条笔记。</p>');
      await keepBusy(5);
      if (time === 0) expect(onRead.mock.calls.length).toBe(readings + 1);
      document.getElementById('late')?.remove();
    }
    expect(onRead.mock.calls.length).toBeLessThan(readings + 6);
  });

  it('tells of the page as it is now, before anything changes', async () => {
    load(inParagraphs());
    const onArticle = vi.fn();
    watchArticle(document, life.signal, { read: readHere, onArticle });
    await vi.advanceTimersByTimeAsync(0);
    expect(onArticle).toHaveBeenCalledOnce();
  });

  it('reads again for what changed while it was being read, and never twice at once', async () => {
    load(inParagraphs());
    let open = 0;
    let most = 0;
    const read = async () => {
      open += 1;
      most = Math.max(most, open);
      const reading = await readHere();
      await new Promise((resolve) => setTimeout(resolve, 8000));
      open -= 1;
      return reading;
    };
    const onChange = watch({ read });
    await vi.advanceTimersByTimeAsync(1000);
    (main().querySelectorAll('p')[1] as Element).textContent = '水务局的发言人后来出来说，水厂今天晚上就能修好。';
    await vi.advanceTimersByTimeAsync(30_000);
    expect(onChange).toHaveBeenCalledOnce();
    expect(most).toBe(1);
  });

  it('goes on after a reading that came to nothing', async () => {
    load(inParagraphs());
    const read = vi.fn(readHere).mockResolvedValueOnce(null as never);
    const onChange = watch({ read });
    await vi.advanceTimersByTimeAsync(1000);
    main().insertAdjacentHTML('beforeend', `<p>${PARAGRAPHS[0]}又过了一天，水压也恢复了。</p>`);
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(2);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('ends with its signal', async () => {
    load('');
    const onChange = watch();
    main().innerHTML = inParagraphs();
    life.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
