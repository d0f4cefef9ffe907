/** What encyclopedias and dictionaries call themselves, in a site's name or at the end of a document title. */
export const REFERENCE_SITES: readonly RegExp[] = [
  /(?:百科|百科全书|百科全書|维基|維基|辞典|辭典|词典|詞典|字典)\s*$/,
  /[-_|—–]\s*(?:百度百科|互动百科|搜狗百科|360百科|萌娘百科|维基百科|維基百科|Wikipedia|Wiktionary|Britannica|Baidu Baike)(?:[，,、].{0,20})?\s*$/i,
];

/** Headings of reference works, without the edit links behind them. */
export const REFERENCE_HEADINGS: ReadonlySet<string> = new Set([
  'Contents',
  'External links',
  'References',
  'See also',
  '人物关系',
  '人物經歷',
  '人物经历',
  '參考文獻',
  '參考資料',
  '參見',
  '参见',
  '参考文献',
  '参考资料',
  '参考资料：',
  '外部連結',
  '外部链接',
  '延伸閱讀',
  '注釋',
  '注释',
  '目录',
  '目錄',
  '相关条目',
  '相關條目',
  '词条图册',
  '词条标签',
  '腳註',
]);
