import type { Session, Tab, View } from '../browser/session.ts';

interface Storage {
  get(keys: null): Promise<Readonly<Record<string, unknown>>>;
  remove(keys: readonly string[]): Promise<void>;
}
declare const browser: { readonly storage: { readonly local: Storage } } | undefined;
declare const chrome: { readonly storage: { readonly local: Storage } };

/** The settings in a tab, in front, as they are when nothing was ever set; sites that were remembered are forgotten. */
export async function freshSettings(session: Session): Promise<Tab> {
  const options = await session.extensionPage('options.html');
  await options.evaluate(async () => {
    const { local } = (typeof browser === 'undefined' ? chrome : browser).storage;
    const keys = Object.keys(await local.get(null));
    await local.remove(keys.filter((key) => key === 'settings' || key.startsWith('script:')));
  });
  await options.reload();
  await options.page.bringToFront();
  await options.waitFor(() => document.querySelector('#always'));
  return options;
}

/** The sites of which a choice is remembered. */
export const remembered = (own: View): Promise<readonly string[]> =>
  own.evaluate(async () => {
    const { local } = (typeof browser === 'undefined' ? chrome : browser).storage;
    return Object.keys(await local.get(null))
      .filter((key) => key.startsWith('script:'))
      .map((key) => key.slice('script:'.length));
  });

/** Ticks or unticks the box beside `label`, and waits until it stands so. */
export async function tick(options: Tab, label: string, on = true): Promise<void> {
  await options.page.bringToFront();
  await options.waitFor(
    (words, wanted) => {
      const choice = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(words));
      const box = choice?.querySelector('input');
      if (box && box.checked !== wanted) box.click();
      return box?.checked === wanted;
    },
    label,
    on,
  );
}
