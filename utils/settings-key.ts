/** What the settings stand under in the browser's storage. */
export const SETTINGS_KEY = 'settings';
