import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import { classicScript } from './classicScript.ts';

const STYLES = /<link rel="stylesheet" crossorigin href="[^"]*?(assets\/[^"]+)">/;

/** The part of the server's configuration that lets through what stands in the pages themselves. */
export const INLINED = 'inlined.conf';

type Inlined = { html: string; configuration: string };

/**
 * The wizard's page with its styles in it, as a request for them would keep a slow line from showing
 * anything, and with the script that holds what is pressed before the wizard's own script is there.
 * `configuration` names both by their fingerprints.
 */
export async function inlinedIn(bundle: Rolldown.OutputBundle, html: string): Promise<Inlined> {
  const [link = '', file = ''] = STYLES.exec(html) ?? [];
  const sheet = bundle[file];
  if (sheet?.type !== 'asset') throw new Error('The page of the wizard has no styles');
  const styles = String(sheet.source).trim();
  const script = (await classicScript('src/early/holdPresses.ts')).trim();
  return {
    html: html
      .replace(link, () => `<style data-file="${file}">${styles}</style>`)
      .replace('<script', () => `<script>${script}</script>\n    <script`),
    configuration: [
      `set $inlined_script "${fingerprint(script)}";`,
      `set $inlined_styles "${fingerprint(styles)}";`,
      '',
    ].join('\n'),
  };
}

function fingerprint(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
