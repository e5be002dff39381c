/** Whether a PDF is whole, and holds its fonts as fonts: asked of qpdf and pdffonts. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { has } from './pdf.ts';

const FACES = ['SourceSerif4', 'SourceSans3'];

export const canCheck = has('qpdf') && has('pdffonts');

/**
 * What is wrong with a PDF as a file; nothing where all is right.
 * @param file where it may be written for the programs to read
 * @param faces those that it must hold
 */
export function fileFaults(bytes: Buffer, file: string, faces: readonly string[] = FACES): string[] {
  writeFileSync(file, bytes);
  const said = execFileSync('qpdf', ['--check', file], { encoding: 'utf8' });
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
  return [
    ...(said.includes('No syntax or stream encoding errors') ? [] : [said]),
    ...(fonts.length > 0 ? [] : ['no fonts']),
    // Columns from the right: embedded, subset, Unicode, object and generation.
    ...fonts.filter((line) => line.trim().split(/\s+/).at(-5) !== 'yes').map((line) => `not embedded: ${line}`),
    ...faces
      .filter((face) => !fonts.some((line) => line.includes(face) && line.includes('CID TrueType')))
      .map((face) => `no ${face} as a font`),
  ];
}
