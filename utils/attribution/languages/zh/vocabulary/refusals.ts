import { words } from './words.ts';

/** Refusing words that stand before what is refused: 拒绝 … 置评. */
export const REFUSING: readonly string[] = words(
  '不 未作出 未做出 没作出 没做出 不作出 尚未作出 暂未作出 未获 未获得 未得到 未收到 不获 没收到 没得到 未见 仍未获 未获任何 不便 不便多 不想 不肯 不予 不愿 不愿意 不愿多 不作 不做 尚未 暂未 暂时未 暂无 截至发稿未 拒 拒绝 没 没有 没有立即 没有马上 没有很快 婉拒 谢绝 未 未有 未予 未作 未做 未能 未曾 未立即 未即时 未及时 迄未 仍未 并未 无法 均未 都未 皆未 也未 亦未 并没有 没有作出 没有做出 从未 暂不 不会',
);

/** What is refused: an answer or a comment. */
export const ANSWERS: readonly string[] = words(
  '评论 置评 置评请求 回应 回应置评请求 响应 答复 回复 回覆 作出回应 做出回应 作出评论 做出评论 作出答复 做出答复 发表评论 发表看法 发表意见 表态 受访 接受采访 接受访问 接受专访 接受查询 回答 回答问题 回答提问 作答 作评论 说明 解释 透露 披露 公开回应 作回应 回应查询 答问 多谈 多说 多作评论 正面回应 正面回答 恢复置评请求 予以置评 予以回应 透露更多 透露详情',
);

/** Refusals that are one word. */
export const REFUSALS: readonly string[] = words(
  '无可奉告 不置可否 三缄其口 避而不谈 避而不答 保持沉默 不置评 不评论 未置评 不予置评 未予置评 不予回应 笑而不答 避谈 避答 未有透露 未透露 没有透露 不愿透露 拒绝透露 不愿多谈 不愿多说 封口 已读不回',
);
