import { entriesOf } from './table.ts';

/** People whose names are transliterated differently, by the mainland form; surnames alone only where they are no ordinary word anywhere. */
export const PEOPLE = entriesOf(`
阿巴斯 阿巴斯 阿巴斯
`);
