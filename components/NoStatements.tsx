import type { PageState } from '../utils/messages.ts';
import { useWords } from './language.tsx';
import { Message } from './Message.tsx';

/** Why no statement is listed: the page holds none, it holds no article, or it could not be looked for them. */
export const NoStatements = ({ article, readingError }: Pick<PageState, 'article' | 'readingError'>) => {
  const words = useWords();
  if (readingError)
    return (
      <Message title={words('state.undetected')} alert>
        <p>{words('state.undetected.hint', { why: readingError.message })}</p>
      </Message>
    );
  return (
    <Message title={words(article ? 'state.noStatements' : 'state.noArticle')}>
      <p>{words(article ? 'state.noStatements.hint' : 'state.noArticle.hint')}</p>
    </Message>
  );
};
