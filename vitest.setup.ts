import { afterAll, afterEach } from 'vitest';

const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const originals = methods.map((method) => [method, console[method]] as const);
const unexpected: string[] = [];

// A test that expects output replaces the method with a spy of its own; what arrives here was not expected.
for (const method of methods) {
  console[method] = (...words: unknown[]) => void unexpected.push(`console.${method}: ${words.map(String).join(' ')}`);
}

function refuseOutput(): void {
  const said = unexpected.splice(0).join('\n');
  if (said) throw new Error(`Unexpected output:\n${said}`);
}

afterEach(refuseOutput);
afterAll(() => {
  for (const [method, original] of originals) console[method] = original;
  refuseOutput();
});
