import { slice } from '../span.ts';
import type { RuleId } from './rules.ts';
import type { Hop, Resolution, Statement } from './types.ts';

export type ExplanationLanguage = 'en' | 'zh-Hans' | 'zh-Hant';

/** What a rule looks for, in the three interface languages. */
const RULES: Readonly<Record<RuleId, Readonly<Record<ExplanationLanguage, string>>>> = {
  'according-to': {
    en: '“According to …” names the source before the words.',
    'zh-Hans': '句首的“据……”先点明了出处。',
    'zh-Hant': '句首的「據……」先點明了出處。',
  },
  attitude: {
    en: 'Somebody expresses an attitude towards what stands before the verb.',
    'zh-Hans': '对前面提到的事情表明了态度。',
    'zh-Hant': '對前面提到的事情表明了態度。',
  },
  'colon-label': {
    en: 'A name and a colon lead into the words.',
    'zh-Hans': '名字加冒号引出所说的话。',
    'zh-Hant': '名字加冒號引出所說的話。',
  },
  'continued-cue': {
    en: 'A second verb without a subject goes on with the same speaker.',
    'zh-Hans': '后一个动词没有主语，承接前面的说话人。',
    'zh-Hant': '後一個動詞沒有主語，承接前面的說話人。',
  },
  'free-quotation': {
    en: 'The sentence is nothing but a quotation, right behind words of the same speaker.',
    'zh-Hans': '整句都是引语，紧接同一说话人的话。',
    'zh-Hant': '整句都是引語，緊接同一說話人的話。',
  },
  'headline-colon': {
    en: 'In the headline, a source and a colon stand before the words.',
    'zh-Hans': '标题中，来源加冒号引出所说的话。',
    'zh-Hant': '標題中，來源加冒號引出所說的話。',
  },
  hearsay: {
    en: 'Hearsay: nobody is named as the source.',
    'zh-Hans': '属于传闻：没有点明是谁说的。',
    'zh-Hant': '屬於傳聞：沒有點明是誰說的。',
  },
  'interrupted-quote': {
    en: 'The attribution stands between two parts of what was said.',
    'zh-Hans': '说话人插在两段话的中间。',
    'zh-Hant': '說話人插在兩段話的中間。',
  },
  'passive-hearsay': {
    en: 'A passive verb reports a claim without saying whose it is.',
    'zh-Hans': '用被动句转述说法，没有说明是谁的说法。',
    'zh-Hant': '用被動句轉述說法，沒有說明是誰的說法。',
  },
  'quote-lead-in': {
    en: 'A clause about the speaker and a colon lead into the quotation.',
    'zh-Hans': '描写说话人的分句加冒号引出引语。',
    'zh-Hant': '描寫說話人的分句加冒號引出引語。',
  },
  refusal: {
    en: 'The source declined to answer or comment.',
    'zh-Hans': '对方拒绝置评或没有回应。',
    'zh-Hant': '對方拒絕置評或沒有回應。',
  },
  'relayed-words': {
    en: 'One source passes on the words of another.',
    'zh-Hans': '一方转述另一方的话。',
    'zh-Hant': '一方轉述另一方的話。',
  },
  'source-cue': {
    en: 'A source and a verb of saying or thinking stand before the words.',
    'zh-Hans': '来源加言说或认知动词，后面是所说的内容。',
    'zh-Hant': '來源加言說或認知動詞，後面是所說的內容。',
  },
  told: {
    en: 'The source told somebody, who is named behind the verb.',
    'zh-Hans': '来源告诉了动词后面提到的人。',
    'zh-Hant': '來源告訴了動詞後面提到的人。',
  },
  'trailing-attribution': {
    en: 'The source is named after the words.',
    'zh-Hans': '先写内容，后写是谁说的。',
    'zh-Hant': '先寫內容，後寫是誰說的。',
  },
  viewpoint: {
    en: 'A phrase gives the words as somebody’s view.',
    'zh-Hans': '用“在……看来”一类的说法表示是谁的看法。',
    'zh-Hant': '用「在……看來」一類的說法表示是誰的看法。',
  },
};

/** What is said in the place of `source-cue` where a clause stands between the source and its verb: 工厂约谈司机，要求…. */
const APART: Readonly<Record<ExplanationLanguage, string>> = {
  en: 'The verb has no subject of its own: the one whom an earlier clause tells of says so.',
  'zh-Hans': '动词没有自己的主语，说话人是前面分句所讲的那一方。',
  'zh-Hant': '動詞沒有自己的主語，說話人是前面分句所講的那一方。',
};
/** What parts clauses, in the text as pages have it. */
const BETWEEN_CLAUSES = /[，；;：。！？!?\n]|(?<![0-9])[,:]|[,:](?![0-9])/;

/** True where a mark between clauses parts the origin from the cue behind it. */
const standApart = ({ rule, cue, chain }: Statement, text: string): boolean => {
  const source = chain.at(-1)?.source;
  return (
    rule === 'source-cue' &&
    !!cue &&
    !!source &&
    BETWEEN_CLAUSES.test(text.slice(source[1], Math.max(source[1], cue[0])))
  );
};

/** How a hop was resolved; `%m` is the mention, `%n` the name, `%a` the earlier mention. */
const RESOLUTIONS: Readonly<Record<Resolution, Readonly<Record<ExplanationLanguage, string>>>> = {
  text: { en: '%n is named in the text.', 'zh-Hans': '文中直接写明%n。', 'zh-Hant': '文中直接寫明%n。' },
  pronoun: { en: '“%m” stands for %n (%a).', 'zh-Hans': '“%m”指%n（%a）。', 'zh-Hant': '「%m」指%n（%a）。' },
  description: {
    en: '“%m” describes %n (%a).',
    'zh-Hans': '“%m”说的是%n（%a）。',
    'zh-Hant': '「%m」說的是%n（%a）。',
  },
  surname: {
    en: '“%m” is short for %n (%a).',
    'zh-Hans': '“%m”是%n（%a）的简称。',
    'zh-Hant': '「%m」是%n（%a）的簡稱。',
  },
  'short-form': {
    en: '“%m” is the short form of %n (%a).',
    'zh-Hans': '“%m”是%n（%a）的简称。',
    'zh-Hant': '「%m」是%n（%a）的簡稱。',
  },
  outlet: { en: '“%m” is the outlet %n.', 'zh-Hans': '“%m”即媒体%n。', 'zh-Hant': '「%m」即媒體%n。' },
  report: {
    en: '“%m” is the report of %n (%a).',
    'zh-Hans': '“%m”指%n（%a）的报道。',
    'zh-Hant': '「%m」指%n（%a）的報導。',
  },
  continued: {
    en: 'The speaker before goes on: %n.',
    'zh-Hans': '承接前面的说话人%n。',
    'zh-Hant': '承接前面的說話人%n。',
  },
  open: {
    en: 'The text does not settle who “%m” is.',
    'zh-Hans': '文中无法确定“%m”指谁。',
    'zh-Hant': '文中無法確定「%m」指誰。',
  },
};

const TRIGGER: Readonly<Record<ExplanationLanguage, string>> = {
  en: 'Signal: “%c”.',
  'zh-Hans': '标志词：“%c”。',
  'zh-Hant': '標誌詞：「%c」。',
};

const explainHop = (hop: Hop, text: string, language: ExplanationLanguage): string => {
  const words: Readonly<Record<string, string>> = {
    m: hop.source ? slice(text, hop.source) : hop.name,
    n: hop.name,
    a: hop.antecedent ? slice(text, hop.antecedent) : hop.name,
  };
  return RESOLUTIONS[hop.resolution][language].replace(/%([mna])/g, (_, key: string) => words[key] ?? '');
};

/**
 * Why a statement was found: its rule, the words that triggered it, and how each hop of its chain was resolved, outermost first.
 * `text` is the article's text. Every rule and resolution has an entry: leaving one out is a type error.
 */
export const explain = (statement: Statement, text: string, language: ExplanationLanguage): string => {
  const { cue } = statement;
  return [
    standApart(statement, text) ? APART[language] : RULES[statement.rule][language],
    ...(cue ? [TRIGGER[language].replace('%c', () => slice(text, cue))] : []),
    ...statement.chain.map((hop) => explainHop(hop, text, language)),
  ].join(language === 'en' ? ' ' : '');
};
