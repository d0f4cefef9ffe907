import type { View } from './session.ts';

/** A row of the popup's list of statements, as it is shown. */
export interface ShownStatement {
  /** Relays first, the origin last. */
  readonly chain: readonly string[];
  readonly content: string;
}

export interface ShownPage {
  readonly publisher: string | null;
  readonly statements: readonly ShownStatement[];
  /** What the popup says where it shows no statements. */
  readonly message: string | null;
}

/** Waits until the popup (or the side panel) has read its page, and returns what it shows. */
export async function readPopup(popup: View): Promise<ShownPage> {
  await popup.waitFor(() => {
    const app = document.getElementById('app');
    return app !== null && app.childElementCount > 0 && !app.querySelector('[aria-busy="true"]');
  });
  return popup.evaluate(() => {
    const words = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const statements = [...document.querySelectorAll('[data-statement]')].map((row) => ({
      chain: [...row.querySelectorAll('[data-chain] > *')].map(words),
      content: words(row.querySelector('[data-content]')),
    }));
    return {
      // After the name comes the script's.
      publisher: words(document.querySelector('[data-publisher]')?.firstChild) || null,
      statements,
      message: statements.length > 0 ? null : words(document.querySelector('.message')) || null,
    };
  });
}
