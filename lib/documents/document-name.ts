import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import type { DocumentKind } from '#lib/proposals/schema.ts';

const longestClient = 60;

/**
 * `Acme-Properties_P-2026-0042_v1.pptx`: safe in every file system and mail program; letters of any script stay.
 */
export function documentName({ client, number, version }: ProposalSnapshot, kind: DocumentKind): string {
  return `${safeWords(client.name) || 'Client'}_${number}_v${version}.${kind}`;
}

function safeWords(name: string): string {
  const words =
    name
      .normalize('NFC')
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let safe = '';
  for (const word of words) {
    const longer = safe ? `${safe}-${word}` : word;
    if ([...longer].length > longestClient) return safe || [...longer].slice(0, longestClient).join('');
    safe = longer;
  }
  return safe;
}
