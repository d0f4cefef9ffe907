import { words } from './words.ts';

/** What the subject of a hope does itself where one of these follows the hope at once: 希望成为, 盼能在. */
export const OWN_ACTS: readonly string[] = words(`
  把 帮 不再 不要再 采取 参加 参与 常 成功 成立 成为 吃 促进 达成 达到 打造 带 到 得到 对 发挥 改善 改变 跟 给 购买 和 恢复 回到 回 获得 获 加大 加快 加强 加入 坚持 建立 建设 结束 解决 借 借助 尽快 尽早 进入 进一步 就 开 看到 可 可以 扩大 离开 利用 买 满足 能 能够 拿到 赔偿 培养 平衡 取得 去 让 申请 深化 实现 赢得 赢 提高 提升 听到 通过 同 透过 突破 推动 推出 推进 完成 维持 为 吸引 学习 延续 寻求 要 以 引起 拥有 用 有机会 与 再 在 增加 早日 找 找到 找出 争取 重返 重新 走 坐下 做 做到 帮助 保持 避免 防止 减少 降低 缓解 减轻 继续
`);
