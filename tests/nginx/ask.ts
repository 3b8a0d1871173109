import { get } from 'node:http';
import { expect } from 'vitest';

type Headers = Record<string, string | string[] | undefined>;
type Answer = { status: number | undefined; headers: Headers; body: Buffer; text: string };

/** As it comes over the wire: neither the path nor the encoding is touched. */
export function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const { statusCode: status, headers: got } = response;
        resolve({ status, headers: got, body, text: body.toString() });
      });
    }).on('error', reject);
  });
}

/** With all security headers, and these sites as those that may show it in a frame. */
export function expectSecure(headers: Headers, frameAncestors = 'https://*.hel.fi'): void {
  const policy = String(headers['content-security-policy']);
  // Browser tests show that the fingerprints are those of what stands in the pages.
  expect(policy.replaceAll(/'sha256-[\w+/]{43}='/g, 'fingerprint')).toBe(
    `default-src 'none'; script-src 'self' fingerprint; style-src 'self' fingerprint; img-src 'self' data:; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' ${frameAncestors}; require-trusted-types-for 'script'; trusted-types tukipolku`,
  );
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  expect(headers['x-frame-options']).toBeUndefined();
}
