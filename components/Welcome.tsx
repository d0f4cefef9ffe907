import { Mark } from './Icon.tsx';
import { useWords } from './language.tsx';

/** The first page after installing: what Whence does, in three steps. */
export const Welcome = ({ outlets }: { readonly outlets: number }) => {
  const words = useWords();
  return (
    <main class="sheet">
      <h1>
        <Mark />
        {words('welcome.title')}
      </h1>
      <p class="lead">{words('welcome.lead')}</p>
      <ol class="steps-list">
        {([1, 2, 3] as const).map((step) => (
          <li key={step}>
            <h2>{words(`welcome.step${step}`)}</h2>
            <p>{words(`welcome.step${step}.text`, { n: outlets })}</p>
          </li>
        ))}
      </ol>
      <p>{words('welcome.pin')}</p>
      <p class="hint">{words('welcome.privacy')}</p>
    </main>
  );
};
