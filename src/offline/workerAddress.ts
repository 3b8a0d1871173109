/** Trusted types, which TypeScript's own declarations do not have yet. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
};

/** The worker's address in the form in which pages may name a script; no other gets through. */
export function workerAddress(base: string): string {
  const address = `${base}worker.js`;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  const policy = trustedTypes.createPolicy('tukipolku', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError(`No script of this site: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
