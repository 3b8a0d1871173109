import * as z from 'zod/mini';
import { SERVICES, type ServiceId } from './services.ts';

const ids = SERVICES.map(({ id }) => id) as [ServiceId, ...ServiceId[]];
const shared = z.array(z.enum(ids)).check(z.minLength(1), z.maxLength(ids.length));
const PREFIX = '#services=';
/** Where links on the page itself lead: who opens one in a new tab has no broken link. */
const PARTS = ['#content', '#help'];

/**
 * The part of a shared link that names services. They stand in the catalogue's order, so that it
 * tells which services, and nothing of the answers that led to them.
 */
export function shareFragment(services: readonly ServiceId[]): string {
  return PREFIX + ids.filter((id) => services.includes(id)).join(',');
}

/** The services that a link names: `none` without any, `broken` when it cannot be read. */
export function readFragment(hash: string): readonly ServiceId[] | 'none' | 'broken' {
  if (!hash.startsWith(PREFIX)) return hash.length > 1 && !PARTS.includes(hash) ? 'broken' : 'none';
  const read = z.safeParse(shared, hash.slice(PREFIX.length).split(','));
  return read.success ? ids.filter((id) => read.data.includes(id)) : 'broken';
}
