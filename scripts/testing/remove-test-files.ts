import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Removes what the tests of this run have stored. */
export default function setUp(): () => void {
  return () => rmSync(join(tmpdir(), `sightline-test-files-${process.pid}`), { recursive: true, force: true });
}
