/**
 * Stands in the build for WXT's context of a content script. That one sends and hears events at the page's document as soon as the script
 * starts: any page could end it with such an event, and stop it with an element called `dispatchEvent`. The reader has a life of its own.
 */
export class ContentScriptContext {}
