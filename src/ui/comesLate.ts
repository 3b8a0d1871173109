import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A component whose code is fetched when it is first shown; twice, as a phone loses its signal. */
export function comesLate<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load().catch(load) }));
}
