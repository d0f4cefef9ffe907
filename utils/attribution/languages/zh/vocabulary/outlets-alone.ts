import { words } from './words.ts';

/** Short names of outlets that mean nothing else where they are all of who speaks or is spoken to, though they stand in other words as well: 日经指数, 半岛居民. */
export const OUTLETS_ALONE: readonly string[] = words(
  '产经 法广 半岛 华日 华邮 加广 商台 彭博 文春 日经 星洲 英广 读卖 纽时 路透',
);
