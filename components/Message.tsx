import type { ComponentChildren } from 'preact';
import { Mark } from './Icon.tsx';

/** What a view shows instead of its content: loading, empty, failed. */
export const Message = (props: {
  readonly title: string;
  readonly busy?: boolean;
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
}) => (
  <div class="message" role={props.alert ? 'alert' : 'status'} aria-busy={props.busy ?? false}>
    <Mark />
    <h2>{props.title}</h2>
    {props.children}
  </div>
);
