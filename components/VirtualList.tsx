import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { offsetsOf, rowsWithin } from './windowing.ts';

/** How much is drawn above and below what is in sight, in pixels: a quick turn of the wheel. */
const MARGIN = 800;

/** A page that is never idle draws the rest after this long all the same, in milliseconds. */
const LONGEST_WAIT_MS = 300;

export interface VirtualListHandle {
  /** Brings a row into sight and gives it the focus. */
  focus(index: number): void;
}

/** A long list in the window's own scrolling of which only what is near the window stands in the document. Rows may have any height. */
export const VirtualList = <Row,>(props: {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly keyOf: (row: Row) => string;
  readonly estimate: (row: Row) => number;
  readonly render: (row: Row, index: number) => ComponentChildren;
  /** The row that Tab reaches. */
  readonly active: string | null;
  readonly onActive: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly handle: RefObject<VirtualListHandle | null>;
}) => {
  const { rows, keyOf, estimate, active } = props;
  const list = useRef<HTMLUListElement>(null);
  const measured = useRef(new Map<string, number>());
  const wanted = useRef<string | null>(null);
  const [measures, setMeasures] = useState(0);
  const [sight, setSight] = useState<readonly [number, number]>([0, innerHeight]);
  // What is in sight is there sooner when nothing else is drawn with it, and so is an answer to who searches at once.
  const [margin, setMargin] = useState(0);

  const offsets = useMemo(() => {
    const at = (index: number): Row => rows[index] as Row;
    return offsetsOf(
      rows.length,
      (index) => measured.current.get(keyOf(at(index))),
      (index) => estimate(at(index)),
    );
  }, [rows, measures, keyOf, estimate]);
  const [first, end] = rowsWithin(offsets, sight[0] - margin, sight[1] + margin);

  const look = useCallback(() => {
    const top = -(list.current?.getBoundingClientRect().top ?? 0);
    setSight((now) => (now[0] === top && now[1] === top + innerHeight ? now : [top, top + innerHeight]));
  }, []);
  useLayoutEffect(look);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setMargin(MARGIN), { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(waiting);
  }, []);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    addEventListener('scroll', look, { passive: true, signal });
    addEventListener('resize', look, { passive: true, signal });
    return () => ending.abort();
  }, [look]);

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let changes = 0;
        for (const { target, borderBoxSize } of entries) {
          const key = (target as HTMLElement).dataset.row;
          const height = borderBoxSize[0]?.blockSize ?? 0;
          if (!key || !target.isConnected || measured.current.get(key) === height) continue;
          measured.current.set(key, height);
          changes++;
        }
        // In the next frame: rows that change size while they are being measured would be told to nobody.
        if (changes > 0) requestAnimationFrame(() => setMeasures((now) => now + changes));
      }),
    [],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  // Rows keep their elements by their keys, so each is only observed once.
  const observe = useCallback(
    (element: HTMLLIElement | null) => {
      if (element) observer.observe(element);
    },
    [observer],
  );

  const elementOf = (key: string): HTMLElement | undefined =>
    [...(list.current?.children ?? [])].find(
      (child): child is HTMLElement => child instanceof HTMLElement && child.dataset.row === key,
    );
  useImperativeHandle(props.handle, () => ({
    focus(index) {
      const row = rows[index];
      if (row === undefined) return;
      const element = elementOf(keyOf(row));
      if (element) {
        element.focus({ preventScroll: true });
        element.scrollIntoView({ block: 'nearest' });
        return;
      }
      wanted.current = keyOf(row);
      const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
      scrollTo({ top: top + (offsets[index] ?? 0) - innerHeight / 3 });
    },
  }));
  useLayoutEffect(() => {
    const element = wanted.current === null ? undefined : elementOf(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  });

  const shown = rows.slice(first, end);
  const reached = shown.some((row) => keyOf(row) === active) ? active : shown[0] === undefined ? null : keyOf(shown[0]);
  return (
    <ul
      ref={list}
      class="rows"
      aria-label={props.label}
      style={{ paddingTop: offsets[first] ?? 0, paddingBottom: (offsets[rows.length] ?? 0) - (offsets[end] ?? 0) }}
      onKeyDown={props.onKeyDown}
    >
      {shown.map((row, n) => {
        const key = keyOf(row);
        return (
          <li
            key={key}
            ref={observe}
            class="row"
            data-row={key}
            aria-posinset={first + n + 1}
            aria-setsize={rows.length}
            tabIndex={key === reached ? 0 : -1}
            onFocusIn={() => props.onActive(key)}
          >
            {props.render(row, first + n)}
          </li>
        );
      })}
    </ul>
  );
};
