import { describe, expect, test } from 'vitest';
import { detect } from '../../../utils/attribution/detect.ts';
import { explain } from '../../../utils/attribution/explain.ts';
import { articleOf, readsAs } from './read.ts';

describe('somebody else’s words inside a quotation', () => {
  readsAs([
    [
      '林建成說：「專家組認為大橋需要重修，我們會配合。」',
      [
        '林建成<person> | 說 | 「專家組認為大橋需要重修，我們會配合。」',
        '林建成<person> > 專家組<org> | 認為 | 大橋需要重修',
      ],
    ],
    [
      '林建成說：「專家組認為大橋需要重修，警方也要求附近居民立即撤離。」',
      [
        '林建成<person> | 說 | 「專家組認為大橋需要重修，警方也要求附近居民立即撤離。」',
        '林建成<person> > 專家組<org> | 認為 | 大橋需要重修',
        '林建成<person> > 警方<org> | 要求 | 附近居民立即撤離',
      ],
    ],
    [
      '约翰逊说：“调查局在对证人的问询中发现，他们隐瞒了真实身份。”',
      [
        '约翰逊<person> | 说 | “调查局在对证人的问询中发现，他们隐瞒了真实身份。”',
        '约翰逊<person> > 调查局<org> | 发现 | 他们隐瞒了真实身份',
      ],
    ],
    [
      '林振邦說明，「經法官訊問後，認為被告有逃亡之虞，裁定羈押三個月。」',
      [
        '林振邦<person> | 說明 | 「經法官訊問後，認為被告有逃亡之虞，裁定羈押三個月。」',
        '林振邦<person> > 法官<role> | 認為 | 被告有逃亡之虞',
      ],
    ],
  ]);
});

describe('several who are not named, inside a quotation', () => {
  readsAs([
    [
      '镇长孙志远说：“专家认为，堤坝可以再用十年。”',
      [
        '孙志远<person> | 说 | “专家认为，堤坝可以再用十年。”',
        '孙志远<person> > 专家<group> | 认为 | 堤坝可以再用十年',
      ],
    ],
  ]);
});

describe('behind the quotation stands who speaks it, or between its parts', () => {
  readsAs([
    [
      '「美國國務院已經表示，不會承認選舉結果，」分析師馬丁說，「這是很清楚的訊號。」',
      [
        '馬丁<person> | 說 | 「美國國務院已經表示，不會承認選舉結果，」 … 「這是很清楚的訊號。」',
        '馬丁<person> > 美國國務院<org> | 表示 | 不會承認選舉結果',
      ],
    ],
    [
      '“警方已经证实，嫌疑人逃到了邻省。”村长吴德胜说。',
      [
        '吴德胜<person> | 说 | “警方已经证实，嫌疑人逃到了邻省。”',
        '吴德胜<person> > 警方<org> | 证实 | 嫌疑人逃到了邻省',
      ],
    ],
  ]);
});

describe('a quotation of several sentences', () => {
  readsAs([
    [
      '蔡文龙写道：“今天政府败诉。法院认为，有关限制没有法律依据。这是重要的胜利。”',
      [
        '蔡文龙<person> | 写道 | “今天政府败诉。法院认为，有关限制没有法律依据。这是重要的胜利。”',
        '蔡文龙<person> > 法院<org> | 认为 | 有关限制没有法律依据',
      ],
    ],
  ]);
});

describe('marks inside the marks', () => {
  readsAs([
    [
      '众议员米勒说：「法院已经指出，『任何人都不在法律之上』。」',
      [
        '米勒<person> | 说 | 「法院已经指出，『任何人都不在法律之上』。」',
        '米勒<person> > 法院<org> | 指出 | 『任何人都不在法律之上』',
      ],
    ],
  ]);

  test('the type of inner words goes by their own marks', () => {
    const typesOf = (body: string) => detect(articleOf(`\n${body}`)).statements.map(({ type }) => type);
    expect(typesOf('众议员米勒说：「法院已经指出，『任何人都不在法律之上』。」')).toEqual(['direct', 'direct']);
    expect(typesOf('众议员米勒说：「法院已经指出，任何人都不在法律之上。」')).toEqual(['direct', 'indirect']);
  });
});

describe('what the one who is quoted says and thinks himself, and what is too short or nobody’s', () => {
  readsAs([
    [
      '护士陈慧说：“我认为院方处理不当，我们希望尽快复工。”',
      ['陈慧<person> | 说 | “我认为院方处理不当，我们希望尽快复工。”'],
    ],
    ['邱文雄說：「大家都說這裡很危險，但我們不怕。」', ['邱文雄<person> | 說 | 「大家都說這裡很危險，但我們不怕。」']],
    ['邱文雄說：「醫院證實無恙，我很高興。」', ['邱文雄<person> | 說 | 「醫院證實無恙，我很高興。」']],
    ['店裡掛著「警方認為本店值得表揚的錦旗」，老闆很得意。', []],
  ]);
});

describe('whom the words inside refer to', () => {
  readsAs([
    [
      '检察官许嘉明说明，「经检察官讯问后，认为被告涉嫌重大。」',
      [
        '许嘉明<person> | 说明 | 「经检察官讯问后，认为被告涉嫌重大。」',
        '许嘉明<person> > 检察官<role> | 认为 | 被告涉嫌重大',
      ],
    ],
    [
      '村民赵建国回忆：“我父亲当时表示，这条路从来没有修过。”',
      [
        '赵建国<person> | 回忆 | “我父亲当时表示，这条路从来没有修过。”',
        '赵建国<person> > 赵建国父亲<role> | 表示 | 这条路从来没有修过',
      ],
    ],
  ]);
});

test('a statement inside a quotation is explained hop by hop', () => {
  const text = '\n林建成说：“专家组认为大桥需要重修。”';
  const inner = detect(articleOf(text)).statements[1];
  expect(inner && explain(inner, text, 'en')).toBe(
    'A source and a verb of saying or thinking stand before the words. Signal: “认为”. 林建成 is named in the text. 专家组 is named in the text.',
  );
});
