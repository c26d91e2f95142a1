import type { CallRecorder, EndedCall, StartedCall } from '#lib/ai/call-context.ts';
import { changeContent } from '#lib/ai/offline/change-content.ts';
import { readPlaces } from '#lib/ai/offline/places.ts';
import { type CatalogueEntry, catalogueText } from '#lib/ai/prompts/catalogue.ts';
import { type AssistantTool, defineTool } from '#lib/ai/tools/define-tool.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { type FieldError, wrongFields } from '#lib/core/errors.ts';
import { GetLocationInput, ListLocationsInput } from '#lib/inventory/schema.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import {
  CreateProposalInput,
  FindProposalsInput,
  GetProposalInput,
  QuoteInput,
  ReviseProposalInput,
} from '#lib/proposals/schema.ts';

/** What the invented desk sells. */
export const testLocations: CatalogueEntry[] = [
  { nameEn: 'Marina Gateway', aliases: ['MG', 'Gateway'], area: 'Dubai Marina', city: 'Dubai', kind: 'digital' },
  { nameEn: 'Creek Tower', aliases: ['CT', 'Harbour Tower'], area: 'Creek Harbour', city: 'Dubai', kind: 'digital' },
  ...[1, 2, 3, 4].map((number) => {
    return { nameEn: `Creek Walk ${number}`, aliases: [], area: 'Al Jaddaf', city: 'Dubai', kind: 'static' as const };
  }),
];
/** The same as the offline assistant knows them. */
export const testPlaces = readPlaces(catalogueText(testLocations));

const staticSite = /creek walk/i;

/** Tools over an invented desk: they ask what the real functions ask, and keep what they were called with. */
export function fakeDesk() {
  const called: { tool: string; input: unknown }[] = [];
  const contents = new Map<string, ProposalContent>();
  const proposal = (number: string, content: ProposalContent) => {
    contents.set(number, content);
    return { number, version: 1, status: 'draft', client: content.client, content, notes: [] } as never;
  };
  const keep = <Input>(tool: string, input: Input): Input => {
    called.push({ tool, input });
    return input;
  };
  const plain = { permission: 'locations:read', view: (data: never) => data } as const;
  const tools: AssistantTool[] = [
    defineTool({
      ...plain,
      name: 'list_locations',
      description: 'Lists.',
      examples: ['what locations do you have in Dubai'],
      input: ListLocationsInput,
      run: async (_, input) => {
        if (keep('list_locations', input).search === 'break') throw new Error('SQL: no such table');
        return { items: [] };
      },
    }),
    defineTool({
      ...plain,
      name: 'get_location',
      description: 'Shows.',
      examples: ['show Marina Gateway'],
      input: GetLocationInput,
      run: async (_, input) => {
        const { location } = keep('get_location', input);
        return { name: location, city: 'Dubai', area: 'Marina', kind: 'digital' } as never;
      },
    }),
    defineTool({
      ...plain,
      name: 'quote',
      description: 'Prices.',
      examples: ['how much is Marina Gateway for 8 weeks'],
      input: QuoteInput,
      run: async (_, input) => {
        keep('quote', input);
        return { sites: [], notes: [] } as never;
      },
    }),
    defineTool({
      ...plain,
      name: 'create_proposal',
      permission: 'proposals:create',
      description: 'Makes.',
      examples: ['proposal for Marina Gateway, 4 weeks from 1 Jan 2027, 450k, client Acme'],
      input: CreateProposalInput.omit({ copyOf: true }),
      run: async (_, input) => {
        const { content } = keep('create_proposal', input);
        ask(content);
        return proposal(`P-2026-${String(contents.size + 1).padStart(4, '0')}`, content);
      },
    }),
    defineTool({
      ...plain,
      name: 'revise_proposal',
      permission: 'proposals:update',
      description: 'Changes.',
      examples: ['make it 6 weeks instead'],
      input: ReviseProposalInput,
      run: async (_, input) => {
        const { proposal: number, content, changes } = keep('revise_proposal', input);
        const changed = changeContent(contents.get(number) ?? { sites: [] }, changes ? [changes] : [], testPlaces);
        const next = content ?? ('content' in changed ? changed.content : { sites: [] });
        ask(next);
        return proposal(number, next);
      },
    }),
    defineTool({
      ...plain,
      name: 'list_proposals',
      description: 'Lists.',
      examples: ['my proposals'],
      input: FindProposalsInput,
      run: async (_, input) => {
        keep('list_proposals', input);
        return { items: [], nextCursor: null };
      },
    }),
    defineTool({
      ...plain,
      name: 'get_proposal',
      description: 'Shows.',
      examples: ['show P-2026-0012'],
      input: GetProposalInput,
      run: async (_, input) => {
        const { proposal: number } = keep('get_proposal', input);
        return proposal(number, contents.get(number) ?? marina);
      },
    }),
  ];
  return { tools, called, contents };
}

const marina: ProposalContent = {
  client: 'Acme',
  sites: [{ location: 'Marina Gateway', startsOn: '1 Jan 2027', options: [{ duration: '4 weeks', net: '450k' }] }],
  paymentTerms: '100% upfront',
};

function ask(content: ProposalContent): void {
  const open: FieldError[] = [];
  const missing = (path: string, message: string, choices?: FieldError['choices']) =>
    open.push({ path, message, kind: 'missing', ...(choices ? { choices } : {}) });
  if (!content.client) missing('client', 'Who is the client?');
  content.sites.forEach((site, index) => {
    if (!site.startsOn) missing(`sites.${index}.startsOn`, `When does ${site.location} start?`);
    if (staticSite.test(site.location) && !site.productionFee) {
      missing(`sites.${index}.productionFee`, `What is the production fee for ${site.location}?`);
    }
    if (staticSite.test(site.location) && site.startsOn?.startsWith('15') && !content.confirmed?.length) {
      open.push({ path: `sites.${index}.static_start`, message: 'Start in mid-month?', kind: 'confirm' });
    }
    site.options.forEach((option, column) => {
      if (option.net || content.kind === 'combined') return;
      const card = [{ value: 'AED 720,000', label: 'AED 720,000 from the 4-week rate' }];
      missing(`sites.${index}.options.${column}.net`, `What is the rate of ${site.location}?`, card);
    });
  });
  if (!content.paymentTerms) {
    missing('paymentTerms', 'Which payment terms?', [{ value: '100% upfront', label: '100% upfront' }]);
  }
  if (open.length) throw wrongFields('input.someAnswers', open);
}

/** Keeps calls in memory, each with its end. */
export function memoryRecorder(): CallRecorder & { rows: (StartedCall | (StartedCall & EndedCall))[]; ends: number } {
  const rows: StartedCall[] = [];
  return {
    rows,
    ends: 0,
    async begin(call) {
      rows.push({ ...call });
    },
    async end(id, change) {
      this.ends += 1;
      Object.assign(rows.find((row) => row.id === id) ?? {}, change);
    },
  };
}

/** A caller of the desk with exactly these rights. */
export function fakeCtx(permissions: readonly string[] = allRights): Ctx {
  const rights = new Map(permissions.map((one) => [one, { own: true, team: false, all: true }]));
  const person = { userId: 'usr_1', name: 'Sara', email: '', title: '', phone: '', teamId: null, roleKeys: [], rights };
  const actor = { kind: 'session', sessionId: 'ses_1', person, address: '127.0.0.1' };
  return { db: {}, actor, now: new Date('2026-11-02T08:00:00Z'), requestId: 'req_1' } as unknown as Ctx;
}

const allRights = ['locations:read', 'rate_cards:read', 'proposals:create', 'proposals:read', 'proposals:update'];
