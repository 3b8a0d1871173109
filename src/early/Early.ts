/** What was done on a page before the wizard's script was there. */
export type Early = {
  /** Says that the page does not work, and whom to call. */
  giveUp: () => void;
  /** Whether the page has said meanwhile that it does not work. */
  readonly isOut: boolean;
  /**
   * The steps that were made and shown: `start`, then the answer to the first question. From now on
   * nothing more is shown, only held, as the script builds on what is there.
   */
  take: () => readonly string[];
  /** Holds nothing any more, and gives what was pressed last and led nowhere yet. */
  end: () => HTMLElement | null;
};

declare global {
  interface Window {
    _early_?: Early;
  }
}
