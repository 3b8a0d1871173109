// `npm run check:sources -- <folder> …`: does every sentence behind the rules still stand?
import { catalogue } from '../../src/catalogue/checkCatalogue.ts';
import { checkSources } from './checkSources.ts';

const { report, code } = checkSources(catalogue, process.argv.slice(2));
(code === 2 ? console.error : console.log)(report);
process.exitCode = code;
