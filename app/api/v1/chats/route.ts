import { apiRoute } from '#lib/http/api/api-route.ts';
import { createChat, listChats } from '#lib/http/api/operations/chats.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(listChats, createChat);
