import { words } from './words.ts';

/** Short names of outlets that mean nothing else where they are all of who speaks or is spoken to, though they stand in other words as well: 日经指数, 半岛居民. */
export const OUTLETS_ALONE: readonly string[] = words(
  'RT 产经 加广 半岛 华日 华邮 商台 彭博 文春 日经 明镜 星洲 每经 法广 纽时 英广 读卖 路透',
);
