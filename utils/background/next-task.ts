/**
 * Resolves when all that was waiting has had its turn. Not by `scheduler.yield()`, which goes on before the messages that came meanwhile, nor by a
 * timer, which sleeps in a page that nobody sees, as Firefox's background is.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
