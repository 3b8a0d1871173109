// `npm run check:register -- <file or url> …`: does the register still say what the rules rest on?
import { checkRegister } from './checkRegister.ts';

const { report, code } = await checkRegister(
  process.argv.slice(2),
  new URL('kept.json', import.meta.url),
);
(code === 2 ? console.error : console.log)(report);
process.exitCode = code;
