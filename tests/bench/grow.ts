declare global {
  interface Window {
    /** How large the catalogue of a page is to be, where `growingCatalogue` has built it. */
    catalogueSize: CatalogueSize;
  }
}

export type CatalogueSize = { services: number; questions: number };

/** The services again and again, or only the first of them. */
export function growServices(services: unknown[], count: number): void {
  const real = [...services];
  services.splice(
    0,
    real.length,
    ...Array.from({ length: count }, (_, index) => real[index % real.length]),
  );
}

/** The questions again and again in their order, each time under other ids. */
export function growQuestions(questions: { id: string }[], ids: string[], count: number): void {
  const real = [...questions];
  for (let round = 1; questions.length < count; round += 1) {
    for (const question of real.slice(0, count - questions.length)) {
      const id = againAs(question.id, round);
      questions.push({ ...question, id });
      ids.push(id);
    }
  }
}

/** What is said of a question by its id, also of each that repeats it. */
export function growById(byId: Record<string, unknown>, count: number): void {
  const real = Object.entries(byId);
  for (let round = 1; round * real.length < count; round += 1) {
    for (const [id, said] of real) byId[againAs(id, round)] = said;
  }
}

function againAs(id: string, round: number): string {
  return `${id}-${round}`;
}
