import { lazy } from 'react';

/** The sentences of a result stand at once; these come a moment later, and may fail alone. */
export const CalendarReminder = lazy(async () => ({
  default: (await import('./extras.ts')).CalendarReminder,
}));
export const SourceList = lazy(async () => ({ default: (await import('./extras.ts')).SourceList }));
export const TakeAlong = lazy(async () => ({ default: (await import('./extras.ts')).TakeAlong }));
export const WhatWouldChange = lazy(async () => ({
  default: (await import('./extras.ts')).WhatWouldChange,
}));
export const WindowTimeline = lazy(async () => ({
  default: (await import('./extras.ts')).WindowTimeline,
}));
