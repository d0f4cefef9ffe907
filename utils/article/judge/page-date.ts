/** A date with its time of day as pages print it, in figures. */
const FIGURES =
  /(?<!\d)((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s*[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?(?:[^\d:：]{0,12}?(?:(上午|下午|晚上|凌晨|中午|AM|PM)\s*)?(\d{1,2})\s*[:：時时点點]\s*(\d{2})(?:\s*[:：分]\s*(\d{2}))?\s*秒?\s*(AM|PM|am|pm)?)?/;
const TIME_BEFORE = /(?<!\d)(\d{1,2}):(\d{2})\s*(?:[|,，]?\s*)$/;
const DAY_FIRST = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?:\s+(\d{1,2}):(\d{2}))?/;
const ENGLISH =
  /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d{2})\b/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (value: number | string): string => String(value).padStart(2, '0');

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** The first date printed in `text`, as ISO 8601 in the page's own time: `2020-01-02`, or `2020-01-02T17:11` with its time of day; null where there is none. */
export const dateIn = (text: string): string | null => {
  const found = FIGURES.exec(text);
  if (found !== null) {
    const [whole, year, month, day, half, hour, minute, second, halfBehind] = found;
    if (isDay(Number(month), Number(day))) {
      const date = `${year}-${two(month as string)}-${two(day as string)}`;
      if (hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60) {
        const isAfternoon = /下午|晚上|PM/i.test(`${half ?? ''}${halfBehind ?? ''}`) && Number(hour) < 12;
        const clock = `${two(isAfternoon ? Number(hour) + 12 : hour)}:${minute}`;
        return `${date}T${clock}${second === undefined ? '' : `:${second}`}`;
      }
      const before = TIME_BEFORE.exec(text.slice(0, found.index));
      if (before !== null && whole.length <= 14 && Number(before[1]) < 24)
        return `${date}T${two(before[1] as string)}:${before[2]}`;
      return date;
    }
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null && isDay(Number(dayFirst[2]), Number(dayFirst[1]))) {
    const [, day, month, year, hour, minute] = dayFirst;
    const date = `${year}-${two(month as string)}-${two(day as string)}`;
    return hour === undefined ? date : `${date}T${two(hour)}:${minute}`;
  }
  const english = ENGLISH.exec(text);
  if (english !== null) {
    const day = english[1] ?? english[3];
    const month = MONTHS.indexOf((english[2] as string).toLowerCase()) + 1;
    if (day !== undefined && isDay(month, Number(day))) return `${english[4]}-${two(month)}-${two(day)}`;
  }
  return null;
};

/** What a line says beside its date: `某報 2020-01-02 17:11` → `某報`. */
export const withoutDate = (text: string): string =>
  text
    .replace(FIGURES, ' ')
    .replace(DAY_FIRST, ' ')
    .replace(ENGLISH, ' ')
    .replace(/(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/, ' ')
    .trim();

/** Words and marks that stand beside a date and say nothing else. */
const BESIDE_DATES =
  /(?:星期|周|週)[一二三四五六日天]|(?:发布|發布|發佈|发表|發表|发稿|更新|出版|建立|最後|最后|首次|上架)*(?:时间|時間|日期|于|於)?|今日|昨日|HKT|GMT[+-]?\d*|格林尼治标准时间|格林尼治標準時間|北京时间|[（()）|｜/／,，:：\s-]/g;

/** True where a line is a date and little else. */
export const isDateLine = (text: string): boolean =>
  text.length <= 60 &&
  (dateIn(text) !== null || /\d{1,2}[:：]\d{2}/.test(text)) &&
  withoutDate(text).replace(BESIDE_DATES, '').length <= 4;
