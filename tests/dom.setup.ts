import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// How quick a page is on a busy machine is for the benchmarks to say.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);
