import type { ComponentChildren } from 'preact';
import type { PageState } from '../utils/messages.ts';
import type { TextView } from '../utils/text-view.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './language.tsx';
import type { PageActions } from './page-actions.ts';
import { ScriptSwitch } from './ScriptSwitch.tsx';

/** Whose page it is, its title, the script it is shown in, and the way to the other parts. */
export const PageHead = (props: {
  readonly state: PageState;
  readonly view: TextView;
  readonly busy: boolean;
  readonly actions: PageActions;
  readonly children: ComponentChildren;
}) => {
  const { state, view, actions } = props;
  const { article } = state;
  const words = useWords();
  const publisher = article?.publisher ? view.name(article.publisher) : words('unknownPublisher');
  const scriptName = article?.variant ?? article?.script;
  return (
    <header class="page-head">
      <div class="page-title">
        <p class="publisher" data-publisher>
          {publisher}
          {scriptName && <span class="tag">{words(`script.${scriptName}`)}</span>}
        </p>
        <nav>
          {actions.openPanel && (
            <button type="button" class="button quiet small" onClick={actions.openPanel} title={words('openPanel')}>
              <Icon name="panel" />
              <span class="visually-hidden">{words('openPanel')}</span>
            </button>
          )}
          <button type="button" class="button quiet small" onClick={actions.openNotebook} title={words('openNotebook')}>
            <Icon name="book" />
            <span class="visually-hidden">{words('openNotebook')}</span>
          </button>
          <button
            type="button"
            class="button quiet small"
            onClick={actions.openConverter}
            title={words('convert.title')}
          >
            <Icon name="convert" />
            <span class="visually-hidden">{words('convert.title')}</span>
          </button>
          <button type="button" class="button quiet small" onClick={actions.openOptions} title={words('openOptions')}>
            <Icon name="settings" />
            <span class="visually-hidden">{words('openOptions')}</span>
          </button>
        </nav>
      </div>
      {article?.title && <h1 lang={view.language}>{view.span([0, article.titleLength])}</h1>}
      {article?.script && <ScriptSwitch shown={state.shown} busy={props.busy} onShow={actions.show} />}
      {props.children}
    </header>
  );
};
