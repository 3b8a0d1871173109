import { expect, it } from 'vitest';
import { nginxOn } from './nginx.ts';
import { machineWith } from './standIn.ts';

const MODULE = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';

it('an nginx with the module for brotli is taken', () => {
  expect(nginxOn(machineWith(['/usr/sbin/nginx', MODULE]))).toEqual({ path: '/usr/sbin/nginx' });
});

it.each([
  ['there is no nginx', [MODULE], 'there is none'],
  ['it has no module for brotli', ['/usr/sbin/nginx'], 'it has no module for brotli'],
])('where %s, that is said with what it takes', (_, programs, reason) => {
  const found = nginxOn(machineWith(programs));
  expect(found).toEqual({
    missing: `${reason}; they need Debian's nginx-light and libnginx-mod-http-brotli-static`,
  });
});
