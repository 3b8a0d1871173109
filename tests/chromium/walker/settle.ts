/** How long the page may take for anything, in ms. */
const PATIENCE = 300_000;

let traversal: Promise<unknown> | undefined;

/** Notes every move in the history, the page's own too: they end later than they are asked for. */
export function watchHistory(): void {
  for (const name of ['go', 'back', 'forward'] as const) {
    const move = History.prototype[name];
    history[name] = (by?: number) => {
      traversal = new Promise((resolve) => {
        addEventListener('popstate', resolve, { once: true });
      });
      move.call(history, by);
    };
  }
}

/** Until the page has done what it does of itself: drawn, and moved in its history. */
export async function settle(): Promise<void> {
  await nothingElseToDo();
  while (traversal !== undefined) {
    const underWay = traversal;
    const late = scheduler.postTask(() => 'late', { delay: PATIENCE });
    if ((await Promise.race([underWay, late])) === 'late') throw new Error('The history is stuck');
    if (traversal === underWay) traversal = undefined;
    await nothingElseToDo();
  }
}

export async function until(what: string, holds: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Never came: ${what}`);
    await nothingElseToDo();
  }
  await settle();
}

/** Twice, as what is done first may ask for more. */
async function nothingElseToDo(): Promise<void> {
  await scheduler.postTask(() => undefined, { priority: 'background' });
  await scheduler.postTask(() => undefined, { priority: 'background' });
}
