/** A file that cannot be imported, with a sentence for the person who named it. */
export class CsvImportError extends Error {
  /** @param line in the file, counted from 1; left out when it is about the whole file */
  constructor(
    sentence: string,
    readonly line?: number,
    options?: ErrorOptions,
  ) {
    super(line === undefined ? sentence : `Line ${line}: ${sentence}`, options);
  }
}
