/** The words of each language in a file of its own, but for those that are fetched apart. */
export const wordChunks = {
  debugName: 'the words of each language',
  name: (id: string) =>
    /\/locales\/(\w+)\/(?!atHand|calling|nurse|readings|record|sources|taking|turning)/
      .exec(id)?.[1]
      ?.replace(/^/, 'words-'),
};
