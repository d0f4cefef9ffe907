import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPatterns, publishesInChinese } from '../../../utils/outlets/match-patterns.ts';
import { outletOfUrl } from '../../../utils/outlets/outlet-of-url.ts';
import { OUTLETS } from '../../../utils/outlets/outlets.ts';

describe('outletOfUrl', () => {
  it.each([
    ['https://www.bbc.com/zhongwen/simp/world-1', 'bbc-chinese'],
    ['https://www.bbc.com/zhongwen', 'bbc-chinese'],
    ['https://www.bbc.com/zhongwenly', 'bbc'],
    ['https://www.bbc.com/news/1', 'bbc'],
    ['https://bbc.com', 'bbc'],
    ['https://cn.nytimes.com/china/1', 'nytimes-chinese'],
    ['https://m.cn.nytimes.com/china/1', 'nytimes-chinese'],
    ['https://www.nytimes.com/1', 'nyt'],
    ['http://www.renminbao.com/rmb/articles/1.html', 'renminbao'],
    ['https://news.ltn.com.tw/news/1', 'ltn'],
    ['https://money.udn.com/1', 'economic-daily-tw'],
    ['https://udn.com/news/1', 'udn-net'],
    ['https://hd.stheadline.com/news/1', 'headline-daily'],
    ['https://std.stheadline.com/news/1', 'singtao'],
    ['http://paper.people.com.cn/rmrb', 'people-daily'],
    ['http://politics.people.com.cn/1', 'people-net'],
    ['https://NEWS.SINA.com.cn/1', 'sina'],
    ['https://www.zaobao.com.sg:443/news', 'zaobao'],
    ['https://www.zaobao.com.sg./news', 'zaobao'],
    ['https://www.rfi.fr/cn/1', 'rfi'],
    ['https://www.rfa.org/mandarin/1', 'rfa'],
  ])('%s → %s', (url, id) => {
    expect(outletOfUrl(url)?.id).toBe(id);
  });

  it.each([
    'https://mail.163.com/',
    'https://mail.qq.com/',
    'https://notbbc.com/zhongwen/',
    'https://bbc.com.example.org/',
    'https://example.org/bbc.com',
    'https://user@example.org/',
    'ftp://www.bbc.com/zhongwen/',
    'file:///bbc.com/zhongwen',
    'about:blank',
    'bbc.com',
    '',
  ])('%s is no outlet’s', (url) => {
    expect(outletOfUrl(url)).toBeNull();
  });

  it('finds each outlet at each of its sites', () => {
    for (const { id, domains = [] } of OUTLETS) {
      for (const domain of domains) expect([domain, outletOfUrl(`https://${domain}/`)?.id]).toEqual([domain, id]);
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string()), (url) => outletOfUrl(url) !== undefined));
  });
});

describe('matchPatterns', () => {
  const patterns = matchPatterns();

  it('are match patterns, sorted, each once', () => {
    for (const pattern of patterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+(?:\/[A-Za-z-]+)*\/\*$/);
    expect(patterns).toEqual([...new Set(patterns)].sort());
  });

  it('take whole sites, parts of sites, and no page in another language', () => {
    expect(patterns).toContain('*://*.renminbao.com/*');
    expect(patterns).toContain('*://*.bbc.com/zhongwen/*');
    expect(patterns).toContain('*://*.cn.nytimes.com/*');
    expect(patterns).not.toContain('*://*.bbc.com/*');
    expect(patterns).not.toContain('*://*.nytimes.com/*');
    expect(patterns).not.toContain('*://*.scmp.com/*');
    expect(patterns).not.toContain('*://*.cgtn.com/*');
  });

  it('leave out hosts that another pattern covers', () => {
    expect(patterns).toContain('*://*.stheadline.com/*');
    expect(patterns).not.toContain('*://*.hd.stheadline.com/*');
    const hosts = patterns.map((pattern) => pattern.slice('*://*.'.length, -'/*'.length));
    expect(hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)))).toEqual([]);
  });

  it('keep away from mail and accounts of the portals', () => {
    const hosts = patterns.map((pattern) => pattern.slice('*://*.'.length).replace(/\/.*/, ''));
    for (const portal of ['163.com', 'qq.com', 'sina.com.cn', 'sohu.com', 'baidu.com', 'yahoo.com', 'msn.com']) {
      const whole = `*://*.${portal}/*`;
      expect(patterns).not.toContain(whole);
      expect(hosts.some((host) => host.endsWith(portal))).toBe(true);
    }
  });

  it('cover the sites of every outlet that publishes in Chinese', () => {
    const hosts = patterns.map((pattern) => pattern.slice('*://*.'.length, -'/*'.length));
    const uncovered = OUTLETS.filter(publishesInChinese)
      .flatMap(({ domains = [] }) => domains)
      .filter((domain) => !hosts.some((host) => domain === host || domain.endsWith(`.${host}`)));
    expect(uncovered).toEqual([]);
  });
});
