import { describe } from './describe.ts';

/** What moves although the person wants stillness. */
export function motionFaults(): string[] {
  const moving = [...document.querySelectorAll('*')].flatMap((element) =>
    [null, '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(element, part);
      const isStill =
        isNothing(transitionDuration) &&
        (animationName === 'none' || isNothing(animationDuration)) &&
        scrollBehavior === 'auto';
      return isStill ? [] : [`${describe(element)}${part ?? ''} moves`];
    }),
  );
  return [...moving, ...document.getAnimations().map(() => 'an animation runs')];
}

function isNothing(durations: string): boolean {
  return durations.split(',').every((duration) => Number.parseFloat(duration) === 0);
}
