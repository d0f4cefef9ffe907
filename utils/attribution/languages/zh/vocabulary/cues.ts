import type { Stance } from '../../../types.ts';
import { words } from './words.ts';

/**
 * How much a cue needs around it. `speech`: a verb of saying, sure with any source. `topic`: tells what was spoken about, and counts only with a comma, colon or quote behind it. `short`: one character or a common word, sure only with a comma, colon or quote behind it or a sure source before it.
 * `thought`: a mind's verb. `directive`: asks somebody for something. `attack`: takes an object as well as a clause. `act`: counts only with a clause behind it. `finding`: a document's verb.
 */
export type CueManner = 'speech' | 'topic' | 'short' | 'thought' | 'directive' | 'attack' | 'act' | 'finding';

export interface CueGroup {
  readonly stance: Stance;
  readonly manner: CueManner;
  readonly words: readonly string[];
}

export const CUE_GROUPS: readonly CueGroup[] = [
  {
    // verbs of saying, telling, writing and answering
    stance: 'says',
    manner: 'speech',
    words: words(`
      不讳 不讳言 举例说 交代称 交底 介绍 介绍称 介绍说 介绍道 作供指 作供称 作证称 作证说 供称 供认 供述 公告称 写道 分享道 剧透 力陈 反击称 反击说 反呛 反映称 反问 反问道 发公告称
      发声明称 发帖称 发推文称 发推称 发文指 发文指出 发文称 发文表示 发言指 发言称 叹 叹道 吁请 告知 告诉 呛声 哭诉 哽咽说 哽咽道 喊冤 喊出 喊话称 喊说 喊道 喟叹 嘲讽道 回击说 回呛 回复称
      回复说 回应指 回应称 回应说 回应道 回忆称 回忆说 回忆道 回怼 回称 回答称 回答说 回答道 回覆称 坚称 坦率地说 坦白 坦言 坦诚 声明称 声称 声言 大呼 大喊 夸口 宣告称 宣示 宣称 建言 引述称
      强调 强调称 强调说 形容 形容称 怒吼 怨称 总结称 总结说 总结道 感叹道 感慨说 感慨道 戏称 戏言 打趣说 打趣道 扬言 报告称 报告说 报导指 报导指出 报导称 报导说 报道写道 报道指 报道指出 报道称
      报道说 披露 披露称 抱怨说 抱怨道 招认 指出 指明 指称 指陈 接受采访说 描述称 提出异议 撂话 撰文指 撰文指出 撰文称 撰文说 放狠话 放言 放话 断言 明指 明确表示 明言 晓谕 暗示 自曝 自爆 续指出 发布公告称 发布通报称 发布消息称 发表声明称 发表声明说 发消息称 放出消息称 回应查询时表示 曾言 检讨说
      汇报称 泣诉 演说称 点出 爆料 爆料称 申明 留言称 留言说 痛陈 直呼 直指 直斥 直言 直言不讳 直说 直陈 称赞说 称道 笑称 笑言 笑说 笑道 答复称 答称 答道 简报称 续称 自揭 自爆
      自称 自言 自述 致辞时说 致辞称 致辞说 补充 补充指出 补充说 补充道 表态 表白 表示 表述 解释 解释指 解释称 解释说 解释道 认罪称 讲话称 讲话说 讲道 证称 评论指 评论称 评论说 评论道
      诉称 说明 说道 调侃说 调侃道 谐称 谓 转述称 轻描淡写说 辩护称 辩称 辩称说 辩解 透漏 透露 透露称 透露说 通报称 通报说 重复说 重申 重申说 长叹 问道 阐明 陈词指
      陈词称 讹称 佯称 诡称 伪称 虚称 自曝 直认 直认不讳 慨叹 大叹 直叹 怒嗆 高呼 高喊
    `),
  },
  {
    // verbs whose object is mostly a topic; what follows a comma, colon or quote is what was said
    stance: 'says',
    manner: 'topic',
    words:
      words(`报道 报导 刊文 撰文 发文 发帖 发推 贴文 出文 刊发 载文 公告 通报 预报 调查 检讨 提示 评估 审酌 叫苦 叫屈 喊苦 喊屈 大吐苦水 吐苦水 认定 
      举例 交代 交待 供出 倾诉 写下 写到 写着 分享 列举 剖析 剖白 反映 发言 发问 叙述 口述 叮嘱 吐槽 呛 呢喃 哀叹 喊话 嘱咐 嘲讽 回击 回应 回忆 回答 埋怨 复述 形容 忆述 惊叹 惊呼 陈述 阐述 阐释 感叹 感慨
      抱怨 提到 提及 提问 明示 概述 点评 爆 申辩 留言 知会 简介 简述 细数 细诉 综述 自嘲 自问 表达 表达了 解说 讥讽 训话 讲到 讲述 讲述说 论述 设问 评述 诉说
      询问 详述 调侃 谈到 谈及 谈起 谈道 转告 还击 述说 追忆 追述 追问 通知 道出 问及 附和 预告
    `),
  },
  {
    // one character, or words that mostly mean something else
    stance: 'says',
    manner: 'short',
    words: words('称 道 讲 骂 说 问 写 指 答 话 曝 喊'),
  },
  {
    // a newspaper's short forms of expecting
    stance: 'opines',
    manner: 'short',
    words: words('料 估 望'),
  },
  {
    stance: 'says',
    manner: 'act',
    words: words(
      '保证 承诺 承诺说 誓言 发誓 公布 允诺 扬言要 威胁 威胁称 威胁说 许诺 宣布 宣布说 宣告 声明 官宣 应承 担保 介绍了 通知说 答应 提出 表达 提议 提案',
    ),
  },
  {
    // what texts, figures and inquiries do
    stance: 'says',
    manner: 'finding',
    words: words(
      '表明 测出 测算 测算出 查明 得出结论 发现 规定 规定称 记载 记述 列明 列出 揭示 反映出 统计 统计出 推算 推算出 推断 推断出 推定 显示 载明 标示 标明 写明 指明 计算出 估算出 证明 订明 注明 述明 明定 明文规定 显示出 透视出 推测出 检测出 了解到 获悉 得知 获知 调查发现 研究发现 查询发现 查询得知 查询',
    ),
  },
  {
    stance: 'confirms',
    manner: 'speech',
    words: words('承认 供认不讳 坦承 坦认 证实 予以证实 印证 认了 间接证实 亲口证实 默认 亲证'),
  },
  { stance: 'confirms', manner: 'act', words: words('确认 核实 佐证 确定') },
  {
    stance: 'denies',
    manner: 'speech',
    words: words(
      '驳斥 批驳 驳称 驳斥称 驳斥说 矢口否认 断然否认 坚决否认 予以否认 否认 否认称 反驳 澄清 辟谣 辟谣称 撇清 反对说 不承认 回绝说 驳回说 予以驳斥 力驳',
    ),
  },
  { stance: 'denies', manner: 'act', words: words('否定 并非') },
  {
    stance: 'alleges',
    manner: 'attack',
    words: words(
      '猛批 痛批 怒批 狠批 狂批 重批 炮轰 狂轰 怒轰 抨击 批评 批判 严批 严斥 再批 反批 齐批 力斥 狂斥 狠斥 严词谴责 批 斥 斥责 怒斥 痛斥 驳斥指 斥为 诟病 谴责 强烈谴责 指控 指责 指斥 指摘 责备 责骂 责怪 责难 嘲笑 嘲弄 讥 讥笑 讽 讽刺 酸 狠酸 骂 痛骂 大骂 怒骂 炮轰称 控诉 检举 举报 投诉 揭发 揭露 踢爆 不满 非难 声讨 数落 怒呛 狠呛 开呛 轰 怪罪 归咎 归罪 诬指 诬蔑 污蔑 抹黑 质问 诘问 质问道 冷嘲热讽 申诉 指证 反指 妄称 谎称 诬称',
    ),
  },
  {
    // praise: takes an object like blame does
    stance: 'opines',
    manner: 'attack',
    words: words('称赞 大赞 盛赞 赞扬 赞叹 赞许 赞赏 推崇 肯定 力赞 激赞 嘉许 表扬'),
  },
  {
    stance: 'doubts',
    manner: 'attack',
    words: words('质疑 怀疑 疑虑 存疑 提出疑问 提出质疑 提出异议 打问号 狐疑 猜疑 不相信 不认为 不看好 不认同 不信'),
  },
  {
    stance: 'opines',
    manner: 'thought',
    words: words(
      '研判 初步研判 猜测 猜想 担心 担忧 断定 分析 分析认为 估计 估算 观察到 忧虑 忧心 深忧 坚持认为 坚信 觉得 看好 看淡 期待 期望 期盼 期许 冀 冀望 寄望 盼 盼望 认为 认同 深信 视之为 推测 推断 希望 相信 以为 预测 预估 预计 预料 预期 预言 主张 确信 笃定 判断 质疑说 忧 评价 评估认为 倾向于 体谅 体认 形容为 看衰 看坏 唱衰 祝愿 赞同 赞成 坚持 乐见 自认 自认为 料想 设想 推估 预想 预见 描述为 描述成 描绘成 归因于 ',
    ),
  },
  {
    stance: 'urges',
    manner: 'directive',
    words: words(
      '促 吁 促请 促成 倡议 倡导 敦促 告诫 恳请 吁请 呼吁 力促 力劝 奉劝 劝 劝说 劝告 劝喻 建议 警告 警示 示警 命令 请求 恳求 要求 强烈要求 提醒 吩咐 下令要求 勒令 喝令 责令 喝止 警惕 喊话要求 籲 催促 央求 促使 规劝 责成 拜托 号召 力主 忠告',
    ),
  },
];

/** Verbs of speech that a verb of manner hands over to: 补充说, 回应称, 分析指. */
export const HAND_OVER: readonly string[] = words('称 道 说 指 表示 指出 说道 写道 认为 强调');

/** What may stand between an outlet or person and the words it passes on: 援引, 引述 … */
export const RELAY_CUES: readonly string[] = words('援引 引述 引用 转述 转引 转载 援用 ');

/** Openers of the frame 据 … 报道. */
export const ACCORDING: readonly string[] = words('按 按照 据 根据 另据 又据 依 依据 依照 照 综合 援引自');

/** What closes the frame 据 … 报道, when it names words or findings of somebody. */
export const ACCORDING_ENDS: readonly string[] = words(
  '预报 预计 通报 初步调查 不完全统计 监测 检测 报道 报导 报道称 报道指 报道说 报道指出 消息 消息称 消息指 电 讯 称 说 指 指出 表示 透露 介绍 披露 了解 所知 统计 估计 估算 测算 预测 分析 调查 观察 数据 数据显示 资料 资料显示 显示 报告 文件 声明 回忆 描述 转述 所述 所说 所言 所称 所指 说法 的说法 规定 记载 证实 反映 推算 口径 观点 看法 消息人士 公布 发布 了解到 获悉 爆料 供称 供述 转引 援引 引述 引用 刊载 网站消息 官网 忆述 解释 计算 研究 民调',
);

/** Heads of a viewpoint frame: 在甲看来，X. */
export const VIEWS: readonly string[] = words(
  '看来 眼中 眼里 来看 之见 的说法是 的看法是 的观点是 的意思是 的回答是 的回应是 的结论是 的解释是 的立场是 的判断是 的评价是 的态度是 的理由是 的建议是 的感受是 的反应是 的答案是 的答复是 的主张是',
);

/** Short cues that stand inside too many other words to count before a bare clause. */
export const WEAK_CUES: readonly string[] = words('道 答 讲 骂 写 问 话 曝 喊 望');

/** Verbs that say so whoever stands before them, also straight before a clause. */
export const SURE_CUES: readonly string[] = words(
  '表示 指出 坦言 声称 宣称 指称 重申 补充说 回应称 回应说 介绍说 解释说 透露 坚称 辩称 直言 写道 说道',
);
