import type { Call, Reply, Step } from './script.ts';

const sites = [
  { location: 'Marina Gateway', net: '450k' },
  { location: 'Creek Tower', net: '300k' },
];
const contentFrom = (startsOn: string) => ({
  client: 'Acme Properties',
  sites: sites.map(({ location, net }) => ({ location, startsOn, options: [{ duration: '4 weeks', net }] })),
});

/**
 * Acts as a model on the sales desk: on the sentence about Marina Gateway and Creek Tower it calls create_proposal with
 * the person's words, asks what the tool asks, and calls again with the payment terms. Markers in a message script the
 * rest: `[[429]]`, `[[500 x1]]` (once, then well), `[[cut]]`, `[[error frame]]`, `[[slow]]`, `[[tool name {json}]]`.
 */
export function salesModel(): Reply {
  const failures = new Map<string, number>();
  return (call) => marked(call, failures) ?? conversation(call);
}

function marked(call: Call, failures: Map<string, number>): Step | undefined {
  const said = call.lastUser;
  const [, status, times] = /\[\[(\d{3})(?: x(\d+))?\]\]/.exec(said) ?? [];
  if (status) {
    const failed = (failures.get(said) ?? 0) + 1;
    failures.set(said, failed);
    if (!times || failed <= Number(times)) return { kind: 'error', status: Number(status) };
    return { kind: 'text', text: 'Here I am again.' };
  }
  if (said.includes('[[cut]]')) return { kind: 'cut', text: 'This sentence is cut in the midd' };
  if (said.includes('[[error frame]]')) return { kind: 'error_frame', text: 'This sentence ends in an error' };
  if (said.includes('[[slow]]')) return { kind: 'text', text: 'Slowly, word after word. '.repeat(80), delayMs: 50 };
  const [, name, args] = /\[\[tool (\w+) (\{.*\})\]\]/s.exec(said) ?? [];
  if (name && args && call.toolResults.length === 0) {
    return { kind: 'tools', calls: [{ name, args: JSON.parse(args) as unknown }] };
  }
  return undefined;
}

function conversation(call: Call): Step {
  const last = call.toolResults.at(-1);
  if (last) return speak(last.output as ToolOutput);
  const wanted = call.userTexts.findLast((text) => /marina gateway/i.test(text) && /creek tower/i.test(text));
  const terms = /100\s?% upfront|^yes\b/i.test(call.lastUser);
  const asked = /marina gateway/i.test(call.lastUser);
  if (wanted && (asked || terms)) {
    const content = contentFrom(/from (\d+ \w+ \d{4})/.exec(wanted)?.[1] ?? '1 Jan 2027');
    const args = { content: terms ? { ...content, paymentTerms: '100% upfront' } : content };
    return { kind: 'tools', calls: [{ name: 'create_proposal', args }] };
  }
  return { kind: 'text', text: `You said: ${call.lastUser}` };
}

type ToolOutput = {
  ok?: boolean;
  message?: string;
  questions?: { message: string }[];
  data?: { number?: string };
};

function speak(output: ToolOutput): Step {
  if (output.ok) {
    const number = output.data?.number;
    return { kind: 'text', text: number ? `Proposal **${number}** is ready.` : 'Here it is.' };
  }
  const questions = (output.questions ?? []).map((question) => `- ${question.message}`).join('\n');
  return { kind: 'text', text: `${output.message ?? 'That did not work.'}\n\n${questions}` };
}
