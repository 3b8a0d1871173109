/**
 * Sets what asks for Arial in the wide font that the tests bring, or again in the narrow one, without
 * loading or starting anything anew; in shadow roots too. Resolves when it is set so.
 */
export async function setFonts(fonts: 'narrow' | 'wide'): Promise<void> {
  for (const face of document.fonts) if (face.family === 'Arial') document.fonts.delete(face);
  if (fonts === 'narrow') return;
  const faces = [
    new FontFace('Arial', 'local("DejaVu Sans")', { weight: '400 500' }),
    new FontFace('Arial', 'local("DejaVu Sans Bold")', { weight: '600 700' }),
  ];
  // A machine without fontconfig may not have it: there it stays as it is.
  await Promise.allSettled(faces.map((face) => face.load()));
  for (const face of faces) if (face.status === 'loaded') document.fonts.add(face);
}
