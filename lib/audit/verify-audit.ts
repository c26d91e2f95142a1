import type { DbScope } from '#db/client.ts';
import {
  type AuditHead,
  type AuditLink,
  findAuditHead,
  lastSequence,
  listAuditLinks,
  listUnlinkedEvents,
} from '#db/repositories/audit-chain.ts';
import { beginning, hashLink } from '#db/repositories/audit-hash.ts';

const linksAtOnce = 2_000;
const mostFindings = 100;
const mostSearched = 20;

/** What is wrong: with which link and event, as far as they are known. */
export type AuditFinding = {
  kind: 'altered' | 'missing' | 'reordered' | 'cut' | 'unlinked' | 'unexpected';
  sequence: number | null;
  eventId: string | null;
};
export type AuditVerdict = { head: AuditHead; checked: number; findings: AuditFinding[] };

/**
 * Reads the whole chain over the audit events and finds what was altered, taken out, put elsewhere, cut off at the end or
 * written past it. `expected` is a link that somebody noted outside of the database. At most 100 findings.
 */
export async function verifyAudit(scope: DbScope, expected?: AuditHead): Promise<AuditVerdict> {
  const last = await lastSequence(scope);
  const head = (await findAuditHead(scope)) ?? { sequence: 0, hash: beginning };
  const walk = createWalk(expected);
  for (let after = 0; after < head.sequence; ) {
    const links = await listAuditLinks(scope, after, linksAtOnce);
    for (const link of links) if (link.sequence <= head.sequence) walk.step(link);
    const reached = links.at(-1)?.sequence;
    if (reached === undefined) break;
    after = reached;
  }
  const findings = [...(await sortOut(scope, walk.findings)), ...endings(walk, head, Math.max(last, walk.sequence))];
  const unlinked = (await listUnlinkedEvents(scope, mostFindings)).map(({ id }) => finding('unlinked', null, id));
  const unmet = expected && !walk.met ? [finding('unexpected', expected.sequence)] : [];
  return { head, checked: walk.checked, findings: [...findings, ...unlinked, ...unmet].slice(0, mostFindings) };
}

const finding = (kind: AuditFinding['kind'], sequence: number | null, eventId: string | null = null): AuditFinding => ({
  kind,
  sequence,
  eventId,
});

type Suspect = AuditFinding & { link?: AuditLink };
type Walk = ReturnType<typeof createWalk>;

/** Goes from link to link; a link fits the stored hash before it, or the one that ought to stand there. */
function createWalk(expected: AuditHead | undefined) {
  const findings: Suspect[] = [];
  let before: readonly string[] = [beginning];
  const walk = { findings, sequence: 0, hash: beginning, checked: 0, met: expected?.sequence === 0, step };
  function step(link: AuditLink): void {
    const { sequence, hash, event, eventId } = link;
    const isGap = sequence !== walk.sequence + 1;
    for (let lost = walk.sequence + 1; lost < sequence && findings.length < mostFindings; lost += 1) {
      findings.push(finding('missing', lost));
    }
    const fitting = event ? before.map((previous) => hashLink(previous, event)) : [];
    if (!event) findings.push(finding('missing', sequence, eventId));
    else if (!isGap && !fitting.includes(hash)) findings.push({ ...finding('altered', sequence, eventId), link });
    before = [hash, ...fitting.slice(0, 1)];
    walk.sequence = sequence;
    walk.hash = hash;
    walk.checked += 1;
    if (expected?.sequence === sequence && expected.hash === hash) walk.met = true;
  }
  return walk;
}

/** The chain ends where its head says: with as many links, and the same hash. */
function endings(walk: Walk, head: AuditHead, last: number): AuditFinding[] {
  if (last > head.sequence) return [finding('unexpected', head.sequence + 1)];
  if (walk.sequence < head.sequence) return [finding('cut', walk.sequence + 1)];
  return walk.hash === head.hash ? [] : [finding('cut', head.sequence)];
}

/** What fits behind another link than the one before it was not altered, but put elsewhere. */
async function sortOut(scope: DbScope, found: readonly Suspect[]): Promise<AuditFinding[]> {
  const altered = found.filter(({ link }) => link?.event).slice(0, mostSearched);
  const moved = new Set<Suspect>();
  let links: AuditLink[] = [];
  for (let after = 0; altered.length > 1; after = links.at(-1)?.sequence ?? after) {
    links = await listAuditLinks(scope, after, linksAtOnce);
    if (links.length === 0) break;
    for (const suspect of altered) {
      const { event, hash } = suspect.link as AuditLink;
      if (event && links.some((other) => hashLink(other.hash, event) === hash)) moved.add(suspect);
    }
  }
  return found.map((one) => finding(moved.has(one) ? 'reordered' : one.kind, one.sequence, one.eventId));
}
