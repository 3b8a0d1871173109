/**
 * @file
 * Gives the wizard the language of the page.
 */
((Drupal, drupalSettings, once) => {
  /** The languages of the wizard. */
  const LANGUAGES = ['fi', 'sv', 'en'];

  Drupal.behaviors.tukipolku = {
    attach(context) {
      const language = drupalSettings.path?.currentLanguage;
      if (!LANGUAGES.includes(language)) return;

      for (const wizard of once('tukipolku', 'tukipolku-wizard:not([lang])', context)) {
        wizard.setAttribute('lang', language);
      }
    },
  };
})(Drupal, drupalSettings, once);
