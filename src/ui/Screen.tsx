import { useRef, type MouseEvent, type ReactNode } from 'react';

type Props = {
  /** Out of sight and out of reach, while what was typed stays. */
  hidden?: boolean;
  children: ReactNode;
};

/**
 * What one step shows. Whoever presses twice at once presses once: the second half is overlooked when
 * the first one has led on, as it would meet whatever happens to come to the same place.
 */
export function Screen({ hidden = false, children }: Props) {
  const pressed = useRef<WeakRef<EventTarget>>(null);
  const overlookSecond = (event: MouseEvent) => {
    if (event.detail > 1 && !(pressed.current?.deref() as Node | undefined)?.isConnected) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.type === 'click') pressed.current = new WeakRef(event.target);
  };
  return (
    <div
      className="tuki-screen"
      hidden={hidden}
      onMouseDownCapture={overlookSecond}
      onClickCapture={overlookSecond}
    >
      {children}
    </div>
  );
}
