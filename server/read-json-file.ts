import { readFile, stat } from 'node:fs/promises';

/** A scenario's file is some ten kilobytes; whatever is larger than this was not meant for us. */
const largestMegabytes = 2;
const megabyte = 1024 * 1024;

/** The JSON of a file; throws one sentence that names the file and what is wrong. A file that is too large is not even read. */
export async function readJsonFile(file: string): Promise<unknown> {
  try {
    const { size } = await stat(file);
    if (size > largestMegabytes * megabyte) {
      throw new Error(`the file must be at most ${largestMegabytes} MB, but it is ${(size / megabyte).toFixed(1)} MB`);
    }
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
