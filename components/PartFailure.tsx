import { useSyncExternalStore } from 'preact/compat';
import { partFailure } from '../utils/load-part.ts';
import { errorWords } from './error-words.ts';
import { useWords } from './language.tsx';

/** Says that a part of the page could not be loaded, and loads the page again. */
export const PartFailure = () => {
  const words = useWords();
  const failure = useSyncExternalStore(partFailure.subscribe, partFailure.now);
  return (
    failure && (
      <div class="preview" role="alert" data-part-failure={failure.message}>
        <p>{errorWords(words, failure)}</p>
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {words('reload')}
        </button>
      </div>
    )
  );
};
