interface ModuleFacts {
  readonly id: string;
  readonly isEntry: boolean;
  readonly importedIds: readonly string[];
}
interface Graph {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): ModuleFacts | null;
}

/** All that is there before the first line of a page's script runs. */
const neededBy = (page: string, graph: Pick<Graph, 'getModuleInfo'>, ids: readonly string[]): ReadonlySet<string> => {
  const entry = ids.find((id) => id.endsWith(`/${page}/index.html`) && graph.getModuleInfo(id)?.isEntry);
  const needed = new Set(entry ? [entry] : []);
  for (const id of needed) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
  return needed;
};

/**
 * A plugin for the bundler: what the notebook shares with other pages comes in one file, not in one for each set of pages that share something. Each file more
 * costs a page of an extension more than what is in it.
 */
export const fewFiles = () => {
  let shared: ReadonlySet<string> = new Set();
  return {
    name: 'few-files',
    apply: 'build' as const,
    buildEnd(this: Graph) {
      const ids = [...this.getModuleIds()];
      const others = ['popup', 'options'].map((page) => neededBy(page, this, ids));
      shared = new Set([...neededBy('notebook', this, ids)].filter((id) => others.some((needed) => needed.has(id))));
    },
    outputOptions: <Options extends object>(options: Options) =>
      'format' in options && options.format === 'es'
        ? { ...options, manualChunks: (id: string) => (shared.has(id) ? 'interface' : null) }
        : null,
  };
};
