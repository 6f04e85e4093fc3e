export interface PathTemplate {
  readonly template: string;
  /** How many segments are parameters: of two templates that fit, the one with fewer is meant. */
  readonly parameters: number;
  /** Answers the parameters' values, decoded, or undefined when the path does not fit. */
  match(path: string): Readonly<Record<string, string>> | undefined;
}

const parameterName = (segment: string): string | undefined => /^\{(\w+)\}$/.exec(segment)?.[1];

/** A path such as `/rest/api/3/issue/{issueIdOrKey}`. */
export function pathTemplate(template: string): PathTemplate {
  const segments = template.split('/');
  return {
    template,
    parameters: segments.filter((segment) => parameterName(segment) !== undefined).length,
    match(path) {
      const given = path.split('/');
      if (given.length !== segments.length) return undefined;
      const values: Record<string, string> = {};
      for (const [index, segment] of segments.entries()) {
        const value = given[index] ?? '';
        const name = parameterName(segment);
        if (name === undefined ? segment !== value : value === '') return undefined;
        if (name !== undefined) values[name] = decodeURIComponent(value);
      }
      return values;
    },
  };
}
