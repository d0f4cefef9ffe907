import { describe } from 'vitest';
import { readsAs } from './read.ts';

describe('a word of everyday language is nobody', () => {
  readsAs([
    [
      '站長林育成表示，船班已滿。港口旁的管線漏油，管線關閉兩天。他說，旅客可退票。',
      ['林育成<person> | 表示 | 船班已滿', '林育成<person> | 說 | 旅客可退票'],
    ],
    [
      '站長林育成表示，船班已滿。\n游艇忽然偏航，撞上游艇碼頭。他說，旅客可退票。',
      ['林育成<person> | 表示 | 船班已滿', '林育成<person> | 說 | 旅客可退票'],
    ],
    ['店主梁思敏走出店門，口氣冷淡地強調帳目沒有問題。', ['梁思敏<person> | 強調 | 帳目沒有問題']],
    [
      '梁思敏說，帳目沒有問題，一連三天強調公司不會裁員。',
      ['梁思敏<person> | 說 | 帳目沒有問題', '梁思敏<person> | 強調 | 公司不會裁員'],
    ],
    ['教练孟凡写信给会长石沉大海，形容整件事“是一场闹剧”。', ['孟凡<person> | 形容 | 整件事“是一场闹剧”']],
  ]);
});

describe('a word of everyday language that a title makes a name is one', () => {
  readsAs([
    [
      '议员高峰表示，预算不足。高峰又指，工程延误。',
      ['高峰<person> | 表示 | 预算不足', '高峰<person> | 指 | 工程延误'],
    ],
    ['議員王國平表示，預算不足。', ['王國平<person> | 表示 | 預算不足']],
    [
      '市長韓志明提醒市民，工程延誤。韓志明也說，預算不足。',
      ['韓志明<person> | 提醒 | 工程延誤', '韓志明<person> | 說 | 預算不足'],
    ],
  ]);
});
