import type { Mention } from '../../../language.ts';

/** What passes on others' words or reports: a title by itself, and what ends as outlets do. */
const TITLE = /^《[^《》]{2,12}》$/;
const OUTLET = /(?:通讯社|新闻社|电视台|电台|新闻网|传媒|[日晚早晨邮时周]报|(?<![旅合信公报会结])社)$/;

/** 《IFR》引述消息人士, 博文社引述消息: no registry has it, but what passes on news is an outlet. */
export const asOutlet = <T extends Mention>(mention: T, skeleton: string): T => {
  const words = mention.span ? skeleton.slice(...mention.span) : '';
  const outlet = (mention.kind === 'document' && TITLE.test(words)) || (mention.kind === 'org' && OUTLET.test(words));
  return outlet ? { ...mention, kind: 'media' } : mention;
};
