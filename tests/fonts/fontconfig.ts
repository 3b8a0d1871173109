import { dirname } from 'node:path';
import { FAMILIES, FILES, type Fonts } from './broughtFonts.ts';

/** What pages of ours and of others ask for by name, or leave to the browser. */
const STANDS_FOR = ['Arial', 'Helvetica', 'sans-serif', 'sans', 'system-ui'];

/**
 * A configuration of fontconfig, for programs on Linux: no font but those that the tests bring, one of
 * which stands for Arial. A letter that it lacks comes from the other. `cache` is a folder to write to.
 */
export function fontconfig(fonts: Fonts, cache: string): string {
  const files = Object.values(FILES).flatMap(({ regular, bold, others }) => [
    regular,
    bold,
    ...others,
  ]);
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const other = fonts === 'narrow' ? 'wide' : 'narrow';
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${escaped(folder)}</dir>`).join('\n')}
  <cachedir>${escaped(cache)}</cachedir>
  <selectfont>
    <rejectfont><glob>*.ttf</glob></rejectfont>
    <acceptfont>
${files.map((file) => `      <glob>${escaped(file)}</glob>`).join('\n')}
    </acceptfont>
  </selectfont>
${STANDS_FOR.map((name) => standIn(name, FAMILIES[fonts])).join('\n')}
  <match target="pattern">
    <edit name="family" mode="append_last">
      <string>${FAMILIES[fonts]}</string>
      <string>${FAMILIES[other]}</string>
    </edit>
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;
}

/** Strongly bound: Chromium takes a replacement for no other. */
function standIn(name: string, family: string): string {
  return `  <match target="pattern">
    <test name="family"><string>${name}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
  </match>`;
}

function escaped(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
