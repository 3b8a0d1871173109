#!/usr/bin/env bash
# playwright-core 1.65.1: after page.clock.setFixedTime, performance.getEntriesByType('resource') is an
# empty list in the page, though files were loaded; a PerformanceObserver with `buffered` still has them.
# One would guess that a fixed Date leaves the list of resources alone. A test that reads the list to see
# what a page has asked for then passes whatever was asked.
set -euo pipefail

chromium="${CHROMIUM_PATH:-$(command -v chromium-headless-shell || command -v chromium || command -v google-chrome)}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1

cat > see.mjs << 'END'
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: process.argv[2], chromiumSandbox: false });
const page = await browser.newPage();
await page.route('http://site.example/**', (route) =>
  route.request().url().endsWith('.js')
    ? route.fulfill({ contentType: 'text/javascript', body: '1;' })
    : route.fulfill({ contentType: 'text/html', body: '<script src="one.js"></script>' }),
);
const seen = [];
for (const isFixed of [false, true]) {
  if (isFixed) await page.clock.setFixedTime('2026-11-22T10:00:00Z');
  await page.goto('http://site.example/');
  const counts = await page.evaluate(async () => ({
    listed: performance.getEntriesByType('resource').length,
    observed: await new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
      observer.observe({ type: 'resource', buffered: true });
    }),
  }));
  console.log(isFixed ? 'fixed clock:' : 'own clock:  ', counts);
  seen.push(counts.listed, counts.observed);
}
await browser.close();
if (seen.join() !== '1,1,0,1') throw new Error('This has changed');
END
node see.mjs "$chromium"
