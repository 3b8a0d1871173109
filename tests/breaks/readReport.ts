import { relative } from 'node:path';

/** As much of the report of Vitest in JSON as is read here. */
type Report = {
  testResults: readonly {
    name: string;
    status: string;
    message: string;
    assertionResults: readonly { status: string; fullName: string }[];
  }[];
};

/** What a run of tests came to. */
export type Outcome = {
  /** How many tests ran to an end. */
  ran: number;
  /** The tests that failed, and the files that could not be loaded, in their order. */
  failed: readonly string[];
};

/** Reads the report of a run in a folder. Throws a `SyntaxError` when it is no JSON. */
export function readReport(json: string, folder: string): Outcome {
  const { testResults } = JSON.parse(json) as Report;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    ran: tests.filter(({ status }) => status === 'passed' || status === 'failed').length,
    failed: testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      if (failed.length > 0) return failed.map(({ fullName }) => fullName.trim());
      const [reason = ''] = message.split('\n');
      return status === 'failed' ? [`${relative(folder, name)} as a whole: ${reason}`] : [];
    }),
  };
}
