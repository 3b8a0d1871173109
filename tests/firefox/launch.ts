import { firefox, type Browser } from 'playwright-core';
import { FOLDERS } from '../fonts/broughtFonts.ts';
import { seeingOnly } from '../fonts/seeingOnly.ts';

/** Starts a Firefox as it is sold, without patches, in a new profile that goes with it. */
export async function launchFirefox(executablePath: string): Promise<Browser> {
  // The channel makes playwright-core speak WebDriver BiDi.
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    env: seeingOnly('narrow'),
    firefoxUserPrefs: {
      // Its sandbox lets pages read the system's fonts only, and ends with none.
      'security.sandbox.content.read_path_whitelist': FOLDERS.map((one) => `${one}/`).join(),
    },
  });
  overlookMediaFeatures(browser as DrivenBrowser);
  return browser;
}

type Send = (command: string, parameters: unknown) => Promise<unknown>;
type Driver = Record<'_browserSession', { send: Send }>;
type DrivenBrowser = Browser & Record<'_connection', { toImpl: (browser: Browser) => Driver }>;

/**
 * playwright-core sets media features of every new context, wanted or not, and has no setting against
 * it. Firefox 153 does not know the command, and nothing here needs it.
 */
function overlookMediaFeatures(browser: DrivenBrowser): void {
  const { _connection: connection } = browser;
  const { _browserSession: session } = connection.toImpl(browser);
  const send = session.send.bind(session);
  session.send = async (command, parameters) => {
    try {
      return await send(command, parameters);
    } catch (error) {
      if (command === 'emulation.setMediaFeaturesOverride') return {};
      throw error;
    }
  };
}
