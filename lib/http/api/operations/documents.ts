import { z } from 'zod';
import { notFound } from '#lib/core/errors.ts';
import { openFile } from '#lib/files/open-file.ts';
import { fileResponse } from '#lib/http/file-response.ts';
import { getProposal } from '#lib/proposals/get-proposal.ts';
import { DocumentDto, documentKinds, type ProposalDto } from '#lib/proposals/schema.ts';
import { defineOperation } from '../operation.ts';
import { proposalParams } from './proposals.ts';
import { listOf } from './query.ts';

const Document = DocumentDto.extend({ version: z.number().int() });
const DocumentList = listOf(Document);
const deck = {
  fileId: 'fil_0198f0c2a1b07a4f9d3e5c6b7a8f9016',
  kind: 'pdf',
  fileName: 'P-2026-0042 Acme Properties v1.pdf',
  byteSize: 284_113,
  revision: 1,
  createdAt: '2026-11-20T09:30:00.000Z',
  deckVersion: null,
  version: 1,
};

export const listDocuments = defineOperation({
  id: 'listProposalDocuments',
  method: 'GET',
  path: '/proposals/{proposal}/documents',
  tag: 'Documents',
  summary: 'All its documents, the newest first',
  permission: 'proposals:read',
  params: proposalParams,
  answer: DocumentList,
  example: { answer: { items: [deck] } },
  run: async (ctx, { params }) => ({ items: (await getProposal(ctx, params)).documents }),
});

export const createDocuments = defineOperation({
  id: 'createProposalDocuments',
  method: 'POST',
  path: '/proposals/{proposal}/documents',
  tag: 'Documents',
  summary: 'Its documents as they are now',
  description:
    'The PPTX and PDF of the newest revision. Every revision is stored together with them, so they are there.',
  permission: 'proposals:read',
  params: proposalParams,
  answer: DocumentList,
  example: { answer: { items: [deck] } },
  run: async (ctx, { params }) => ({ items: currentDocuments(await getProposal(ctx, params)) }),
});

export const downloadDocument = defineOperation({
  id: 'downloadProposalDocument',
  method: 'GET',
  path: '/proposals/{proposal}/documents/{kind}',
  tag: 'Documents',
  summary: 'Download its deck',
  description: 'The PPTX or PDF of the newest revision.',
  permission: 'proposals:read',
  params: proposalParams.extend({ kind: z.enum(documentKinds) }),
  mediaType: 'application/octet-stream',
  run: async (ctx, { params, request }) => {
    const document = currentDocuments(await getProposal(ctx, { proposal: params.proposal })).find(
      ({ kind }) => kind === params.kind,
    );
    if (!document) throw notFound('file');
    return fileResponse(request, await openFile(ctx, { fileId: document.fileId }));
  },
});

const currentDocuments = ({ documents, version: newest }: ProposalDto) =>
  documents.filter(({ version, revision }) => version === newest.version && revision === newest.revision);
