/** The size of text in px that the person has chosen in their browser, whatever the host has made of it. */
export function measureRem(shadow: ShadowRoot): number {
  const probe = document.createElement('div');
  probe.style.fontSize = 'medium';
  shadow.append(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size;
}
