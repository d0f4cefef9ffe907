/** Work that can be left and taken up again at any of its steps, none of them longer than what one sentence or one statement costs; then its result. */
export type Steps<Result> = Generator<void, Result, undefined>;

/** All steps at once. */
export const finish = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
