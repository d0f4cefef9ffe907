import { describe } from 'vitest';
import { readsAs } from './read.ts';

describe('attribution behind the words', () => {
  readsAs([
    ['“我们会继续营业。”店长赵美云说。', ['赵美云<person> | 说 | “我们会继续营业。”']],
    ['「水位已经下降。」水利处长黄志成对记者表示。', ['黄志成<person> | 表示 | 「水位已经下降。」']],
    ['这场官司至少要打三年，律师何文杰说。', ['何文杰<person> | 说 | 这场官司至少要打三年']],
  ]);
});

describe('attribution between two parts', () => {
  readsAs([
    [
      '“甲级病房已经住满，”院长郭淑芬说，“新病人要等三天。”',
      ['郭淑芬<person> | 说 | “甲级病房已经住满，” … “新病人要等三天。”'],
    ],
  ]);
});

describe('a quotation that stands free', () => {
  readsAs([
    [
      '村长吴德胜说：“桥是去年修的。”“今年又垮了。”',
      ['吴德胜<person> | 说 | “桥是去年修的。”', '吴德胜<person> |  | “今年又垮了。”'],
    ],
    [
      '教练孙伟民表示，球队准备充分。“我们不怕任何对手。”',
      ['孙伟民<person> | 表示 | 球队准备充分', '孙伟民<person> |  | “我们不怕任何对手。”'],
    ],
  ]);
});

describe('quote marks of every style', () => {
  readsAs([
    ['校长许文彬说："学生都平安。"', ['许文彬<person> | 说 | "学生都平安。"']],
    ['校长许文彬说：『学生都平安。』', ['许文彬<person> | 说 | 『学生都平安。』']],
    ['校长许文彬说：「学生『都』平安。」', ['许文彬<person> | 说 | 「学生『都』平安。」']],
    ['校长许文彬说，“学生都平安“。', ['许文彬<person> | 说 | “学生都平安“']],
  ]);
});
