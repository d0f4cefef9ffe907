import { Component, type ComponentChildren } from 'preact';
import { Suspense } from 'preact/compat';
import { failureOf } from '../utils/messages.ts';

interface Props {
  /** Shown until the part is there, and instead of it where it cannot be loaded. */
  readonly fallback: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Holds a part that is loaded when it is wanted. One that cannot be loaded takes nothing else of the page with it; `PartFailure` says what happened. */
export class PartBoundary extends Component<Props, { readonly isMissing: boolean }> {
  override state = { isMissing: false };

  static getDerivedStateFromError(error: unknown): { readonly isMissing: boolean } {
    if (failureOf(error).code !== 'part') throw error;
    return { isMissing: true };
  }

  override render({ children, fallback }: Props) {
    return this.state.isMissing ? fallback : <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
