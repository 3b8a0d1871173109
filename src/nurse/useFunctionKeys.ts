import { useEffect, useEffectEvent } from 'react';

/** Calls what a function key stands for, wherever focus is. */
export function useFunctionKeys(keys: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, shiftKey, repeat } = event;
    const act = keys[key];
    if (act === undefined || ctrlKey || altKey || metaKey || shiftKey || repeat) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
