import type { Stance } from '../../../types.ts';
import { words } from './words.ts';

/** What one can express towards something, by the stance it amounts to. */
export const ATTITUDES: readonly { readonly stance: Stance; readonly words: readonly string[] }[] = [
  {
    stance: 'opines',
    words: words(
      '欢迎 遗憾 惋惜 支持 赞同 赞赏 赞成 认同 同意 理解 谅解 关注 关切 关心 担忧 担心 忧虑 忧心 失望 乐观 悲观 期待 满意 肯定 同情 哀悼 悼念 感谢 谢意 敬意 歉意 祝贺 慰问 惊讶 震惊 痛心 难过 信心 尊重 高兴 欣慰 困惑 疑惑 不安 感激 无奈 错愕 意外 振奋 自豪 愧疚 内疚 焦虑 恐惧 诧异 沮丧 伤心 悲痛 羞愧 庆幸 反对 异议 不认同 不赞同',
    ),
  },
  { stance: 'alleges', words: words('不满 愤怒 谴责 抗议 愤慨 强烈不满 抨击 批评') },
  { stance: 'doubts', words: words('怀疑 质疑 疑问 疑虑 不解 异议') },
];
