import type { ShownLanguage } from './outcomeShown.ts';
import type { Scene } from './scenes.ts';

export type Shot = { scene: Scene; language: ShownLanguage; width: number; file: string };

/** A page that shows the pictures side by side: a part for each screen, a row for each width. */
export function gridPage(shots: readonly Shot[]): string {
  const scenes = [...new Set(shots.map(({ scene }) => scene))];
  const parts = scenes.map((scene) => partOf(shots.filter((shot) => shot.scene === scene)));
  const links = scenes.map(({ name, caption }) => `<li><a href="#${name}">${caption}</a></li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures of Tukipolku</title>
<style>
  body { font: 1rem/1.5 sans-serif; margin: 1rem; }
  .row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  figure { margin: 0 0 1rem; }
  img { display: block; max-width: 100%; height: auto; border: 1px solid #999; }
</style>
<h1>Pictures of Tukipolku</h1>
<ul>${links.join('')}</ul>
${parts.join('\n')}
`;
}

function partOf(shots: readonly Shot[]): string {
  const [first] = shots;
  if (first === undefined) return '';
  const rows = [...new Set(shots.map(({ width }) => width))].map((width) => {
    const row = shots.filter((shot) => shot.width === width).map(figureOf);
    return `<div class="row">${row.join('')}</div>`;
  });
  const { name, caption } = first.scene;
  return `<section id="${name}"><h2>${caption}</h2>${rows.join('')}</section>`;
}

function figureOf({ scene, language, width, file }: Shot): string {
  const words = `${scene.caption}, in ${language}, ${width} pixels wide`;
  // Half as wide as they are when wide, so that three stand side by side.
  const shown = width > 400 ? width / 2.5 : width;
  return `<figure><a href="${file}"><img src="${file}" width="${shown}" loading="lazy" alt="${words}"></a><figcaption>${language}, ${width} px</figcaption></figure>`;
}
