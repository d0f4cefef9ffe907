import { words } from './words.ts';

/** What somebody does besides speaking, behind 并, 更, 遂 in a sentence that goes on with him: 并派出十个工作组, 更拿着请愿信. */
export const DEEDS: readonly string[] = words(`
  处以 罚款 开罚 没收 冻结 查封 扣押 扣留 检获 检走 起获 搜出 查获 逮捕 拘捕 抓获 立案 移交 送交 移送 递交 提交 送达
  派出 派员 派人 出动 赶到 前往 离开 返回 步入 转身 登车 鞠躬 下跪 落泪 哽咽 痛哭 拥抱 握手 掷 撕毁 撕碎
  成立 组建 召集 召开 举行 发起 启动 展开 拟定 拟订 订立 签署 签订 指定 委任 委派 聘请 委托 邀请
  解雇 辞退 开除 停职 撤换 撤走 撤下 辞职 请辞 更换 拆除 删除 下架 关闭 封锁 封存 疏散 悬赏 追回 收缴 退还 拨款
  出示 展示 播放 拿出 拿着 带着 手持 举起 晒出 贴出 张贴 附上 发布 公开 报警 报案 起诉 提告 入禀 上诉 投诉至 举报至
  多次 两度 连夜 当场
`);
