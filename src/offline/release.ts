/** What the build writes at the head of the worker: one state of the whole site. */
export type Release = {
  /** Another one whenever any file is another. */
  id: string;
  /** Another one whenever rules or contacts are. */
  rules: string;
  /** The script whose `takeOver` puts this release's wizard in the place of an older one. */
  entry: string;
  styles: readonly string[];
  /** The fingerprint of every file that a page may ask for, by address within the site. */
  files: Readonly<Record<string, string>>;
};

/** What the worker tells a page about its release, and a page may ask for it. */
export type Offer = Pick<Release, 'rules' | 'entry' | 'styles'>;

export const QUESTION = 'release?';

/** What a deployment sets without building anew. It is no part of a release, and never kept. */
export const RUNTIME_CONFIGURATION = 'env-config.js';
