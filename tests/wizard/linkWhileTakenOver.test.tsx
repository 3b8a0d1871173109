import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { useSharedServices } from '../../src/wizard/useSharedServices.ts';

function Shared() {
  const shared = useSharedServices();
  return <p>{typeof shared === 'object' ? shared.join() : shared}</p>;
}

it('a link that comes while React takes over what the build has made is read right after', async () => {
  const element = document.body.appendChild(document.createElement('div'));
  element.innerHTML = '<p>none</p>';
  location.hash = '#services=familyWork';
  const differences: unknown[] = [];
  const root = await act(() =>
    hydrateRoot(element, <Shared />, { onRecoverableError: (error) => differences.push(error) }),
  );
  expect(element).toHaveTextContent('familyWork');
  expect(differences).toEqual([]);
  expect(location.hash).toBe('');
  act(() => root.unmount());
  element.remove();
});
