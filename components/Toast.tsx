export interface ToastContent {
  readonly text: string;
  readonly error?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A passing message that a screen reader announces; an error is announced at once. */
export const Toast = ({ toast }: { readonly toast: ToastContent | null }) => (
  <div class={`toast${toast?.error ? ' error' : ''}`} role={toast?.error ? 'alert' : 'status'}>
    {toast && (
      <>
        <span>{toast.text}</span>
        {toast.action && (
          <button type="button" class="button small" onClick={toast.action.run}>
            {toast.action.label}
          </button>
        )}
      </>
    )}
  </div>
);
