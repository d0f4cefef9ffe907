import { useEffect, useState } from 'preact/hooks';
import type { ToastContent } from './Toast.tsx';

/** Long enough to read a message and reach its button, in milliseconds. */
const SHOWN_MS = 10_000;

/** A toast that goes away by itself. */
export const useToast = (): [ToastContent | null, (toast: ToastContent | null) => void] => {
  const [toast, setToast] = useState<ToastContent | null>(null);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return [toast, setToast];
};
