import { apiRoute } from '#lib/http/api/api-route.ts';
import { createQuote } from '#lib/http/api/operations/quotes.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(createQuote);
