import { findSentences, type Finding, type Statements } from './findSentences.ts';
import { ArgumentError, readPapers } from './readPapers.ts';

/** Compares statements with the documents in some folders: a report, and the code to exit with. */
export function checkSources(
  statements: Statements,
  folders: readonly string[],
): { report: string; code: 0 | 1 | 2 } {
  try {
    const findings = findSentences(statements, readPapers(folders));
    const isWhole = findings.every(({ missing }) => missing.length === 0);
    return { report: reportOn(findings, statements), code: isWhole ? 0 : 1 };
  } catch (error) {
    if (error instanceof ArgumentError) return { report: error.message, code: 2 };
    throw error;
  }
}

function reportOn(findings: readonly Finding[], statements: Statements): string {
  const titleOf = (document: string) => statements.documents[document]?.title ?? document;
  const line = (id: string) => {
    const { document = '', section = '' } = statements.sources[id] ?? {};
    return `  ${id}: ${titleOf(document)}, section "${section}"`;
  };
  const missing = findings.flatMap((finding) => finding.missing);
  const unchecked = findings.flatMap((finding) => finding.unchecked);
  return [
    'Sentences found again, by document:',
    ...findings
      .filter((finding) => finding.unchecked.length === 0)
      .map(({ document, file, found, missing: lost }) => {
        const count = `${found.length} of ${found.length + lost.length}`;
        return `  ${count}  ${titleOf(document)}${file === undefined ? '' : ` (${file})`}`;
      }),
    ...(unchecked.length === 0
      ? []
      : ["Not checked: needs the register's extract (.json)", ...unchecked.map(line)]),
    ...(missing.length === 0
      ? ['Nothing is missing or altered.']
      : ['Missing or altered; compare with the document and decide:', ...missing.map(line)]),
  ].join('\n');
}
