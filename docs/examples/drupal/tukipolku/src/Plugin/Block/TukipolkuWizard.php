<?php

declare(strict_types=1);

namespace Drupal\tukipolku\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Cache\Cache;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * The wizard as a block.
 */
#[Block(
  id: 'tukipolku_wizard',
  admin_label: new TranslatableMarkup('Tukipolku'),
  category: new TranslatableMarkup('Helsinki'),
)]
final class TukipolkuWizard extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * The languages of the wizard. On pages in others it is in the first.
   */
  private const LANGUAGES = ['fi', 'sv', 'en'];

  /**
   * The heading levels that the wizard may begin with.
   */
  private const HEADING_LEVELS = [1, 2, 3, 4];

  /**
   * Whom the wizard may be for.
   */
  private const AUDIENCES = ['parent', 'nurse'];

  public function __construct(
    array $configuration,
    string $plugin_id,
    mixed $plugin_definition,
    private readonly LanguageManagerInterface $languageManager,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self {
    return new self($configuration, $plugin_id, $plugin_definition, $container->get('language_manager'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return [
      // The wizard has a heading of its own.
      'label_display' => '0',
      'heading_level' => 2,
      'audience' => 'parent',
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['heading_level'] = [
      '#type' => 'select',
      '#title' => $this->t('Heading level'),
      '#description' => $this->t('The level of the first heading of the wizard: one below the heading that it stands under.'),
      '#options' => array_combine(self::HEADING_LEVELS, self::HEADING_LEVELS),
      '#default_value' => $this->configuration['heading_level'],
      '#required' => TRUE,
    ];
    $form['audience'] = [
      '#type' => 'select',
      '#title' => $this->t('Audience'),
      '#options' => [
        'parent' => $this->t('Parents'),
        'nurse' => $this->t('Public health nurses'),
      ],
      '#default_value' => $this->configuration['audience'],
      '#required' => TRUE,
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state): void {
    if (!in_array((int) $form_state->getValue('heading_level'), self::HEADING_LEVELS, TRUE)) {
      $form_state->setErrorByName('heading_level', $this->t('Choose a heading level from 1 to 4.'));
    }
    if (!in_array($form_state->getValue('audience'), self::AUDIENCES, TRUE)) {
      $form_state->setErrorByName('audience', $this->t('Choose whom the wizard is for.'));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['heading_level'] = (int) $form_state->getValue('heading_level');
    $this->configuration['audience'] = $form_state->getValue('audience');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    // The same language type as drupalSettings.path.currentLanguage.
    $page_language = $this->languageManager->getCurrentLanguage(LanguageInterface::TYPE_URL)->getId();

    return [
      '#theme' => 'tukipolku_wizard',
      '#language' => in_array($page_language, self::LANGUAGES, TRUE) ? $page_language : self::LANGUAGES[0],
      '#page_language' => $page_language,
      '#heading_level' => $this->configuration['heading_level'],
      '#audience' => $this->configuration['audience'],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function getCacheContexts(): array {
    return Cache::mergeContexts(parent::getCacheContexts(), ['languages:' . LanguageInterface::TYPE_URL]);
  }

}
