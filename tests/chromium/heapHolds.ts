import type { CDPSession } from 'playwright-core';

/** Whether a text is anywhere in what the page's memory holds after a clean-up. */
export async function heapHolds(session: CDPSession, text: string): Promise<boolean> {
  let found = false;
  let rest = '';
  const look = ({ chunk }: { chunk: string }) => {
    found ||= (rest + chunk).includes(text);
    rest = chunk.slice(-text.length);
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', look);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', look);
  return found;
}
