/** A number as it is written in Finland: +358931015454 is 09 310 15454. */
export function formatPhone(number: string): string {
  if (number === '116117') return '116 117';
  if (!number.startsWith('+358')) return number;
  const national = `0${number.slice(4)}`;
  if (national.startsWith('09310')) return `09 310 ${national.slice(5)}`;
  if (national.startsWith('09')) return `09 ${national.slice(2, 6)} ${national.slice(6)}`;
  if (national.startsWith('0206')) return `0206 ${national.slice(4)}`;
  return `${national.slice(0, 3)} ${national.slice(3, 6)} ${national.slice(6)}`;
}
