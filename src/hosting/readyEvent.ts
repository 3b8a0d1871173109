import { RULES_VERSION } from '../catalogue/checked.ts';
import type { HostEvent } from './contract.ts';

/** What a host is told when the wizard can be used. */
export function readyEvent(): HostEvent {
  return {
    type: 'ready',
    release: import.meta.env['VITE_RELEASE'] as string,
    rules: RULES_VERSION,
  };
}
