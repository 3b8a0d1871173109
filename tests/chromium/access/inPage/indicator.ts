/** How each part of a control that may show focus is painted. */
export type Paint = { outline: string; shadow: string; isInWindow: boolean }[];

/** A control, its label and what is drawn before and after either. */
export function paintOf(control: Element): Paint {
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
  return [control, ...labels].flatMap((element) =>
    [null, '::before', '::after'].map((part) => {
      const style = getComputedStyle(element, part);
      const isInWindow = part !== null || isOutlineInWindow(element, style);
      return { outline: outlineOf(style), shadow: style.boxShadow, isInWindow };
    }),
  );
}

/**
 * Whether focus is seen: an outline of 2 px or more that lies within the window, or a shadow where
 * shadows are painted.
 */
export function hasIndicator(before: Paint, now: Paint): boolean {
  const isForced = matchMedia('(forced-colors: active)').matches;
  return now.some(({ outline, shadow, isInWindow }, part) => {
    const hasOutline = isInWindow && outline !== '' && outline !== before[part]?.outline;
    const hasShadow = shadow !== 'none' && shadow !== before[part]?.shadow;
    return hasOutline || (hasShadow && !isForced);
  });
}

function outlineOf({
  outlineStyle,
  outlineWidth,
  outlineColor,
  content,
  display,
}: CSSStyleDeclaration) {
  const isThere =
    outlineStyle !== 'none' &&
    Number.parseFloat(outlineWidth) >= 2 &&
    !/^(transparent|rgba\(.*, 0\))$/.test(outlineColor) &&
    content !== 'none' &&
    display !== 'none';
  return isThere ? `${outlineStyle} ${outlineWidth} ${outlineColor}` : '';
}

/** From side to side, and at the top for what stays there: everything else can be scrolled to. */
function isOutlineInWindow(
  element: Element,
  { outlineWidth, outlineOffset, position }: CSSStyleDeclaration,
) {
  const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const { left, right, top } = element.getBoundingClientRect();
  const isAtTop = ['absolute', 'fixed', 'sticky'].includes(position);
  return left - reach >= -1 && right + reach <= innerWidth + 1 && (!isAtTop || top - reach >= -1);
}
