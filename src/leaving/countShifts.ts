/** How close together three presses must be, in ms. */
const WITHIN = 5_000;

type Told = {
  /** After a first and a second press: how many are still to come. */
  onCount: (left: 2 | 1) => void;
  onExpired: () => void;
  onThree: () => void;
};

/**
 * Counts presses of Shift alone, without another key; three within five seconds leave. Escape is
 * not used, as browsers have uses for it. Gives the way to stop counting.
 */
export function countShifts(target: Document, { onCount, onExpired, onThree }: Told): () => void {
  let count = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function reset() {
    clearTimeout(timer);
    count = 0;
  }
  function down({ key, repeat }: KeyboardEvent) {
    if (key !== 'Shift') reset();
    if (!repeat) isAlone = key === 'Shift';
  }
  function up({ key }: KeyboardEvent) {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    count += 1;
    if (count === 1) {
      timer = setTimeout(() => {
        reset();
        onExpired();
      }, WITHIN);
    }
    if (count === 3) {
      reset();
      onThree();
    } else {
      onCount(count === 1 ? 2 : 1);
    }
  }

  target.addEventListener('keydown', down, true);
  target.addEventListener('keyup', up, true);
  return () => {
    reset();
    target.removeEventListener('keydown', down, true);
    target.removeEventListener('keyup', up, true);
  };
}
