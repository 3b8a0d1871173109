import { readdirSync, readFileSync } from 'node:fs';
import { DmnModdle, type ModdleDecision, type ModdleDefinitions } from 'dmn-moddle';

const FOLDER = new URL('rules/', import.meta.url);

type Source = { file: string; definitions: ModdleDefinitions; warnings: string[] };
export type Input = { kind: 'input'; name: string; type: string; allowed: string | undefined };
type Required = { as: readonly string[]; from: Input | Decision };
export type Decision = {
  kind: 'decision';
  name: string;
  type: string;
  requires: Required[];
  logic: ModdleDecision['decisionLogic'];
  known: Map<string, unknown>;
};

/** The decisions of each file by their names. */
export type Model = ReadonlyMap<string, ReadonlyMap<string, Decision>>;

/** Every DMN file of the folder, as the XML reads. */
export function readSources(): Promise<Source[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.dmn'));
  return Promise.all(
    files.map((file) => parseSource(file, readFileSync(new URL(file, FOLDER), 'utf8'))),
  );
}

/** One file of DMN, with what the reader found wrong with it. */
export async function parseSource(file: string, xml: string): Promise<Source> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  return { file, definitions: rootElement, warnings: warnings.map(({ message }) => message) };
}

/** Decisions joined to what they require, in their own file or in one that it imports. */
export function joined(sources: readonly Source[]): Model {
  const elements = new Map<string, Input | Decision>();
  for (const { definitions } of sources) {
    for (const element of definitions.drgElement) {
      elements.set(`${definitions.namespace}#${element.id}`, read(element, definitions));
    }
  }
  const model = new Map<string, Map<string, Decision>>();
  for (const { definitions } of sources) {
    const decisions = new Map<string, Decision>();
    for (const element of definitions.drgElement) {
      const decision = elements.get(`${definitions.namespace}#${element.id}`);
      if (decision?.kind !== 'decision') continue;
      decision.requires = requiredBy(element as ModdleDecision, definitions, elements);
      decisions.set(decision.name, decision);
    }
    model.set(definitions.id, decisions);
  }
  return model;
}

function read(
  element: ModdleDefinitions['drgElement'][number],
  { itemDefinition = [] }: ModdleDefinitions,
): Input | Decision {
  const { name = element.id, variable } = element;
  const type = variable.typeRef ?? '';
  const collection = itemDefinition.find((item) => item.name === type);
  return 'decisionLogic' in element
    ? { kind: 'decision', name, type, requires: [], logic: element.decisionLogic, known: new Map() }
    : {
        kind: 'input',
        name,
        type: collection ? 'list' : type,
        allowed: collection?.allowedValues?.text,
      };
}

function requiredBy(
  { informationRequirement = [] }: ModdleDecision,
  definitions: ModdleDefinitions,
  elements: ReadonlyMap<string, Input | Decision>,
): Required[] {
  return informationRequirement.map(({ requiredInput, requiredDecision }) => {
    const href = (requiredInput ?? requiredDecision)?.href ?? '';
    const [namespace, id] = href.split('#');
    const from = elements.get(`${namespace || definitions.namespace}#${id}`);
    const imported = definitions.import?.find((file) => file.namespace === namespace);
    if (from === undefined || (namespace && !imported)) throw new Error(`Nothing at ${href}`);
    return { as: imported ? [imported.name, from.name] : [from.name], from };
  });
}
