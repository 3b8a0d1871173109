/** A count with its thousands apart, as all three languages of the city write it. */
export function counted(number: number): string {
  return number.toLocaleString('fi');
}

/** A share from 0 to 1 in percent; what is little but not nothing says so. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? '< 1 %' : `${rounded} %`;
}

/** A figure with two decimals. */
export function decimal(number: number): string {
  return number.toLocaleString('fi', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
