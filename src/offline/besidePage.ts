import { loadAnew } from './loadAnew.ts';

/** The pages beside the wizard hold no answers: one with older rules is simply loaded anew. */
async function follow(): Promise<void> {
  const { followReleases } = await import('./followReleases.ts');
  await followReleases(import.meta.env.BASE_URL, () => Promise.resolve(loadAnew()));
}

void follow();
