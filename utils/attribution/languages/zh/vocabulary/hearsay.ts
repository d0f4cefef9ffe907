import { words } from './words.ts';

/** Hearsay without anybody who says it, before a clause. */
export const HEARSAY: readonly string[] = words(
  '据报 据报道 据悉 据传 据称 据说 据闻 据信 据透露 据了解 据知 据指 据指出 据统计 据估计 据估算 据测算 据预测 据分析 据调查 据查 据证实 据观察 据披露 据介绍 据消息 据讲 据消息称 有消息称 有消息指 有消息说 有消息指出 有消息 有消息传出 有报道称 有报道指 有报道说 有报道指出 有报导指 有指 有传 有传闻称 有传闻指 有传言称 有传言指 有猜测 有猜测称 有猜测认为 有猜测指 有说法称 有说法指 有分析指 有分析称 有分析指出 有分析认为 有观点认为 有观点称 有评论认为 有评论指 有评论称 有评论指出 有意见认为 有意见指 有声音认为 有声音指 有声音称 有人说 有人称 有人指 有人认为 有人质疑 有人担心 有人批评 传闻称 传闻指 传言称 传言指 消息称 消息指 消息指出 消息说 消息传出 传 传出 盛传 疯传 网传 外传 风传 谣传 惊传 相传 传闻 坊间传言 坊间盛传 坊间传闻 市传 听说 据估 网曝 分析认为 分析指 分析指出 分析称 评论认为 评论指 评论称 一般认为 一般相信 舆论认为 有意见指出',
);

/** Passive accusations and reports: 被指 + clause. */
export const PASSIVE_HEARSAY: readonly {
  readonly word: string;
  readonly stance: 'alleges' | 'doubts' | 'opines' | 'says';
}[] = [
  ...words(
    '被指 被批 被批评 被指控 被指责 被曝 被爆 被踢爆 被揭 被揭发 被骂 遭指控 遭批 遭批评 遭指 遭爆 遭指责 遭踢爆 遭举报 被举报 被投诉 被抨击 遭抨击',
  ).map((word) => ({ word, stance: 'alleges' as const })),
  ...words('被质疑 被怀疑 被疑 遭质疑 遭疑 备受质疑').map((word) => ({ word, stance: 'doubts' as const })),
  ...words('被认为 被相信 被普遍认为 被外界认为 被视为是').map((word) => ({ word, stance: 'opines' as const })),
  ...words('被传 被传出 遭传').map((word) => ({ word, stance: 'says' as const })),
];
