import * as v from 'valibot';
import { NO_FILTER, type NotebookFilter } from './notebook-filter.ts';

/** What a reader has chosen in the notebook. */
export interface NotebookPlace {
  readonly filter: NotebookFilter;
  readonly selected: readonly string[];
  /** The note whose editor is open; what is typed in it is a draft of its own. */
  readonly editing: string | null;
}

const NOWHERE: NotebookPlace = { filter: NO_FILTER, selected: [], editing: null };

const one = <const Options extends readonly string[]>(...options: Options) => v.picklist(options);
const Place = v.object({
  filter: v.object({
    query: v.string(),
    verdict: v.string(),
    colour: v.string(),
    tag: v.string(),
    on: one('', 'passage', 'page', 'source'),
    passage: one('', 'found', 'changed', 'lost'),
    outlet: v.string(),
    source: v.string(),
    role: one('', 'said', 'relayed'),
    from: v.string(),
    to: v.string(),
    sort: one('changed', 'created', 'page'),
  }),
  selected: v.array(v.string()),
  editing: v.nullable(v.string()),
});

/** Keeps the place for this page loaded again, and for nothing else: the browser forgets it with the tab. */
export const keepPlace = (place: NotebookPlace): void => history.replaceState({ place }, '');

/** The place that was kept before the page was loaded again; an update may have changed what a place is, and then there is none. */
export const keptPlace = (): NotebookPlace => {
  const parsed = v.safeParse(v.object({ place: Place }), history.state);
  return parsed.success ? parsed.output.place : NOWHERE;
};
