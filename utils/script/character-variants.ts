/**
 * Characters that regional standards or old habits write in two ways and that OpenCC's Traditional→Simplified table leaves apart:
 * each `variant + representative`. Only for matching: the representative is what mainland text uses most.
 */
export const CHARACTER_VARIANTS: readonly string[] = [
  // Hong Kong forms
  '敍叙 枱台 粧妆 糭粽 衞卫 衹只 綫线 栢柏 姸妍 颕颖 甯宁 彜彝 鼇鳌',
  // Taiwan forms
  '痺痹 睪睾 簷檐 顎颚 腭颚 齶颚 鯰鲶 鲇鲶 鮎鲶 幺么 瑯琅 籐藤 菓果 堃坤 峯峰',
  // one Traditional pair, one Simplified form: 看著/看着, 憑藉/凭借, 答覆/答复, 瞭解/了解, 業馀/业余
  '著着 藉借 覆复 瞭了 餘余 馀余 揹背 薰熏 甦苏 伕夫 慾欲 彷仿 恆恒 妳你 祂他 牠它',
  // Simplified forms that some houses keep apart in names
  '锺钟 鍾钟 迳径 钜巨 讬托 谘咨 鍊链 鎗枪 鑛矿 浚濬 昇升 陞升 燄焰 荳豆 隄堤',
  // Japanese forms that Chinese pages carry in names
  '沢泽 浜滨 桜樱 広广 辺边 斎斋 竜龙 団团 図图 対对 総总 経经 鉄铁 関关 県县 駅驿',
].flatMap((group) => group.split(' '));

/**
 * Taiwan writes 計畫, 規畫, 企畫, 策畫, 籌畫, 謀畫, 擘畫 where the mainland writes 划: after one of these (already simplified) characters
 * 画 stands for 划.
 */
export const PLAN_BEFORE = '计规企策筹谋擘';
