import { useRef } from 'preact/hooks';

export interface ToastContent {
  readonly text: string;
  readonly error?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Grows with each other toast: the same words in a new element are announced again. */
const useTurn = (toast: ToastContent | null): number => {
  const last = useRef({ toast, turn: 0 });
  if (last.current.toast !== toast) last.current = { toast, turn: last.current.turn + 1 };
  return last.current.turn;
};

/** A passing message that a screen reader announces; an error is announced at once. */
export const Toast = ({ toast }: { readonly toast: ToastContent | null }) => {
  const turn = useTurn(toast);
  return (
    <div class={`toast${toast?.error ? ' error' : ''}`} role={toast?.error ? 'alert' : 'status'}>
      {toast && (
        <>
          <span key={turn}>{toast.text}</span>
          {toast.action && (
            <button type="button" class="button small" onClick={toast.action.run}>
              {toast.action.label}
            </button>
          )}
        </>
      )}
    </div>
  );
};
