import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LIMITS } from './readInput.ts';
import { teaRegister, useTeaFolder } from './teaRegister.ts';

const { check } = useTeaFolder();

const send = (body: unknown) => (response: ServerResponse) => {
  response.end(JSON.stringify(body));
};
const redirect = (location: string) => (response: ServerResponse) => {
  response.writeHead(302, { location }).end();
};

const { services, errand_services: errands } = teaRegister();

/** What the server answers, by path. */
const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/all.json': send(teaRegister()),
  '/services.json': send(Object.values(services)),
  '/errandservices.json': send(Object.values(errands)),
  '/description/9408?language=fi': send(services[9408].fi),
  '/description/9408?language=sv': send([]),
  '/moved': redirect('/all.json'),
  '/round': redirect('/round'),
  '/file': redirect('file:///etc/hostname'),
  '/script': redirect('javascript:alert(1)'),
  '/nowhere': redirect('http://'),
  '/silent': () => {},
  '/stuck': (response) => response.write('{"services": '),
  '/broken': (response) => {
    response.write('{"services": ', () => response.destroy());
  },
  '/page': (response) => response.end('<!doctype html><title>Log in</title>'),
  '/error': (response) => response.writeHead(503).end(),
  '/endless': (response) => {
    const pour = () => {
      while (!response.destroyed && response.write('tea'.repeat(10_000)));
    };
    response.on('drain', pour);
    pour();
  },
};

let server: Server;
let origin = '';

beforeEach(async () => {
  server = createServer(({ url = '' }, response) => {
    const answer = ANSWERS[url] ?? (() => response.writeHead(404).end());
    answer(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

it.each([
  ['a whole copy', ['/all.json']],
  ['the lists of services and of errand services', ['/services.json', '/errandservices.json']],
  ['a copy that has moved', ['/moved']],
])('reads %s from a server', async (_, paths) => {
  const result = await check(paths.map((path) => origin + path));
  expect(result).toMatchObject({ code: 0, report: expect.stringContaining('Not as kept: 0') });
});

it('reads one entry in the languages that it asked for', async () => {
  const { code, report } = await check(
    ['fi', 'sv'].map((language) => `${origin}/description/9408?language=${language}`),
  );
  expect(code).toBe(1);
  expect(report).toContain('Compared: 11 fields. Not as kept: 0.');
  expect(report).toContain('cannot be compared:\n  Teehetki (service 9408): sv, en');
});

it.each([
  ['/gone', 'answers with 404'],
  ['/error', 'answers with 503'],
  ['/page', 'cannot be read as JSON'],
  ['/broken', 'cannot be reached'],
  ['/round', 'sends us on too many times'],
  ['/file', 'file:///etc/hostname is not an address over http'],
  ['/script', 'javascript:alert(1) is not an address over http'],
  ['/nowhere', 'cannot be reached'],
])('refuses what %s gives', async (path, message) => {
  expect(await check([origin + path])).toEqual({
    code: 2,
    report: expect.stringContaining(message) as string,
  });
});

it.each(['/silent', '/stuck'])('does not wait long for %s', async (path) => {
  expect(await check([origin + path], { ...LIMITS, milliseconds: 50 })).toEqual({
    code: 2,
    report: `${origin}${path} does not answer within 50 ms`,
  });
});

it('stops reading what is too large', async () => {
  expect(await check([`${origin}/endless`], { ...LIMITS, bytes: 100_000 })).toEqual({
    code: 2,
    report: `${origin}/endless is larger than 100000 bytes`,
  });
});

it('says that a server is not there', async () => {
  server.close();
  await once(server, 'close');
  expect(await check([`${origin}/all.json`])).toEqual({
    code: 2,
    report: `${origin}/all.json cannot be reached`,
  });
});
