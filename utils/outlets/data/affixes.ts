import type { OutletRegion } from '../types.ts';

/** What may follow an outlet's name without making it another one. Longest first. */
export const SUFFIXES: readonly string[] = [
  '官方网站',
  '电子版',
  '客户端',
  '网络版',
  '双月刊',
  '新闻社',
  '新闻网',
  '报纸',
  '官网',
  '期刊',
  '网站',
  '网路',
  '新闻',
  '月刊',
  '杂志',
  '周刊',
  '网',
];

/** Of these, what makes an outlet even of an ordinary word: 《科学》杂志 is one, 科学网站 is not. */
export const PERIODICALS: readonly string[] = ['双月刊', '期刊', '月刊', '杂志', '周刊'];

/** Other names that the country of a `world` outlet goes by. */
export const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  俄罗斯: ['俄国', '莫斯科'],
  加拿大: ['加国'],
  印度尼西亚: ['印尼'],
  卡塔尔: ['卡达'],
  尼日利亚: ['奈及利亚'],
  意大利: ['义大利'],
  新加坡: ['狮城'],
  新西兰: ['纽西兰'],
  朝鲜: ['北韩', '北朝鲜'],
  沙特: ['沙特阿拉伯', '沙乌地', '沙乌地阿拉伯'],
  澳大利亚: ['澳洲'],
  肯尼亚: ['肯亚'],
  英国: ['伦敦'],
  阿联酋: ['阿联'],
  韩国: ['南韩'],
  马来西亚: ['大马'],
};

/** What an outlet of a Chinese-speaking region is named with. */
export const REGION_NAMES: Readonly<Record<OutletRegion, readonly string[]>> = {
  mainland: ['中国', '中国大陆', '大陆', '内地', '陆媒', '中媒', '官媒', '党媒', '中国官媒', '中共官媒', '中共党媒'],
  taiwan: ['台湾', '台媒'],
  hongkong: ['香港', '港媒'],
  macau: ['澳门', '澳媒'],
  overseas: [],
  world: [],
};
