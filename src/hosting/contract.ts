/**
 * What a page that shows the wizard is told, as events of the element and of the frame's loader alike.
 * No type here can hold an answer, a question or an outcome, and none may be added that can.
 */
export const CONTRACT = { name: 'tukipolku', version: 1 } as const;

export type HostEvent =
  /** It can be used. `release` is its version, `rules` that of the rules. */
  | { type: 'ready'; release: string; rules: string }
  /** The person is at their question of this number, from 1. Not told twice running. */
  | { type: 'step'; number: number }
  /** There is a result. What it says is told to the person alone. */
  | { type: 'result' }
  /** The person leaves the whole page quickly. What the host shows should go, too. */
  | { type: 'leave' }
  | { type: 'error'; code: HostError };

/**
 * `load`: the rest of the script did not come, and what stands inside the element stays. `words`: the
 * words of a language did not come. `attribute`: an attribute was not understood, and its usual value
 * is used. `failure`: a part of the wizard failed, which says so to the person.
 */
export type HostError = 'load' | 'words' | 'attribute' | 'failure';

/** What an event `tukipolku:ready`, `tukipolku:step` and so on brings as its `detail`. */
export type HostDetail<Type extends HostEvent['type'] = HostEvent['type']> = typeof CONTRACT &
  Extract<HostEvent, { type: Type }>;

declare global {
  interface GlobalEventHandlersEventMap {
    'tukipolku:ready': CustomEvent<HostDetail<'ready'>>;
    'tukipolku:step': CustomEvent<HostDetail<'step'>>;
    'tukipolku:result': CustomEvent<HostDetail<'result'>>;
    'tukipolku:leave': CustomEvent<HostDetail<'leave'>>;
    'tukipolku:error': CustomEvent<HostDetail<'error'>>;
  }
}
