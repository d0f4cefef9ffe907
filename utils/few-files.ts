interface ModuleFacts {
  readonly importedIds: readonly string[];
}
interface Graph {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): ModuleFacts | null;
}

/** All that is there before the first line of the module runs whose name ends so. */
const neededBy = (end: string, graph: Pick<Graph, 'getModuleInfo'>, ids: readonly string[]): ReadonlySet<string> => {
  const entry = ids.find((id) => id.endsWith(end));
  const needed = new Set(entry ? [entry] : []);
  for (const id of needed) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
  return needed;
};

/**
 * A plugin for the bundler: what the notebook shares with other pages comes in one file, not in one for each set of pages that share something. Each file more
 * costs a page of an extension more than what is in it. The same goes for all that a first search waits for.
 */
export const fewFiles = () => {
  let shared: ReadonlySet<string> = new Set();
  let search: ReadonlySet<string> = new Set();
  return {
    name: 'few-files',
    apply: 'build' as const,
    buildEnd(this: Graph) {
      const ids = [...this.getModuleIds()];
      const others = ['/popup/index.html', '/options/index.html'].map((page) => neededBy(page, this, ids));
      shared = new Set(
        [...neededBy('/notebook/index.html', this, ids)].filter((id) => others.some((needed) => needed.has(id))),
      );
      search = neededBy('/utils/notes/search.ts', this, ids);
    },
    outputOptions: <Options extends object>(options: Options) =>
      'format' in options && options.format === 'es'
        ? {
            ...options,
            manualChunks: (id: string) => (shared.has(id) ? 'interface' : search.has(id) ? 'search' : null),
          }
        : null,
  };
};
