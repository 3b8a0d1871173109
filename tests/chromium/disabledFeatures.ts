/**
 * Pages of the browser itself, which every window of Chromium 156 loads ahead for its address bar. No
 * test sees them, and they take a third of the processor's time of a walk.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What playwright-core 1.65 turns off itself. A list that is passed takes the place of its own. */
const BY_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** What Chromium does without in tests. */
export const DISABLED_FEATURES = [...ADDRESS_BAR, ...BY_PLAYWRIGHT];
