/** Where the reporter takes over again behind reported words: 但这一说法无法证实, ——这意味着. */
const TAKEOVER =
  /(?:，|；)(?:但|但是|不过|然而|惟|而)?(?:这一|该|此|相关|有关|上述|其|这些|这种|目前)*(?:说法|消息|报[道导]|指控|言论|视频|影片|数字|内容)?(?:的真实性)?(?:目前|暂时|暂|尚|仍|也|均|都|至今|迄今)*(?:(?:[\u4e00-\u9fffA-Za-z]{0,8})(?:无法|未能|没有|未)(?:立即|即时)?(?:独立|得到|获得|获|另行)*(?:独立)?(?:核实|证实|查证|验证|确认))|——(?:这|此|而这|也)|，(?:这|这也|此举|而这)(?:意味着|也意味着|与[^，]{2,20}不符)|，(?:令|引发|引起|触发|招致|惹来|引来)[^，]{0,12}(?:关注|争议|热议|批评|讨论|哗然|不满|质疑|反弹|回响)/g;

/** Where reported words that could run over `[from, to)` end: at the first sign that the reporter speaks again, else at `to`. */
export const endOfWords = (skeleton: string, from: number, to: number): number => {
  TAKEOVER.lastIndex = 0;
  const match = TAKEOVER.exec(skeleton.slice(from, to));
  return match && match.index > 1 ? from + match.index : to;
};
