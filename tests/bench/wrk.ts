import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

export type Load = {
  /** Requests in a second. */
  rate: number;
  /** The 99th percentile of how long one takes, in ms. */
  p99: number;
};

const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Whether wrk is here. */
export function hasWrk(): boolean {
  try {
    execFileSync('which', ['wrk'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Asks for an address over 32 connections as browsers do, as quickly as it is answered. */
export async function load(url: string, seconds: number): Promise<Load> {
  const { stdout } = await promisify(execFile)('wrk', [
    '-t1',
    '-c32',
    `-d${seconds}s`,
    '--latency',
    '-H',
    'Accept-Encoding: gzip, deflate, br',
    url,
  ]);
  const [, rate] = /^Requests\/sec:\s+([\d.]+)$/m.exec(stdout) ?? [];
  const [, p99, unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s|m)$/m.exec(stdout) ?? [];
  if (/Non-2xx|Socket errors/.test(stdout) || rate === undefined || p99 === undefined) {
    throw new Error(`${url} was not answered as it should be:\n${stdout}`);
  }
  return { rate: Number(rate), p99: Number(p99) * (UNITS[unit] ?? Number.NaN) };
}
