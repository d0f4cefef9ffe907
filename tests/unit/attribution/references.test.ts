import { describe, expect, test } from 'vitest';
import { detect } from '../../../utils/attribution/detect.ts';
import { explain } from '../../../utils/attribution/explain.ts';
import { articleOf, readsAs } from './read.ts';

describe('who a mention stands for', () => {
  readsAs([
    [
      '市长陈国栋表示，堤坝没有损坏。他还说，水位正在下降。',
      ['陈国栋<person> | 表示 | 堤坝没有损坏', '陈国栋<person> | 说 | 水位正在下降'],
    ],
    [
      '经济学家彼得·莫里斯说，风险很大。莫里斯指出，债务还在增加。',
      ['彼得·莫里斯<person> | 说 | 风险很大', '彼得·莫里斯<person> | 指出 | 债务还在增加'],
    ],
    [
      '长河公司表示，工厂没有停工。该公司强调，订单充足。',
      ['长河公司<org> | 表示 | 工厂没有停工', '长河公司<org> | 强调 | 订单充足'],
    ],
    [
      '据路透社报道，谈判已经破裂。报道还说，双方都不愿让步。',
      ['路透社<media> | 报道 | 谈判已经破裂', '路透社<media> | 说 | 双方都不愿让步'],
    ],
    ['他表示，一切正常。', ['他<person> | 表示 | 一切正常']],
  ]);
});

const BODY = '\n据路透社报道，谈判已经破裂。報道還說，雙方都不願讓步。\n法新社说，三星拒绝置评。\n路透社说，会议延期。';

test('an outlet under one roof in both scripts is one source with all its hops', () => {
  const { sources } = detect(articleOf(BODY));
  const reuters = sources.find(({ outlet }) => outlet === 'reuters');
  expect(reuters?.hops).toHaveLength(3);
  expect(reuters?.aliases).toContain('報道');
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
});

describe('an explanation', () => {
  const { statements } = detect(articleOf(BODY));

  test.each([
    ['en', '“報道” is the report of 路透社'],
    ['zh-Hans', '“報道”指路透社'],
    ['zh-Hant', '「報道」指路透社'],
  ] as const)('says in %s how a hop was resolved', (language, words) => {
    expect(explain(statements[1] as (typeof statements)[number], BODY, language)).toContain(words);
  });

  test('names the words that triggered the rule', () => {
    expect(explain(statements[2] as (typeof statements)[number], BODY, 'en')).toContain('Signal: “拒绝置评”.');
  });

  test('leaves open what the text does not settle', () => {
    const text = '\n他表示，一切正常。';
    const [statement] = detect(articleOf(text)).statements;
    expect(statement?.chain[0]?.resolution).toBe('open');
    expect(statement && explain(statement, text, 'en')).toContain('does not settle');
  });
});
