const RealDate = Date;
const DAY = 86_400_000;
/** Noon in Helsinki on 22.11.2026, the day of the journeys. */
const START = RealDate.UTC(2026, 10, 22, 10);

let present = START;

/** Gives the page a clock that can be put forward and back. */
export function takeOverClock(): void {
  window.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [present] : given) as [number]));
    }
    static override now() {
      return present;
    }
  } as DateConstructor;
}

/** The person comes back to the page so many days later, or earlier. */
export function comeBackAfter(days: number, from = present): void {
  present = from + days * DAY;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The same, counted from the day of the journeys. */
export function comeBackOn(day: number): void {
  comeBackAfter(day, START);
}
