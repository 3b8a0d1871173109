import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** With the widths of Arial, which most people see, or wider: of DejaVu Sans, a Linux without Arial. */
export type Fonts = 'narrow' | 'wide';

/** The family that stands for Arial in each. */
export const FAMILIES: Record<Fonts, string> = { narrow: 'Arimo', wide: 'DejaVu Sans' };

const require = createRequire(import.meta.url);
const ARIMO = dirname(require.resolve('@expo-google-fonts/arimo/package.json'));
const DEJAVU = dirname(require.resolve('dejavu-fonts-ttf/package.json'));

/** The folders that hold them. */
export const FOLDERS = [ARIMO, DEJAVU];

/** The font files that the tests bring. Arial has these two weights only: Arimo's others are left out. */
export const FILES: Record<Fonts, { regular: string; bold: string; others: string[] }> = {
  narrow: {
    regular: join(ARIMO, '400Regular/Arimo_400Regular.ttf'),
    bold: join(ARIMO, '700Bold/Arimo_700Bold.ttf'),
    others: [
      join(ARIMO, '400Regular_Italic/Arimo_400Regular_Italic.ttf'),
      join(ARIMO, '700Bold_Italic/Arimo_700Bold_Italic.ttf'),
    ],
  },
  wide: {
    regular: join(DEJAVU, 'ttf/DejaVuSans.ttf'),
    bold: join(DEJAVU, 'ttf/DejaVuSans-Bold.ttf'),
    others: [
      join(DEJAVU, 'ttf/DejaVuSans-Oblique.ttf'),
      join(DEJAVU, 'ttf/DejaVuSans-BoldOblique.ttf'),
    ],
  },
};
