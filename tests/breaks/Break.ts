/** One deliberate fault of the product, which a test must notice. */
export type Break = {
  /** What a family, a nurse or a host would meet. */
  name: string;
  file: string;
  /** A part of the file, which stands in it once. */
  from: string;
  /** What stands in its place while the product is broken. */
  to: string;
  /** The test files that should notice; those that a checkout does not have are left out. */
  tests: readonly string[];
  /** Which of their tests are run, as a pattern for their names; all without it. */
  named?: string;
};
