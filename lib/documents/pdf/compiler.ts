import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from '../fonts.ts';

const workspace = '/';
let opened: NodeCompiler | undefined;

/** The one compiler of this process. It reads nothing from the disk: fonts and images are given to it. */
export function typstCompiler(): NodeCompiler {
  const { regular, bold } = fonts();
  opened ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [regular.bytes, bold.bytes] }] });
  return opened;
}
