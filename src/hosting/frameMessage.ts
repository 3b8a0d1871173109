import { CONTRACT, type HostEvent } from './contract.ts';

/** What goes between a page in a frame and the page around it. */
export type FrameMessage =
  | HostEvent
  /** Is there anybody, and yes: from either side, with nothing else. */
  | { type: 'hello' }
  /** How high the content of the frame is, in px. */
  | { type: 'height'; height: number };

/** As it is sent: with name and version, by which it is told from whatever else comes. */
export function written(message: FrameMessage): typeof CONTRACT & FrameMessage {
  return { ...CONTRACT, ...message };
}

/** Whether something that came is a greeting of this version. Whatever else it is does no harm. */
export function isHello(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { name, version, type } = data as Partial<Record<string, unknown>>;
  return name === CONTRACT.name && version === CONTRACT.version && type === 'hello';
}
