// `npm run test:quick`: types, lint, and the Node and DOM tests nearest to what has changed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { durationInWords } from '../report/durationInWords.ts';
import { changedFiles } from './changedFiles.ts';
import { nearTests } from './nearTests.ts';

const start = performance.now();
const { all, changed } = changedFiles();
if (changed.length === 0) say('Nothing differs from main.');
else {
  say(`Changed:\n  ${changed.join('\n  ')}`);
  const { tests, others, unnamed } = nearTests(changed, all, (file) => readFileSync(file, 'utf8'));
  const code = changed.filter((path) => /\.tsx?$/.test(path));
  const passed = [
    run('tsc'),
    code.length === 0 || run('oxlint', '--type-aware', '--deny-warnings', ...code),
    run('prettier', '--check', '--ignore-unknown', ...changed),
    tests.length === 0 || run('vitest', 'run', '--project=unit*', '--project=dom*', ...tests),
  ];
  if (unnamed.length > 0) say(`No test in Node or the DOM names:\n  ${unnamed.join('\n  ')}`);
  say(`${others} more files of tests in Node and the DOM lead to what has changed: npm test`);
  say(
    `${passed.includes(false) ? 'Not all passed' : 'All passed'}, ${durationInWords(performance.now() - start)}`,
  );
  if (passed.includes(false)) process.exitCode = 1;
}

/** Runs one of the project's programs, and shows what it says; whether it succeeded. */
function run(name: string, ...args: string[]): boolean {
  say(`\n== ${name}`);
  return spawnSync(`node_modules/.bin/${name}`, args, { stdio: 'inherit' }).status === 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
