import type { Stance } from '../../../types.ts';
import { words } from './words.ts';

/**
 * How much a cue needs around it. `speech`: a verb of saying, sure with any source. `topic`: tells what was spoken about, and counts only with a comma, colon or quote behind it. `short`: one character or a common word, sure only with a comma, colon or quote behind it or a sure source before it.
 * `thought`: a mind's verb. `directive`: asks somebody for something. `attack`: takes an object as well as a clause. `act`: counts only with a clause behind it. `finding`: a document's verb. `gesture`: counts only with a colon or a quote behind it. `inquiry`: counts only with a comma or colon.
 */
export type CueManner =
  | 'speech'
  | 'topic'
  | 'short'
  | 'thought'
  | 'directive'
  | 'attack'
  | 'act'
  | 'finding'
  | 'gesture'
  | 'inquiry';

interface CueGroup {
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
      感叹 感慨 惊叹 自嘲 抱怨 埋怨 痛诉 反控 反告 描述的情况是 描述的情形是 给出的说法是 酸言 直喊 矢言 讲笑说 讲笑道 笑谓 笑指 笑问 笑讲 打趣指 打趣称 搞笑谓 搞笑道 不讳 不讳言 举例说 交代称 交底 介绍 介绍称 介绍道 作供指 作供称 作证称 作证说 供称 供认 供述 公告称 写道 分享道 剧透 力陈 反击称 反击说 反呛 反映称 反问 反问道 发公告称
      发声明称 发帖称 发推文称 发推称 发文指 发文指出 发文称 发文表示 发言指 发言称 叹 叹道 吁请 告知 告诉 呛声 哭诉 哽咽说 哽咽道 喊冤 喊出 喊话称 喊说 喊道 喟叹 嘲讽道 回击说 回呛 回复称
      回复说 回应指 回应称 回应说 回应道 回忆称 回忆说 回忆道 回怼 回称 回答称 回答说 回答道 回覆称 坚称 坦率地说 坦白 坦言 坦诚 声明称 声称 声言 大呼 大喊 夸口 宣告称 宣示 宣称 建言 引述称
      强调 强调称 强调说 形容 形容称 怒吼 怨称 总结称 总结说 总结道 感叹道 感慨说 感慨道 戏称 戏言 打趣说 打趣道 扬言 报告称 报告说 报导指 报导指出 报导称 报导说 报道写道 报道指 报道指出 报道称
      报道说 披露 披露称 抱怨说 抱怨道 招认 指出 指明 指称 指陈 接受采访说 描述称 提出异议 撂话 撰文指 撰文指出 撰文称 撰文说 放狠话 放言 放话 断言 明指 明确表示 明言 晓谕 暗示 自曝 自爆 续指出 发布公告称 发布通报称 发布消息称 发表声明称 发表声明说 发消息称 放出消息称 回应查询时表示 曾言 检讨说
      汇报称 泣诉 演说称 点出 爆料 爆料称 申明 留言称 留言说 痛陈 直呼 直指 直斥 直言 直言不讳 直说 直陈 称赞说 称道 笑称 笑言 笑说 笑道 答复称 答称 答道 简报称 续称 自揭 自爆
      自称 自言 自述 致辞时说 致辞称 致辞说 补充 补充指出 补充道 表态 表白 表示 表述 解释 解释指 解释称 解释道 认罪称 讲话称 讲话说 讲道 证称 评论指 评论指出 评论称 评论说 评论道
      诉称 说明 说道 调侃说 调侃道 谐称 谓 转述称 轻描淡写说 辩护称 辩称 辩称说 辩解 透漏 透露 透露称 透露说 通报称 通报说 重复说 重申 重申说 长叹 问道 阐明 陈词指
      陈词称 叹息 讹称 佯称 诡称 伪称 虚称 自曝 直认 直认不讳 慨叹 大叹 直叹 怒嗆 高呼 高喊
      举报称 举报说 书面回复称 书面回覆指 交代说 交待说 仅说 作供说 供指 供词指 供述称 保证说 保证道 写信称 写信说 函复称 函称 函覆指 分享说 分析道 刊文指 刊文指出 刊文称 刊文认为 刊文说 剖析称 剖析说 剖析道 劝说道 劝道 勉励说 去信指 去函指 反击道 发IG说 发声指 发声称 发声说 发微博写道 发微博称
      发微博说 发文写道 发文说 发文道 发脸书称 发脸书说 发誓说 发长文指 发长文称 发限动说 只说 只是说 只是称 叮嘱说 叮嘱道 叹息道 叹气道 叹说 吩咐说 吩咐道 吼道 呢喃道 呼吁称 呼吁说 呼吁道 咆哮道 哀叹道 哭说 哭道 喃喃道 喊话说 喊话道 嘀咕道 嘟囔道 嘱咐说 嘱咐道 嚎哭道 嚷道 回说 回道 坦承说 坦白道
      声言说 定调说 宣示说 宣称道 宣读道 寄语道 小结道 应声道 应道 开腔指 开腔说 归纳说 归纳道 忆述指 忆述说 惊叹道 感谢道 扬言说 承诺称 承诺道 投诉指 投诉称 投诉说 报案称 报案说 报警称 披露说 披露道 拍板说 招称 指出说 指证称 指证说 挖苦道 接着道 接话道 控指 控称 控诉指 控诉称 控诉说 控诉道
      提醒称 提醒说 提醒道 插嘴道 插话道 揭秘称 揭秘说 揶揄道 搭话道 撂话说 撰文写道 放话称 放话说 报料 报料称 报料说 曝称 更正称 更正说 期勉说 来信称 来信说 来函指 检举称 概括说 概括道 点评说 点评道 爆称 申辩道 电邮回复指 电邮回覆指 留言写道 留言指 留言道 示警说 祝福道 祝贺说 祷告说 笑答道 笑骂道 答应说 答辩指
      答辩称 纠正说 纠正道 续道 翻查报道 自嘲说 自嘲道 自爆称 致函指 致函称 致函说 致歉称 致歉说 致贺说 苦笑着说 苦笑道 著文指出 著文称 著文说 表态称 表态说 表示说 规劝道 解读称 解读说 解读道 警告称 警告说 警告道 认称 论证道 论述道 证实称 评价称 评价说 评价道 诉说道 诠释道 说起道 谈称 赞叹道
      跟帖称 跟帖说 转发并称 转发称 辩说 追忆说 追忆道 透露道 通报道 道歉称 道歉说 道谢说 闲聊说 闲聊道 阐述说 阐述道 阐释道 陈称 陈述称 陈述道 预告称 预告说 预警称 预警说 驳说 驳道
      呛说 酸说 批说 怒呛说 直播说 致词说 致词称 致词时说 推说 泪诉 理由是 正告 咬定 谦称 谏言 恫言 大呻 怒诉 言明 讲明 力称 直呛 坦露 放声气 明确指出 明确称 明确说 明确强调 明确回应 明确告诉 明确告知
      报称
    `),
  },
  {
    // verbs whose object is mostly a topic; what follows a comma, colon or quote is what was said
    stance: 'says',
    manner: 'topic',
    words:
      words(`念叨 嘀咕 唠叨 嘟囔 低语 解读 献策 建言献策 改口 仅回应 仅回覆 仅回复 仅回答 只回应 只回覆 只回复 只回答 惊爆 开炮 开砲 怒怼 补刀 神回 秒回 笑回 松口 缓颊 观察 报道 报导 刊文 撰文 发文 发帖 发推 贴文 出文 刊发 载文 公告 通报 预报 调查 检讨 提示 评估 审酌 叫苦 叫屈 喊苦 喊屈 大吐苦水 吐苦水 认定 
      举例 交代 交待 供出 倾诉 写下 写到 写着 分享 列举 剖析 剖白 反映 发言 发问 叙述 口述 吐槽 呛 呢喃 哀叹 嘲讽 回击 回应 回忆 回答 复述 形容 忆述 惊呼 陈述 阐述 阐释       提到 提及 提问 明示 概述 点评 爆 申辩 留言 知会 简介 简述 细数 细诉 综述 自问 表达 表达了 解说 讥讽 训话 讲到 讲述 论述 设问 评述 诉说
      描述 询问 详述 调侃 谈到 谈及 谈起 谈道 转告 还击 述说 追忆 追述 追问 通知 道出 问及 附和
      回覆 回复 答复 答覆 复函 覆函 函复 来函 去函 去信 来信 致函 致信 致电 电邮 手写 书面回复 书面回覆 发声明 发表声明 发布声明 发公告 发布公告 发通报 发布通报 发布消息 发长文 发公开信 发表公开信 开记者会 召开记者会 开直播 算账 算了算 算了一笔账 算了一笔帐 算了笔账 算了笔帐 算过一笔账 算过一笔帐 算过账 更正 纠正
      订正 疾呼 大声疾呼 开腔 发声 自承 自陈 坦陈 定调 拍板 辩驳 抗辩 诉苦 预警 打比方 打了个比方 举了个例子 举了一个例子 总结 归纳 概括 下结论 给出结论 给出答案 给出解释 给出建议 作出判断 作出回应 做出回应 作出解释 做出解释 作出说明 发出警告 发出呼吁 发出感慨 回忆起 回想起 聊起 聊到
      说起 讲起
      狡辩 争辩 吹嘘 自夸 自诩 夸耀 进言 献计 放风 露口风 透风 收口风 爆出 配文 PO文 po文 Po文 发朋友圈 发限动 晒文 投书 汇报 呈报 禀报 公示 昭告 挑明 点明 说到 申述 热议 哀号 哀嚎 叫冤 诉冤 拆解 拆局 评析 锐评 辣评 立论 论证 发话 诠释 开示 开释
      吐露
      信心喊话 自糗 急喊 反击 答询 反应 发布 
      细述 力辩 自辩 直承 谑称 嗟叹 答说 重述 毫不讳言 毋讳言 揶揄 请教 跟帖 回帖 隔空喊话 点破 道破 一语道破
    `),
  },
  {
    // what somebody keeps in mind and tells
    stance: 'says',
    manner: 'thought',
    words: words('记得 忆起'),
  },
  {
    // one character, or words that mostly mean something else
    stance: 'says',
    manner: 'short',
    words: words('称 道 讲 骂 说 问 写 指 答 话 曝 喊'),
  },
  {
    // what people do as they speak, and verbs of speech that mostly take an object: with a colon or a quote behind them, or a comma and a quote
    stance: 'says',
    manner: 'gesture',
    words: words(`
      惊 怒 急 辩 喜 卖关子 吊胃口 打哑谜 兜圈子 赞誉有加 语带保留 信心喊话 话中有话 意有所指 打气 加油打气 抱屈 抱不平 打抱不平 怨 亏 笑亏 有感而发 比喻 纳闷 狂赞 大推 致歉 道歉 致谢 自责 自省 忏悔 反思 求情 解读 揭密 呼请 力挺 安抚 安慰 开导 逼问 好奇 留言相挺 留言力挺 留言祝福 留言打气 留言回应 留言喊话 留言狂赞 留言大赞 留言感叹 留言安慰 回 嚷 揭 叹 爆 念 哭 笑 下了结论 不解 丢下一句 丢出一句 说了一句 说了句 回了一句 问了一句 骂了一句 喊了一句 补了一句 撂下一句 扔下一句 大叫 大喝 冷笑 举牌 举着牌子 乐呼 仅回 仅答 作出澄清 倒苦水 倾吐 做出判断 傻了 傻眼 冒出一句 写信 函覆 反唇相稽 反唇相讥 反诘 发出感叹 发出提醒 发出疑问 只回 只答 叹了一口气 叹了口气 叹气 吐露心声 咆哮 哭喊 哭喊着 哭着 哽咽 喃喃自语
      喊口号 嚷着 回嘴 回想 回首 大笑 崩溃 应答 开玩笑 开起玩笑 张贴 得出的结论是 心有余悸 忆及 忧心忡忡 念叨着 怒了 急呼 总结起来 悲叹 想起 感慨良多 感触 愣住 打个比方 打了一个比方 打包票 抛下一句 抛出一句 抛出疑问 抛出问题 拉横幅 拉起布条 拍胸口 拍胸脯 提出一个问题 提出建议 摇头
      摇摇头 撂下狠话 撂下话 无奈 晒出 曰 气不过 气愤 气愤不已 气炸 点头 留下 留下一句 痛哭 痛诉 直哭 直喊 直嚷 直摇头 祈求 笑了笑 笑呼 笑回 笑曰 笑笑 笑答 笑骂 算起了账 算起账来 给出理由 给出的解释是 自我介绍 自我解嘲 自我调侃 苦笑 落泪 血泪控诉 训勉 论断 话说得直白 话锋一转 语出惊人 调阅
      贴出 赌咒 转传 转发 轻叹 追忆起 长叹一口气 顶嘴 题词 高举标语 高喊口号 齐呼 点名 评论 揭秘 大爆 嘱 训示 裁示 酸言酸语 冷言冷语 立誓 起誓 宣誓 插话 接话 挖苦 自白 招供 吐实 陈情 祝福 许愿 寄语 打趣 应允 开门见山
      批示 批注 旁白 附言 逗趣 推文 题写 喊出口号 帮腔 打圆场 补枪 呼喊 传话 起哄 欢呼 尖叫 惊叫 求救 求饶 赞不绝口 吵翻 炸锅 沸腾 看傻 惊呆 笑翻 泪崩 破口大骂 惋惜 懊恼 懊悔 反省 领悟 体悟 感悟 念出 读出 宣读 诵读 吟道 解密 击掌 拍桌 摆手 摆摆手 挥手 耸肩 耸耸肩 叹道 直摆手 
      大叫 大喝 停了一下 撂下一句 炫耀 求教 讨教 探问 回敬 接腔 插嘴 嚷嚷 絮叨 捎话 带话 信誓旦旦 异口同声 振振有词 语重心长 苦口婆心 义正词严 斩钉截铁 掷地有声 开宗明义 一针见血 狂呼 狂喊 呼唤 训斥 斥骂 呵斥 喝斥 讨饶 多谢 感激 声援 力撑
    `),
  },
  {
    // what one looks into; what follows a comma or colon is what came out
    stance: 'says',
    manner: 'inquiry',
    words: words(`
      翻查 翻查记录 翻查纪录 翻查资料 翻查报道 翻查旧报 查阅资料 查阅记录 查阅纪录 查阅档案 查证 查验 清查 追查 调阅监视画面 调阅监视器 调阅监视器画面 调阅监控 调阅影像 调取监控 比对 比对后 勘验 勘查 鉴定 相验 相验后 化验 复核 核查 盘点 梳理 合计 盘算 掌握 找到进一步消息 掌握线报 掌握情资 侦讯
      讯问 初步侦讯 深入追查 循线追查
    `),
  },
  {
    // a newspaper's short forms of expecting
    stance: 'opines',
    manner: 'short',
    words: words('料 估 望 认'),
  },
  {
    stance: 'says',
    manner: 'act',
    words: words(
      '保证 承诺 预告 承诺说 誓言 发誓 公布 允诺 扬言要 威胁 威胁称 威胁说 许诺 宣布 宣布说 宣告 声明 官宣 应承 担保 介绍了 答应 同意 提出 表达 提议 提案 明确提出 明确承诺',
    ),
  },
  {
    // what texts, figures and inquiries do
    stance: 'says',
    manner: 'finding',
    words: words(
      '约定 测定 正式测定 表明 测出 测算 测算出 查明 得出结论 发现 规定 规定称 记载 记述 列明 列出 揭示 反映出 统计 统计出 推算 推算出 推断 推断出 推定 显示 载明 标示 标明 写明 指明 计算出 估算出 证明 订明 注明 述明 明定 明文规定 显示出 透视出 推测出 检测出 了解到 获悉 得知 获知 调查发现 研究发现 查询发现 查询得知 查询 查出 查悉 查知 测得 算出 明确 明订 检出 明确规定',
    ),
  },
  {
    stance: 'confirms',
    manner: 'speech',
    words: words('承认 供认不讳 坦承 坦认 证实 予以证实 印证 认了 间接证实 亲口证实 默认 亲证'),
  },
  { stance: 'confirms', manner: 'act', words: words('确认 核实 佐证 确定 同意') },
  {
    stance: 'denies',
    manner: 'speech',
    words: words(
      '驳斥 批驳 驳称 驳斥称 驳斥说 矢口否认 断然否认 坚决否认 予以否认 否认 否认称 反驳 澄清 辟谣 辟谣称 撇清 反对说 不承认 回绝说 驳回说 予以驳斥 力驳 明确否认',
    ),
  },
  { stance: 'denies', manner: 'act', words: words('否定 不同意') },
  { stance: 'denies', manner: 'attack', words: words('驳') },
  { stance: 'denies', manner: 'gesture', words: words('打脸 直接打脸') },
  {
    stance: 'alleges',
    manner: 'attack',
    words: words(
      '砲轰 齐砲轰 再砲轰 猛轰 痛轰 狂酸 控 开酸 回酸 呛爆 狠讽 怒控 猛批 痛批 怒批 狠批 狂批 重批 炮轰 狂轰 怒轰 抨击 批评 非议 批判 严批 严斥 再批 反批 齐批 力斥 狂斥 狠斥 严词谴责 批 斥 斥责 怒斥 痛斥 斥为 诟病 谴责 强烈谴责 指控 指责 指斥 指摘 责备 责骂 责怪 责难 嘲笑 嘲弄 讥 讥笑 讽 讽刺 酸 狠酸 骂 痛骂 大骂 怒骂 控诉 检举 举报 投诉 揭发 揭露 踢爆 不满 非难 声讨 数落 怒呛 狠呛 开呛 轰 怪罪 归咎 归罪 诬指 诬蔑 污蔑 抹黑 质问 诘问 冷嘲热讽 申诉 指证 反指 妄称 谎称 诬称 影射 暗讽 暗批 拆穿 揭穿 嘲 归咎于 归罪于 贬斥 讥为 讽为 批为 弹劾称 猛酸 反讥 抗议',
    ),
  },
  {
    // praise: takes an object like blame does
    stance: 'opines',
    manner: 'attack',
    words: words('称赞 大赞 盛赞 赞扬 赞叹 赞许 推崇 肯定 力赞 激赞 嘉许 表扬 夸赞 夸奖 夸 赞 归功于'),
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
      '研判 初步研判 猜测 猜想 担心 担忧 断定 分析 估计 估算 观察到 忧虑 忧心 深忧 坚持认为 坚信 觉得 看好 看淡 期待 期望 期盼 期许 冀 冀望 寄望 盼 盼望 认为 认同 深信 视之为 推测 推断 希望 相信 以为 预测 预估 预计 预料 预期 预言 主张 确信 笃定 判断 忧 评价 倾向于 体谅 体认 形容为 看衰 看坏 唱衰 祝愿 赞同 赞成 坚持 乐见 自认 自认为 料想 设想 推估 预想 预见 描述为 描述成 描绘成 归因于 笃信 预判 推论 揣测 猜 臆测 料定 害怕 惧怕 生怕 寄望于 祈愿 祈祷 但愿 庆幸 解读为 解读成 解读作 诠释为 诠释成 理解为 理解成 比喻为 比喻成 喻为 比作 概括为 总结为 归结为 定性为 定义为 刻画为 描绘为 睇好 睇淡 唱好 唱淡 不排除 未排除 深感 深怕 希冀 祈盼 估摸',
    ),
  },
  {
    stance: 'urges',
    manner: 'directive',
    words: words(
      '责请 喊话 责令 促 吁 促请 倡议 倡导 敦促 告诫 恳请 吁请 呼吁 力促 力劝 奉劝 劝 劝说 劝告 劝喻 建议 警告 警示 示警 命令 请求 恳求 要求 强烈要求 提醒 吩咐 下令要求 勒令 喝令 责令 喝止 警惕 喊话要求 籲 催促 央求 规劝 责成 拜托 号召 力主 忠告 明确要求 叮嘱 叮咛 嘱咐 嘱托 期勉 勉励 提倡 哀求 提请 敦请 函请 电请 建请 诉请 倡 鼓励 训勉 劝导 劝诫 乞求 谕令 请',
    ),
  },
];

/** Verbs of speech that a verb of manner hands over to: 补充说, 回应称, 分析指. */
export const HAND_OVER: readonly string[] = words('称 道 说 指 表示 指出 说道 写道 认为 强调');

/** Verbs that say so only with a verb of saying behind them: 安慰道, 配文称, 裁定称. */
export const SAID_IN: readonly string[] = words(`
  作证 修正 力挺 劝慰 动情 反思 反讽 发朋友圈 发视频 发誓 叫嚣 叫板 叮咛 吐露 哀求 响应 嘱托 回绝 声援 夸奖 夸耀 夸赞 奉承 威吓 安慰 安抚 宣布 宽慰 寄语 恐吓 恭喜 恭维 感悟 慰问 打气 抢白 招供 指认 挑明 推介 描绘 提议 插话 揭示 支招 旁白 晒图 曝光 比喻
  比方 汇报 激励 炫耀 点赞 疏导 确认 祝福 祝贺 科普 立誓 考证 自夸 自责 自辩 表明 表明立场 要挟 解惑 解析 誓言 认错 讲解 许愿 论证 评析 谢绝 赌气 赔礼 起哄 起誓 辩护 辩白 配文 释疑 附和 附文 鼓励
`);

/** What may stand between an outlet or person and the words it passes on: 援引, 引述 … */
export const RELAY_CUES: readonly string[] = words('引 援引 引述 引用 转述 转引 转载 援用');

/** Openers of the frame 据 … 报道. */
export const ACCORDING: readonly string[] = words(
  '按 按照 据 根据 正如 诚如 恰如 就如 另据 又据 依 依据 依照 照 综合 援引自',
);

/** Heads of a viewpoint frame: 在甲看来，X. */
export const VIEWS: readonly string[] = words(
  '看来 眼中 眼里 来看 之见 的说法是 的看法是 的观点是 的意思是 的回答是 的回应是 的结论是 的解释是 的立场是 的判断是 的评价是 的态度是 的理由是 的建议是 的感受是 的反应是 的答案是 的答复是 的主张是 的想法是 的体会是 的经验是 的观察是 的亲身观察是 的解读是 的研判是 的初步研判是 的初步判断是 的看法大致是 的愿望是 的心愿是 的忠告是 的顾虑是 的担忧是 的说明是 的理由很简单 的回答很简单 的答案很简单 的解释很简单 的想法很简单 的要求很简单 的愿望很简单 的心愿很简单 的态度很明确 的立场很明确 的答案很明确 的回答很干脆 的回答很直接 的态度很坚决',
);

/** Short cues that stand inside too many other words to count before a bare clause. */
export const WEAK_CUES: readonly string[] = words('道 答 讲 骂 写 问 话 曝 喊 望 认');

/** Verbs that say so whoever stands before them, also straight before a clause. */
export const SURE_CUES: readonly string[] = words(
  '表示 指出 坦言 声称 宣称 指称 重申 补充说 回应称 回应说 介绍说 解释说 透露 坚称 辩称 直言 写道 说道',
);
