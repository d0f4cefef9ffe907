import { describe } from 'vitest';
import { readsAs } from './read.ts';

describe('what came in or was put up tells what stands behind the comma', () => {
  readsAs([
    ['房屋局接获至少62宗投诉，质疑外判社工不中立。', ['投诉<document> | 质疑 | 外判社工不中立']],
    ['警方早前接到投訴，指有人在警局外泊車。', ['投訴<document> | 指 | 有人在警局外泊車']],
    ['站头张贴告示，指小巴下周改经林锦公路。', ['告示<document> | 指 | 小巴下周改经林锦公路']],
    ['社区中心早前接获一名女佣反映，指去年底遇上骗徒。', ['一名女佣<anonymous> | 指 | 去年底遇上骗徒']],
    ['館長收到一批舊報紙，表示要捐給學校。', ['館長<role> | 表示 | 要捐給學校']],
  ]);
});
