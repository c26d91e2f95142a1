'use client';

import { useEffect } from 'react';
import { notePerson } from './kept-here.ts';

/** Tells this browser's other tabs who is signed in. */
export function PersonHere({ userId }: { userId: string }) {
  useEffect(() => notePerson(userId), [userId]);
  return null;
}
