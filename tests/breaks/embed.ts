import type { Break } from './Break.ts';

/** On the pages of others: the element and the frame. */
export const EMBED: readonly Break[] = [
  {
    name: 'the frame cuts off what is further down',
    file: 'src/embed/frameLoader.ts',
    from: 'Math.min(message.height, 1e5)',
    to: 'Math.min(message.height, 300)',
    tests: ['tests/chromium/embed/frame.test.ts'],
    named: 'clinic page in fi',
  },
  {
    name: 'a host is told the answers',
    file: 'src/hosting/tellSteps.ts',
    from: "{ type: 'step', number: now }",
    to: "{ ...snapshot.context.answers, type: 'step', number: now }",
    tests: ['tests/chromium/embed/contract.test.ts'],
    named: 'nothing of a loss',
  },
  {
    name: 'a stranger who shows the frame is told how far a person is',
    file: 'src/hosting/speakToParent.ts',
    from: '!isHello(data) || !isAllowed(origin)',
    to: '!isHello(data)',
    tests: ['tests/chromium/embed/frame.test.ts'],
    named: 'a greeting and nothing else',
  },
  {
    name: 'styles of a host come into the element',
    file: 'src/ui/embedded.css',
    from: '  all: initial !important;\n',
    to: '',
    tests: ['tests/chromium/embed/isolation.test.ts'],
    named: 'change no pixel',
  },
];
