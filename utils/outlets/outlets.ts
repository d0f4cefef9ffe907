import { AFRICA } from './data/africa.ts';
import { AMERICAS } from './data/americas.ts';
import { BRITAIN } from './data/britain.ts';
import { EUROPE } from './data/europe.ts';
import { HONGKONG } from './data/hongkong.ts';
import { JAPAN_KOREA } from './data/japan-korea.ts';
import { MACAU } from './data/macau.ts';
import { MAINLAND_BUSINESS } from './data/mainland-business.ts';
import { MAINLAND_LOCAL } from './data/mainland-local.ts';
import { MAINLAND_NATIONAL } from './data/mainland-national.ts';
import { MIDDLE_EAST } from './data/middle-east.ts';
import { OCEANIA } from './data/oceania.ts';
import { OVERSEAS } from './data/overseas.ts';
import { RUSSIA_UKRAINE } from './data/russia-ukraine.ts';
import { SCIENCE_TECHNOLOGY } from './data/science-technology.ts';
import { SOUTH_ASIA } from './data/south-asia.ts';
import { SOUTHEAST_ASIA } from './data/southeast-asia.ts';
import { TAIWAN } from './data/taiwan.ts';
import { UNITED_STATES } from './data/united-states.ts';
import { WORLD_AGENCIES } from './data/world-agencies.ts';
import type { Outlet } from './types.ts';

/** Every outlet of the registry: the Chinese-speaking regions first, then the world. */
export const OUTLETS: readonly Outlet[] = [
  ...MAINLAND_NATIONAL,
  ...MAINLAND_LOCAL,
  ...MAINLAND_BUSINESS,
  ...TAIWAN,
  ...HONGKONG,
  ...MACAU,
  ...OVERSEAS,
  ...WORLD_AGENCIES,
  ...UNITED_STATES,
  ...AMERICAS,
  ...BRITAIN,
  ...EUROPE,
  ...RUSSIA_UKRAINE,
  ...JAPAN_KOREA,
  ...SOUTHEAST_ASIA,
  ...SOUTH_ASIA,
  ...MIDDLE_EAST,
  ...AFRICA,
  ...OCEANIA,
  ...SCIENCE_TECHNOLOGY,
];
