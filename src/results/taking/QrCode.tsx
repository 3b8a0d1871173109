import { encode } from 'uqr';

type Props = { text: string; label: string };

const BORDER = 4;

/** A code that another device's camera reads as `text`; a path, so that no markup is injected. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { border: BORDER });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className="tuki-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
