/** The line under a picture, told by its words where the markup does not tell. */
const CAPTIONS: readonly RegExp[] = [
  /^[▲▼△▽◀►↑↓]/,
  /^(?:图像来源|圖像來源|图像加注文字|圖像加註文字|图注|图说|圖說|圖註|图片说明|圖片說明|资料图|資料圖|题图|題圖|配图|示意图|示意圖|(?:图|圖)\s*[一二三四五六七八九\d]*\s*[：:／/]|(?:图片|圖片|照片)(?:来源|來源|提供)?\s*[：:／/]|[图圖]源\s*[：:／/]|图为|圖為|图\d|Photo\s*[:：])/,
  /[（(【[](?:[^（()）]{0,20}(?:图片?|圖片?|照片?|攝影?|摄影?|翻攝|截图|截圖|視頻截圖)|(?:图片?|圖片?|照片|攝影?|摄影?|翻攝|翻摄)[／/：:\s]?[^（()）]{0,30}|(?:圖|图)?翻攝自.{0,30})[）)】\]]\s*$/,
  /(?:记者|記者|通讯员)\s*\S{2,8}(?:\s\S{2,4})?\s*[／/]?\s*(?:摄影?|攝影?|翻攝|翻摄)\s*$/,
  /[\s／/](?:摄|攝|攝影|摄影|供图|供圖|提供|翻攝)\s*$/,
];
/** A longer line that ends so is a paragraph whose last words name a photographer. */
const CAPTION_LENGTH = 140;

/** True for a line that describes a picture. */
export const isCaption = (text: string): boolean =>
  text.length <= CAPTION_LENGTH && CAPTIONS.some((pattern) => pattern.test(text));
