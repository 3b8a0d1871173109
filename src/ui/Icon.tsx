/** From hds-core's icons. */
const PATHS = {
  back: 'M10 5.5 11.5 7l-4 4H20v2H7.5l4 4-1.5 1.5L3.5 12z',
  external: 'M5 3v16h16v2H3V3zm16 0v9h-2V6.413L9.914 15.5 8.5 14.086 17.585 5H12V3z',
  down: 'm12 13.5 5-5 1.5 1.5-6.5 6.5L5.5 10 7 8.5z',
  info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18m1 7v6.5h2V18H9v-1.5h2v-5H9V10zm-1.188-4a1.312 1.312 0 1 1 0 2.625 1.312 1.312 0 0 1 0-2.625',
  alert: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18m1 13v2h-2v-2zm0-10v8h-2V6z',
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m4.5 5L18 9.5 10.5 17 6 12.5 7.5 11l3 3z',
  error:
    'M11.175 3.456a1 1 0 0 1 1.65 0l9.052 15.21A.9.9 0 0 1 21.052 20H2.948a.9.9 0 0 1-.825-1.333zM13 16v2h-2v-2zm0-7.5v6h-2v-6z',
} as const;

type Props = { name: keyof typeof PATHS };

/** A decoration beside words that say the same; hidden from screen readers. */
export function Icon({ name }: Props) {
  return (
    <svg
      className={`tuki-icon tuki-icon--${name}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} fillRule="evenodd" />
    </svg>
  );
}
