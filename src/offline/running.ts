/**
 * What a wizard on the page holds, as plain data, for the release that takes its place: it goes from
 * function to function and nowhere else. Releases of different age read it, so that things may be
 * added here, and none renamed.
 */
export type HandedOver = {
  language: string;
  /** The day for which the answers were given. */
  today: string;
  place: string;
  /** The question that is being changed from the result. */
  changing: string | null;
  answers: Readonly<Record<string, unknown>>;
  /** What is filled in and not yet sent. */
  draft: Draft;
  /** The part of the address that names shared services, while they are shown. */
  hash: string;
};

export type Draft = {
  fields: readonly { name: string; value: string; checked: boolean }[];
  focused: { tag: string; name: string; text: string; selection: [number, number] | null } | null;
  scroll: readonly [x: number, y: number];
};

/** A wizard on the page. */
export type Running = { handOver: () => HandedOver; end: () => void };

/** What the script of a release offers to an older page. Rejects while the old one still runs. */
export type TakeOver = (element: HTMLElement, old: Running, isNews?: boolean) => Promise<Running>;
