// One file to fetch for everything that a result gains a moment after it is shown.
export { CalendarReminder } from './CalendarReminder.tsx';
export { OpenNow } from './OpenNow.tsx';
export { SourceList } from './SourceList.tsx';
export { TakeAlong } from './taking/TakeAlong.tsx';
export { WhatToSay } from './WhatToSay.tsx';
export { WhatWouldChange } from './WhatWouldChange.tsx';
export { WindowTimeline } from './WindowTimeline.tsx';
