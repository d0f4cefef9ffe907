import { browser } from 'wxt/browser';
import { indexText } from '../anchor/locate.ts';
import { judging } from '../article/judge/judge-page.ts';
import { detecting } from '../attribution/detect.ts';
import type { Asker, BackgroundMessages } from '../messages.ts';
import { applyCorrections, correctionOfEach } from '../notes/apply-corrections.ts';
import { latestWork } from './latest-work.ts';

type ReadingMessages = Pick<BackgroundMessages, Extract<keyof BackgroundMessages, `page.${string}`>>;
type Answers = {
  [K in keyof ReadingMessages]: (
    this: Asker,
    ...args: Parameters<ReadingMessages[K]>
  ) => Promise<ReturnType<ReadingMessages[K]>> | ReturnType<ReadingMessages[K]>;
};

/** What the background answers about a page's text. Of each kind of question a page has one open: a new one takes the place of the one before. */
export const answerReading = (): Answers => {
  const judgements = latestWork();
  const detections = latestWork();
  browser.tabs.onRemoved.addListener((tabId) => {
    judgements.forget(tabId);
    detections.forget(tabId);
  });
  return {
    'page.judge'(facts) {
      return judgements.of(this, judging(facts));
    },
    'page.detect'(article) {
      return detections.of(this, detecting(article));
    },
    'page.corrected'(text, report, corrections) {
      const index = indexText(text);
      return {
        report: applyCorrections(report, index, corrections),
        corrected: correctionOfEach(report, index, corrections),
      };
    },
  };
};
