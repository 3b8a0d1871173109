/** Figures as a language writes them. */
export function numbersIn(language: string) {
  const whole = new Intl.NumberFormat(language);
  const decimals = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  return {
    counted: (number: number) => whole.format(number),
    decimal: (number: number) => decimals.format(number),
    /** A share from 0 to 1; what is little but not nothing says so. */
    percent: (share: number) =>
      share > 0 && share < 0.005 ? `< ${percents.format(0.01)}` : percents.format(share),
  };
}
