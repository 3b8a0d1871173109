/** What is read of a DMN file; the library brings no types of its own. */
declare module 'dmn-moddle' {
  type Element = { $type: string; id: string; name?: string; description?: string };
  type Text = { text?: string };
  type Typed = Element & { typeRef?: string };
  type Reference = { href: string };

  export type ModdleInput = Element & { inputExpression: Typed & Text; inputValues?: Text };
  export type ModdleRule = Element & { inputEntry?: Text[]; outputEntry: Text[] };

  export type ModdleTable = Element & {
    hitPolicy: string;
    input: ModdleInput[];
    output: (Typed & { outputValues?: Text })[];
    rule: ModdleRule[];
  };

  export type ModdleDecision = Element & {
    variable: Typed;
    informationRequirement?: { requiredInput?: Reference; requiredDecision?: Reference }[];
    decisionLogic: ModdleTable | (Typed & Text);
  };

  export type ModdleDefinitions = Element & {
    namespace: string;
    import?: { name: string; namespace: string }[];
    itemDefinition?: { name: string; allowedValues?: Text }[];
    drgElement: (ModdleDecision | (Element & { variable: Typed }))[];
    dmnDI: { diagrams: { diagramElements: { dmnElementRef: Element }[] }[] };
  };

  export class DmnModdle {
    fromXML(xml: string): Promise<{
      rootElement: ModdleDefinitions;
      warnings: { message: string }[];
    }>;
  }
}
