import type { DescribedOperation, Description } from './described-operation';
import { pathTemplate } from './openapi/path-template';

/** A description out of operations by method and path template. */
export function descriptionOf(
  operations: readonly { readonly method: string; readonly template: string; readonly operation: DescribedOperation }[],
): Description {
  const known = operations.map(({ method, template, operation }) => ({ method, operation, template: pathTemplate(template) }));
  return {
    find: (method, path) =>
      known
        .filter((one) => one.method === method)
        .flatMap(({ operation, template }) => {
          const values = template.match(path);
          return values ? [{ operation, path: values, parameters: template.parameters }] : [];
        })
        .toSorted((a, b) => a.parameters - b.parameters)[0],
  };
}
