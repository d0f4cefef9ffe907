import { useMemo } from 'preact/hooks';
import type { Report } from '../utils/attribution/types.ts';
import { useWords } from './language.tsx';

/** The four figures at the top of the page's view. */
export const countReport = (
  report: Report,
): { statements: number; origins: number; relayed: number; unnamed: number } => ({
  statements: report.statements.length,
  origins: report.sources.filter((source) =>
    source.hops.some(([statement, hop]) => hop === (report.statements[statement]?.chain.length ?? 0) - 1),
  ).length,
  relayed: report.statements.filter(({ chain }) => chain.length > 1).length,
  unnamed: report.statements.filter(({ chain }) => {
    const origin = chain.at(-1);
    return origin?.kind === 'anonymous' || origin?.kind === 'agentless';
  }).length,
});

const Figure = (props: { readonly n: number; readonly name: string; readonly hint?: string }) => (
  <div title={props.hint}>
    <dd>{props.n}</dd>
    <dt>{props.name}</dt>
  </div>
);

/** How many statements, origins, relayed and unnamed ones a report holds. */
export const PageFigures = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const counts = useMemo(() => countReport(report), [report]);
  return (
    <dl class="figures">
      <Figure n={counts.statements} name={words('statementsLabel')} />
      <Figure n={counts.origins} name={words('origins')} hint={words('origins.hint')} />
      <Figure n={counts.relayed} name={words('relayed')} hint={words('relayed.hint')} />
      <Figure n={counts.unnamed} name={words('unnamed')} hint={words('unnamed.hint')} />
    </dl>
  );
};
