/** What one press took, in ms from the moment that the browser was given it. */
export type Latency = {
  /** Until the change was in the document: the page's own work. */
  changed: number;
  /** Until the frame with the change was painted: what a person waits for. */
  painted: number;
};

declare global {
  interface Window {
    /** Of what is pressed next. */
    latency: Promise<Latency>;
    /** Of a press that has just changed something, told after the next frame. */
    latencySince: (timeStamp: number) => Promise<Latency>;
  }
}

/**
 * Runs in the page before anything else. The first task after a frame is the first moment at which a
 * page can know that the frame was painted.
 */
export function addLatencySince(): void {
  window.latencySince = (timeStamp) =>
    new Promise((resolve) => {
      const changed = performance.now() - timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          resolve({ changed, painted: performance.now() - timeStamp });
        });
        port1.start();
        port2.postMessage(undefined);
      });
    });
}
