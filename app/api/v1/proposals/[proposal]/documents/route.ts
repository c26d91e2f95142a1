import { apiRoute } from '#lib/http/api/api-route.ts';
import { createDocuments, listDocuments } from '#lib/http/api/operations/documents.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(listDocuments, createDocuments);
