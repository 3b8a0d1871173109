import { comesLate } from '../ui/comesLate.ts';

const extras = () => import('./extras.ts');

/** The sentences of a result stand at once; these come a moment later, and may fail alone. */
export const CalendarReminder = comesLate(async () => (await extras()).CalendarReminder);
export const OpenNow = comesLate(async () => (await extras()).OpenNow);
export const SourceList = comesLate(async () => (await extras()).SourceList);
export const TakeAlong = comesLate(async () => (await extras()).TakeAlong);
export const WhatToSay = comesLate(async () => (await extras()).WhatToSay);
export const WhatWouldChange = comesLate(async () => (await extras()).WhatWouldChange);
export const WindowTimeline = comesLate(async () => (await extras()).WindowTimeline);
