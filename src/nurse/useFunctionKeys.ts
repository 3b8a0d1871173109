import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Calls what a function key stands for, wherever focus is on a page of our own, or in our part of another. */
export function useFunctionKeys(
  page: RefObject<Element | null>,
  keys: Readonly<Record<string, () => void>>,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, shiftKey, repeat } = event;
    const act = keys[key];
    if (act === undefined || ctrlKey || altKey || metaKey || shiftKey || repeat) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: Event) => press(event as KeyboardEvent);
    const root = page.current?.getRootNode();
    root?.addEventListener('keydown', listen);
    return () => root?.removeEventListener('keydown', listen);
  }, [page]);
}
